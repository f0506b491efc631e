/** How many letters of a word's start its misspellings are indexed by. */
const INDEXED_START = 7
/** From this many letters on a word may have one mistake. */
const ONE_MISTAKE_MIN = 4
/** From this many letters on a word may have two. */
const TWO_MISTAKES_MIN = 7
/** The shortest known word that someone may have meant. */
const KNOWN_MIN = 3
/** From this many letters on a mistake is forgiven in a word that isn't typed to its end. */
const START_MIN = 6

/** How many mistakes are forgiven in a word that was typed. */
export const mistakesAllowed = (typed: string): number =>
  typed.length >= TWO_MISTAKES_MIN ? 2 : typed.length >= ONE_MISTAKE_MIN ? 1 : 0

/** What is left of a word's start when up to so many letters are taken out, itself included. */
function leftovers(word: string, takenOut: number): Set<string> {
  const all = new Set([word.slice(0, INDEXED_START)])
  let last = [...all]
  for (let round = 0; round < takenOut; round += 1) {
    const shorter = new Set<string>()
    for (const text of last) {
      for (let at = 0; at < text.length; at += 1) shorter.add(text.slice(0, at) + text.slice(at + 1))
    }
    last = [...shorter]
    for (const text of last) all.add(text)
  }
  return all
}

/**
 * What a known word is found by when it is misspelled: two words that differ by a letter have a leftover in common
 * when each lost one (the symmetric deletes of Wolf Garbe's SymSpell).
 */
export const knownLeftovers = (word: string): Set<string> =>
  word.length < KNOWN_MIN ? new Set() : leftovers(word, word.length >= TWO_MISTAKES_MIN ? 2 : 1)

/** What a typed word finds known words by; empty when it is too short to tell. */
export const typedLeftovers = (typed: string): Set<string> => {
  const allowed = mistakesAllowed(typed)
  return allowed === 0 ? new Set() : leftovers(typed, allowed)
}

/**
 * Mistakes between a typed word and a known one: letters changed, missing, too many, or two swapped. A long typed
 * word may also be the start of the known one.
 */
export function mistakes(typed: string, known: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: known.length + 1 }, (_, index) => index)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= known.length; column += 1) {
      const same = typed[row - 1] === known[column - 1]
      let least = Math.min(
        (last[column - 1] as number) + Number(!same),
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
      )
      const swapped = typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1]
      if (swapped && row > 1 && column > 1) least = Math.min(least, (beforeLast[column - 2] as number) + 1)
      current.push(least)
    }
    ;[beforeLast, last] = [last, current]
  }
  return typed.length >= START_MIN ? Math.min(...last) : (last[known.length] as number)
}
