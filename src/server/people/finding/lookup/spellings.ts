/** Spellings of one name that neither sound rules nor scripts bring together; the first of Korean ones is romanise.ts's. */
const table = `
  sean shawn shaun, gim kim, i lee yi rhee ri, bag park pak bak, choe choi, jeong jung chung, gang kang,
  jo cho, yun yoon, im lim rim, o oh, seo suh, sin shin, gwon kwon, an ahn, no roh noh, u woo, wang wong,
  zhang chang cheung, chen chan tan, li lee lei, liu lau lew, huang wong hwang, wu ng goh, zhou chou chow,
  xu hsu tsui, zheng cheng tay, xie hsieh tse, cai tsai choi, lin lam lim, ye yip yeh, guo kuo kwok,
  zhao chao chiu, xiao hsiao siu, aleksandr alexander alexandr oleksandr, aleksandra alexandra oleksandra,
  aleksei aleksey alexey alexei oleksii oleksiy, andrei andrey andrii andriy,
  dmitrii dmitriy dmitry dmitri dmytro, evgenii evgeniy evgeny yevgeny yevgeniy yevhen,
  ekaterina yekaterina kateryna, elena yelena olena, iuliia yuliya yulia julia yuliia,
  mikhail mikhailo mykhailo, natalia nataliya natalya nataliia natalja, nikolai nikolay mykola,
  sergei sergey serhii serhiy sergii, tatiana tatyana tetiana tetyana, vladimir volodymyr wladimir,
  giorgos georgios yorgos yiorgos, ioannis iwannis yannis giannis, catherine katharine kathryn katherine
`

const groups = table
  .trim()
  .split(/,\s+/)
  .map((line) => line.split(' '))
const byWord = Map.groupBy(
  groups.flatMap((group) => group.map((word) => ({ word, group }))),
  ({ word }) => word,
)

/** How umlauts and their kin are typed on a keyboard without them. */
const digraphs: [sign: string, typed: string, folded: string][] = [
  ['ä', 'ae', 'a'],
  ['ö', 'oe', 'o'],
  ['ü', 'ue', 'u'],
  ['ø', 'oe', 'o'],
  ['å', 'aa', 'a'],
]

/**
 * Other spellings of a word: from the table, and Mueller for Müller and back.
 *
 * @param typed the word in lower case with its accents
 * @param folded the same, folded
 */
export function otherSpellings(typed: string, folded: string): string[] {
  const signed = digraphs.reduce(
    (word, [sign, letters]) => word.replaceAll(sign, letters),
    typed.normalize('NFC'),
  )
  const plain = digraphs.reduce((word, [, letters, letter]) => word.replaceAll(letters, letter), folded)
  const listed = (byWord.get(folded) ?? []).flatMap(({ group }) => group)
  const spellings = new Set([signed, plain, ...listed])
  spellings.delete(folded)
  return [...spellings].filter((word) => /^[a-z0-9]+$/.test(word))
}
