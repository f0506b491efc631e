import { CELL_MAX } from '../limits.ts'

/** Properties of pictures and the like: their bytes are never held. */
const passedOver = /^(?:[\w-]+\.)?(?:photo|logo|sound|key)\b/i
const isQuotedPrintable = /^[^:]*\bquoted-printable\b[^:]*:/i

/**
 * Puts the lines of a vCard together again: one that begins with a space or a tab goes on from the line before (RFC
 * 2425, section 5.8.1), and of quoted-printable one whose line before ends with `=` (vCard 2.1). What is longer than a
 * cell may be is cut.
 */
export class ContentLines {
  #rest = ''
  #line: string | null = null

  /** The whole lines that a piece of the text brings to their end. */
  push(text: string, isEnd: boolean): string[] {
    const whole: string[] = []
    const lines = (this.#rest + text).split('\n')
    this.#rest = isEnd ? '' : (lines.pop() as string)
    // Of a picture without line ends nothing is needed.
    if (this.#rest.length > CELL_MAX) this.#rest = this.#rest.slice(0, CELL_MAX)
    for (const one of lines) this.#take(one.endsWith('\r') ? one.slice(0, -1) : one, whole)
    if (isEnd) this.#end(whole)
    return whole
  }

  #take(line: string, whole: string[]): void {
    if (this.#line !== null && this.#goesOn(line)) return
    this.#end(whole)
    this.#line = line
  }

  #goesOn(line: string): boolean {
    const before = this.#line as string
    const isSoft = before.endsWith('=') && isQuotedPrintable.test(before)
    if (!isSoft && !/^[ \t]/.test(line)) return false
    if (passedOver.test(before) || before.length + line.length > CELL_MAX) return true
    this.#line = isSoft ? before.slice(0, -1) + line : before + line.slice(1)
    return true
  }

  #end(whole: string[]): void {
    if (this.#line !== null && this.#line.trim() !== '' && !passedOver.test(this.#line))
      whole.push(this.#line)
    this.#line = null
  }
}
