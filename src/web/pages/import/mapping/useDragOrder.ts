import { useRef, useState, type PointerEvent } from 'react'

/**
 * Lets the entries of a list be dragged into another order, by mouse or finger; `onMove` is told where one goes as soon
 * as it is over another. Give `list` to the list, whose first children are the entries, and `grip` to what is held.
 */
export function useDragOrder(length: number, onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number>()

  const placeAt = (y: number) => {
    const entries = [...(list.current?.children ?? [])].slice(0, length)
    const before = entries.filter((entry) => {
      const { top, height } = entry.getBoundingClientRect()
      return y > top + height / 2
    })
    return Math.min(before.length, length - 1)
  }
  const grip = (place: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(place)
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (dragged === undefined) return
      const to = placeAt(clientY)
      if (to === dragged) return
      onMove(dragged, to)
      setDragged(to)
    },
    onPointerUp: () => setDragged(undefined),
    onPointerCancel: () => setDragged(undefined),
  })
  return { list, dragged, grip }
}
