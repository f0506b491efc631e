/** Odd numbers whose bits are spread, one for each half of a hash. */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca77] as const
/** Bits of the second half: with 32 of the first they are the most that a number keeps exactly. */
const SECOND_BITS = 20

/** Lets each bit of a number reach all others. */
function spread(half: number): number {
  const once = Math.imul(half ^ (half >>> 15), FIRST)
  const twice = Math.imul(once ^ (once >>> 13), SECOND)
  return (twice ^ (twice >>> 16)) >>> 0
}

/**
 * A number of 52 bits that stands for a text: two multiplicative hashes side by side, so that the marks of a million
 * rows meet by chance once in hundreds of files. Not for secrets: whoever wants two texts to meet finds them.
 */
export function markHash(text: string): number {
  let [one, other] = [text.length ^ FIRST, text.length ^ SECOND]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, FIRST)
    one ^= one >>> 15
    other = Math.imul(other ^ unit, SECOND)
    other ^= other >>> 13
  }
  return spread(one) * 2 ** SECOND_BITS + (spread(other) >>> (32 - SECOND_BITS))
}
