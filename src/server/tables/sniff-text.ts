import {
  vcardVersions,
  type TableEncoding,
  type TextFormat,
  type VcardFormat,
  type VcardVersion,
} from '../../contract/table-format.ts'
import { TableRefusal } from './refusal.ts'
import { sniffDialect } from './text-dialect.ts'
import { BYTE_ORDER_MARK, decoderOf, wholeLength } from './text-encoding.ts'

/** The characters that the delimiter is told by; more would say the same. */
const DIALECT_SAMPLE = 64 * 1024
/** The share of control characters that no text has. */
const CONTROLS_MAX = 0.01

/**
 * The format of a file of text, by its start.
 *
 * @param isWhole whether that is all of it
 * @throws TableRefusal when it is empty, no text, or marked up
 */
export function sniffText(
  bytes: Uint8Array,
  encoding: TableEncoding,
  isWhole: boolean,
): TextFormat | VcardFormat {
  const whole = decoderOf(encoding, { isStrict: false })(bytes.subarray(0, wholeLength(bytes, encoding)))
  const text = whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole
  if (isWhole && text.trim() === '') throw new TableRefusal('empty')
  // Some phones leave other signs than letters in a card.
  if (/^\s*begin:vcard[ \t]*\r?\n/i.test(text))
    return { kind: 'vcard', encoding, versions: versionsIn(text), header: { row: 1, lines: 1 } }
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  if (controls > text.length * CONTROLS_MAX) throw new TableRefusal('not_text')
  if (/^\s*(?:version: \d+\s+)?dn::? /i.test(text)) throw new TableRefusal('ldif')
  // Some programs write a page of HTML and call it .xls.
  const markup = /^\s*<(?:!doctype )?(html|table|\?xml)/i.exec(text)?.[1]
  if (markup)
    throw new TableRefusal('other_workbook', undefined, { name: markup === '?xml' ? 'xml' : 'html' })
  const sample = {
    text: text.slice(0, DIALECT_SAMPLE),
    isWhole: isWhole && text.length <= DIALECT_SAMPLE,
  }
  return { kind: 'text', encoding, ...sniffDialect(sample) }
}

/** The versions of the vCards in a text; one that says none is read as a 3.0 is. */
function versionsIn(text: string): VcardVersion[] {
  const said = new Set([...text.matchAll(/^version:(\d\.\d)[ \t]*\r?$/gim)].map(([, version]) => version))
  const versions = vcardVersions.filter((version) => said.has(version))
  return versions.length > 0 ? versions : ['3.0']
}
