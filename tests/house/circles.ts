/** What imports what: each module of the project and the modules it names, as paths from the root. */
export type Imports = ReadonlyMap<string, readonly string[]>

/**
 * The modules that lead back to themselves, each circle by the names of all who are in it. By Tarjan's algorithm:
 * modules that can reach each other are on one circle.
 */
export function circlesIn(imports: Imports): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const circles: string[][] = []

  function visit(module: string) {
    order.set(module, order.size)
    lowest.set(module, order.size - 1)
    path.push(module)
    for (const next of imports.get(module) ?? []) {
      if (!order.has(next)) visit(next)
      if (path.includes(next)) lowest.set(module, Math.min(lowest.get(module)!, lowest.get(next)!))
    }
    if (lowest.get(module) !== order.get(module)) return
    const circle = path.splice(path.indexOf(module))
    if (circle.length > 1 || imports.get(module)?.includes(module)) circles.push(circle.toSorted())
  }

  for (const module of imports.keys()) if (!order.has(module)) visit(module)
  return circles
}
