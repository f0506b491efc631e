import { useCallback } from 'react'

/**
 * For a bar at the bottom of the window: keeps its height in `--muster-room-NAME`, so that toasts rise above it
 * and never cover it. Gives the ref of the bar.
 */
export const useRoomAtBottom = (name: 'rail' | 'bar', isAtBottom = true) =>
  useCallback(
    (bar: HTMLElement | null) => {
      if (!bar || !isAtBottom) return
      const { style } = document.documentElement
      const keep = () => style.setProperty(`--muster-room-${name}`, `${bar.offsetHeight}px`)
      const observer = new ResizeObserver(keep)
      observer.observe(bar)
      keep()
      return () => {
        observer.disconnect()
        style.removeProperty(`--muster-room-${name}`)
      }
    },
    [name, isAtBottom],
  )
