/**
 * The floors of the server, from the ground up, and on each its rooms in the order they stand in: a room may import
 * from rooms named before it, on its floor or below, and from nothing else.
 */
export const floors = {
  ground: ['text', 'database', 'files', 'tables', 'places', 'mail'],
  rules: ['people', 'lists', 'custom-fields', 'saved-searches', 'nation', 'accounts', 'migrations'],
  work: ['jobs', 'nation-file', 'exports', 'imports', 'demo'],
  wire: ['http', 'docs', 'routes'],
} as const

/** Rooms within a room that have an order of their own, by what one comes for. */
export const innerRooms: Readonly<Record<string, readonly string[]>> = {
  people: ['parts', 'reading', 'finding', 'sameness', 'writing', 'beside', 'history'],
}

const server = 'src/server/'
/** On top of all rooms: what is started. Its modules lie beside the rooms and in this one. */
const TOP = 'commands'

/** All rooms, lowest first. */
const rooms: readonly string[] = Object.values(floors).flat()

/** Where a module stands: the height of its room, and within it that of its inner room; undefined for no such room. */
function placeOf(
  path: string,
): { room: string; height: number; inner: string; innerHeight: number } | undefined {
  const [room = '', inner = '', ...rest] = path.slice(server.length).split('/')
  if (inner === '' || room === TOP) return { room: TOP, height: rooms.length, inner: '', innerHeight: 0 }
  const height = rooms.indexOf(room)
  const innerOrder = innerRooms[room]
  const innerHeight = innerOrder && rest.length > 0 ? innerOrder.indexOf(inner) : 0
  return height < 0 || innerHeight < 0 ? undefined : { room, height, inner, innerHeight }
}

/** What is wrong with an import of one module of the server from another; undefined when it goes down. */
export function wrongStep(from: string, to: string): string | undefined {
  if (!to.startsWith(server)) return undefined
  const [here, there] = [placeOf(from), placeOf(to)]
  if (!here) return `${from} is in no room of tests/house/floors.ts`
  if (!there) return `${to} is in no room of tests/house/floors.ts`
  const isUp =
    there.height > here.height || (here.room === there.room && there.innerHeight > here.innerHeight)
  return isUp ? `${from} reaches up to ${to}` : undefined
}
