/** Reads bytes in a charset that a card names; null for bytes that aren't of it, and a charset nobody knows. */
function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** By the charset; where that can't be, UTF-8, or else Windows-1252, in which all bytes are letters. */
const letters = (bytes: Uint8Array, charset: string | undefined): string =>
  (charset === undefined ? null : decoded(bytes, charset)) ??
  decoded(bytes, 'utf-8') ??
  new TextDecoder('windows-1252').decode(bytes)

/** Quoted-printable (RFC 2045, section 6.7) of a charset. */
export function decodeQuotedPrintable(text: string, charset: string | undefined): string {
  // Letters that the rules don't let stand there were read with the file; all others are bytes.
  return text.replace(/[\0-\x7f]+/g, (run) => {
    if (!run.includes('=')) return run
    const bytes = run.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return letters(Buffer.from(bytes, 'latin1'), charset)
  })
}

/** The bytes of letters that were read as Windows-1252. */
const westernBytes = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte],
  ),
)

/** A text that was read as Windows-1252, read again in the charset that its card names; as it is where it can't be. */
export function readAgain(text: string, charset: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  const bytes = Uint8Array.from(text, (letter) => westernBytes.get(letter) ?? 0)
  return decoded(bytes, charset) ?? text
}
