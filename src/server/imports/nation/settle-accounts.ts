import type { Database } from '../../database/engine.ts'
import { loadCustomFields } from '../../people/parts/custom-fields.ts'
import { loadPeople } from '../../people/reading/load.ts'
import { presentPerson } from '../../people/reading/present.ts'

/**
 * Gives the accounts that are here their people of the nation that came: whoever had only been made for the account
 * goes, with what happened to them. Whom the file doesn't know stays. Give it a transaction.
 *
 * @param people whom the file knows by the emails of accounts, in small letters
 */
export async function settleAccounts(trx: Database, people: Readonly<Record<string, number>>): Promise<void> {
  const accounts = await trx.selectFrom('accounts').select(['id', 'email', 'personId']).execute()
  for (const { id, email, personId } of accounts) {
    const known = people[email.toLowerCase()]
    const isHere =
      known !== undefined &&
      (await trx.selectFrom('people').select('id').where('id', '=', known).executeTakeFirst()) !== undefined
    if (!isHere) {
      await renewTexts(trx, personId)
      continue
    }
    await trx.updateTable('accounts').set({ personId: known }).where('id', '=', id).execute()
    const others = accounts.some((other) => other.id !== id && other.personId === personId)
    if (others) continue
    await trx.deleteFrom('people').where('id', '=', personId).execute()
    await trx.deleteFrom('changes').where('person_id', '=', personId).execute()
  }
}

/** The texts of someone who was here before the nation's custom fields were. */
async function renewTexts(trx: Database, id: number): Promise<void> {
  const person = (await loadPeople(trx, [id])).get(id)
  if (!person) return
  const texts = presentPerson(id, person.state, await loadCustomFields(trx))
  await trx.updateTable('person_resources').set(texts).where('person_id', '=', id).execute()
}
