import { describe, expect, it } from 'vitest'
import { fieldSpec } from '../../../src/contract/fields.ts'
import { parseTarget, targets } from '../../../src/contract/import-mapping.ts'
import { guessTargets } from '../../../src/server/imports/mapping/guess.ts'
import { english } from '../../../src/server/imports/mapping/spellings/en.ts'
import { spanish } from '../../../src/server/imports/mapping/spellings/es.ts'
import { french } from '../../../src/server/imports/mapping/spellings/fr.ts'
import { NAME_OR_PART } from '../../../src/server/imports/mapping/spellings/spellings.ts'

const targetOf = (header: string) => guessTargets([header], [], [], false)[0]?.mapping.target

const capitals = (text: string) => text.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase())
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
/** The ways in which people and programs write the words of a header. */
const waysToWrite = (text: string) => [
  text,
  capitals(text),
  text.toUpperCase(),
  withoutAccents(text).replaceAll(' ', '_'),
  capitals(text).replaceAll(' ', '-'),
]

describe.each([
  ['English', english],
  ['Spanish', spanish],
  ['French', french],
])('In %s', (_, spellings) => {
  const rows = Object.entries(spellings)
    .filter(([target]) => target !== NAME_OR_PART)
    .flatMap(([target, texts]) => texts.split(', ').map((text) => [text, target] as const))

  it.each(rows)('“%s” is %s, in capitals, without accents and between other signs too', (text, target) => {
    for (const header of waysToWrite(text)) expect([header, targetOf(header)]).toEqual([header, target])
  })
})

/** Labels that mean something else above a column than on a page: these fields are told by their names alone. */
const misleading = ['unsubscribed_at', 'signup_type', 'primary_email_id']

const labelled = targets.flatMap((target) => {
  const parsed = parseTarget(target)
  return parsed?.kind === 'field' && !misleading.includes(target)
    ? [[fieldSpec(parsed.field).label, target] as const]
    : []
})

it.each(labelled)('the label “%s” is that of %s', (label, target) => {
  expect(targetOf(label)).toBe(target)
})
