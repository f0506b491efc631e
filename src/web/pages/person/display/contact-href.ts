/** What a phone dials: digits and a leading plus, whatever signs the number was written with. */
export function phoneHref(number: string): string {
  const plain = number.normalize('NFKC')
  return `tel:${plain.trim().startsWith('+') ? '+' : ''}${plain.replace(/\D/g, '')}`
}

/** Opens the reader's mail program. Some of them don't undo an escaped at sign. */
export const mailHref = (email: string): string =>
  `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`
