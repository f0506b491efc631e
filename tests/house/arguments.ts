/** The end of the block that starts with the brace at `start`. */
function endOfBlock(message: string, start: number): number {
  let depth = 0
  for (let at = start; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1
    else if (message[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`A brace is not closed: ${message}`)
}

/** What stands in the braces of a text, outermost ones only. */
function blocksOf(text: string): string[] {
  const start = text.indexOf('{')
  if (start < 0) return []
  const end = endOfBlock(text, start)
  return [text.slice(start + 1, end), ...blocksOf(text.slice(end + 1))]
}

/** What one argument asks for: its name and kind, and the arguments within the texts it chooses among. */
function namesIn(argument: string): string[] {
  const [, name = '', kind = '', choices = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(.*))?$/s.exec(argument) ?? []
  return [`${name} ${kind}`.trim(), ...blocksOf(choices).flatMap(argumentsOf)]
}

/** The values that an ICU message takes, each with how it is used, such as `count plural`; each once, in order. */
export const argumentsOf = (message: string): string[] =>
  [...new Set(blocksOf(message).flatMap(namesIn))].toSorted()
