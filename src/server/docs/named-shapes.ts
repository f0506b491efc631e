import { z } from 'zod'
import * as account from '../../contract/account.ts'
import * as address from '../../contract/address.ts'
import * as ballot from '../../contract/ballot.ts'
import * as change from '../../contract/change.ts'
import * as contact from '../../contract/contact.ts'
import * as customField from '../../contract/custom-field.ts'
import * as list from '../../contract/list.ts'
import * as lookup from '../../contract/lookup.ts'
import * as note from '../../contract/note.ts'
import * as person from '../../contract/person.ts'
import * as problem from '../../contract/problem.ts'
import * as tag from '../../contract/tag.ts'

const modules = {
  ...account,
  ...address,
  ...ballot,
  ...change,
  ...customField,
  ...contact,
  ...list,
  ...lookup,
  ...note,
  ...person,
  ...tag,
}

/**
 * The shapes that have a name of their own in the docs: the objects that these modules of the contract export. Those
 * of a module that isn't here are shown in place, wherever they are used.
 */
export const namedShapes = new Map<unknown, string>([
  ...Object.entries(modules)
    .filter(([name, schema]) => name.endsWith('Schema') && schema instanceof z.ZodObject)
    .map(([name, schema]): [unknown, string] => [schema, name.replace(/Schema$/, '')]),
  [problem.ProblemBodySchema, 'Problem'],
])
