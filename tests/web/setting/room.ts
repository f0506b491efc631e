import { vi } from 'vitest'

/** Gives everything a size, in pixels: jsdom lays nothing out, and a list that draws only what is in sight needs room. */
export function giveRoom({ width = 1200, height = 600 } = {}): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
}
