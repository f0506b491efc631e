/** Digits and a leading plus, whatever signs a number was written with. */
function dialled(number: string): string {
  const plain = number.normalize('NFKC')
  return `${plain.trim().startsWith('+') ? '+' : ''}${plain.replace(/\D/g, '')}`
}

/** What a phone dials. */
export const phoneHref = (number: string): string => `tel:${dialled(number)}`

/** Starts a text message. */
export const textHref = (number: string): string => `sms:${dialled(number)}`

/** Opens the reader's mail program. Some of them don't undo an escaped at sign. */
export const mailHref = (email: string): string =>
  `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`
