/** What a phone dials: digits and a leading plus, whatever signs the number was written with. */
export function phoneHref(number: string): string {
  const plain = number.normalize('NFKC')
  return `tel:${plain.trim().startsWith('+') ? '+' : ''}${plain.replace(/\D/g, '')}`
}
