import { withoutUnseen } from './cell-text.ts'

/**
 * The addresses in a cell: `Ana <ana@example.org>`, `mailto:ana@example.org`, several after one another. Signs that
 * came along when an address was copied are taken off; each piece that can't be told is left as it is, so that the
 * check of emails complains of it.
 */
export function emailsIn(cell: string): string[] {
  const text = withoutUnseen(cell)
  if (!/[\s<>;,|(:/"'[]|[.?!)\\]$/.test(text)) return [text]
  const bracketed = [...text.matchAll(/<([^<>]*@[^<>]*)>/g)].map(([, address]) => address as string)
  return (bracketed.length > 0 ? bracketed : pieces(text)).map(bare).filter((address) => address !== '')
}

function pieces(text: string): string[] {
  const parts = text.split(
    /[;,|\n]|\s:::\s|\s*\s\/\s|\/(?=[^/\s]+@)(?<=@\S*\/)|\s+(?:or|and|&|ou|et|y|o)\s+(?=\S+@)/,
  )
  const words = text.split(/\s+/)
  // Spaces part addresses only when there is nothing else between them: `john doe@x.org` has a mistake in it.
  return parts.length === 1 && words.every((word) => word.includes('@')) ? words : parts
}

const bare = (piece: string) =>
  piece
    .trim()
    .replace(/^(?:e?-?mail(?:to)?|home|work|personal|other|primary|h|w):\s*/i, '')
    .replace(/(?<=\S)\s*\([^()]*\)$/, '')
    .replace(/^[<"'[(]+|[>"'\]).,:?!\\]+$/g, '')
    .trim()
    .replace(/^(\S+)\s*@\s*(\S+)$/, '$1@$2')

const noEmail =
  /^(?:no|n|x|no ?-?e-?mail(?: address)?|none? (?:given|provided)|not given|declined|refused|sin (?:correo|e-?mail)|no tiene|pas d.?e-?mail|pas de courriel)\.?$/i

/** What people type where an address has to be: `none@none.com`, `noemail@noemail.org`, `no@email.com`. */
const madeUp =
  /^(?:no-?e?-?mail|none|no|na|n\.a|null|unknown|nobody|refused|declined|notprovided|not\.?given|fake|blank|x+)@(?:no-?e?-?mail|none|no|na|null|unknown|nobody|nowhere|refused|declined|notprovided|fake|blank|x+|e?-?mail|email\w*|mail|domain)\.[a-z]{2,4}$/i

/** Whether a text says that there is no address. */
export const isNoEmail = (text: string): boolean => noEmail.test(text) || madeUp.test(text)
