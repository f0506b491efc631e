import { CELL_MAX } from '../limits.ts'
import { BYTE_ORDER_MARK } from '../text-encoding.ts'

/** Pictures and the like: their bytes are never held. */
const isPassedOver = /^(?:[\w-]+\.)?(?:photo|logo|sound|key)[;:]|^[^:]*;(?:encoding=)?(?:base64|b)[;:]/i
const isQuotedPrintable = /^[^:]*\bquoted-printable\b[^:]*:/i
/** What is said of a value is short: a longer line is none of a card. */
const HEAD_MAX = 10_000
const isEdge = /^(?:begin|end):vcard\s*$/i

/**
 * Puts the lines of a vCard together again: one that begins with a space or a tab goes on from the line before, and of
 * quoted-printable one whose line before ends with `=`. In vCard 2.1 lines are parted before a space, which belongs to
 * the text; in 3.0 and 4.0 (RFC 6350, section 3.2) the space was put there. What is longer than a cell may be is cut.
 */
export class ContentLines {
  /** The line of the file that goes on with the next piece of it. */
  #held = ''
  #line: OpenLine | null = null
  #keepsSpace = false

  /** The whole lines that a piece of the text brings to their end. */
  push(text: string, isEnd: boolean): string[] {
    const whole: string[] = []
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#hold(text.slice(start, end))
      this.#take(whole)
      start = end + 1
    }
    this.#hold(text.slice(start))
    if (isEnd) {
      this.#take(whole)
      this.#end(whole)
    }
    return whole
  }

  /** Of a picture without line ends nothing is needed. */
  #hold(text: string): void {
    if (this.#held.length <= CELL_MAX) this.#held += text
  }

  #take(whole: string[]): void {
    const held = this.#held.endsWith('\r') ? this.#held.slice(0, -1) : this.#held
    // Files that were put together keep the mark of each.
    const line = held.startsWith(BYTE_ORDER_MARK) ? held.slice(1) : held
    this.#held = ''
    if (this.#line?.goesOn(line)) this.#line.add(line, this.#keepsSpace)
    else {
      this.#end(whole)
      this.#line = new OpenLine(line)
    }
  }

  #end(whole: string[]): void {
    const line = this.#line?.text ?? ''
    this.#line = null
    if (line.trim() === '') return
    const version = /^version:\s*(\S*)/i.exec(line)?.[1]
    if (version !== undefined) this.#keepsSpace = version === '2.1'
    whole.push(line)
  }
}

/** A line that may go on. */
class OpenLine {
  readonly #parts: string[] = []
  #length = 0
  /** Whether the colon before the value has come by: what is said of it is known then. */
  #isHeadWhole = false
  #isPassedOver = false
  #isQuoted = false
  #isSoft = false

  constructor(line: string) {
    this.#put(line)
  }

  get text(): string {
    return this.#isPassedOver ? '' : this.#parts.join('')
  }

  goesOn(line: string): boolean {
    if (this.#isSoft) return !isEdge.test(line)
    return line.startsWith(' ') || line.startsWith('\t')
  }

  add(line: string, keepsSpace: boolean): void {
    const isPart = this.#isSoft || (keepsSpace && this.#isHeadWhole)
    this.#put(isPart ? line : line.slice(1))
  }

  #put(line: string): void {
    this.#isSoft = false
    if (this.#isPassedOver) return
    const room = CELL_MAX - this.#length
    this.#parts.push(line.slice(0, room))
    this.#length += Math.min(line.length, room)
    if (!this.#isHeadWhole && (line.includes(':') || this.#length > HEAD_MAX)) this.#lookAtHead()
    if (!this.#isQuoted || !line.endsWith('=')) return
    this.#isSoft = true
    if (line.length > room) return
    this.#parts[this.#parts.length - 1] = line.slice(0, -1)
    this.#length -= 1
  }

  #lookAtHead(): void {
    const head = this.#parts.join('').slice(0, HEAD_MAX)
    this.#isHeadWhole = true
    this.#isQuoted = isQuotedPrintable.test(head)
    if (isPassedOver.test(head)) {
      this.#isPassedOver = true
      this.#parts.length = 0
    }
  }
}
