import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** People whose texts are rewritten at a time. */
const BATCH = 500
const parts = ['abbreviated_plain', 'abbreviated_sensitive', 'rest_plain', 'rest_sensitive'] as const

interface Presented {
  person_resources: Record<(typeof parts)[number], string> & { person_id: number }
  custom_fields: { slug: string }
}

const no = [
  'email1_is_bad',
  'email2_is_bad',
  'email3_is_bad',
  'email4_is_bad',
  'is_mobile_bad',
  'do_not_contact',
  'do_not_call',
  'federal_donotcall',
  'is_deceased',
  'is_volunteer',
  'is_prospect',
  'is_donor',
  'is_fundraiser',
  'is_ignore_donation_limits',
  'is_profile_private',
  'has_facebook',
  'is_survey_question_private',
  'is_twitter_follower',
]
const yes = ['email_opt_in', 'mobile_opt_in', 'is_supporter', 'is_profile_searchable', 'is_leaderboardable']
const zero = [
  'signup_type',
  'donations_count',
  'donations_amount_in_cents',
  'donations_count_this_cycle',
  'donations_amount_this_cycle_in_cents',
  'donations_pledged_amount_in_cents',
  'donations_to_raise_amount_in_cents',
  'donations_raised_count',
  'donations_raised_amount_in_cents',
  'donations_raised_count_this_cycle',
  'donations_raised_amount_this_cycle_in_cents',
  'overdue_invoices_count',
  'invoice_payments_amount_in_cents',
  'invoice_payments_referred_amount_in_cents',
  'capital_amount_in_cents',
  'received_capital_amount_in_cents',
  'spent_capital_amount_in_cents',
  'rule_violations_count',
  'warnings_count',
]
const none = ['subnations', 'ballots', 'tags']

/** What stood in members of whom nothing was known when this was released; in all others null. */
const initial = new Map<string, unknown>([
  ...no.map((name) => [name, false] as const),
  ...yes.map((name) => [name, true] as const),
  ...zero.map((name) => [name, 0] as const),
  ...none.map((name) => [name, []] as const),
])

/** A text of members, without those that say nothing, a line each. */
function shorten(text: string, customSlugs: ReadonlySet<string>): string {
  const says = ([name, value]: [string, unknown]) =>
    customSlugs.has(name) || JSON.stringify(value) !== JSON.stringify(initial.get(name) ?? null)
  return Object.entries(JSON.parse(`{${text}}`) as Record<string, unknown>)
    .filter(says)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join('\n')
}

/** Ready answers keep only what has a value: most of a text said that a field is empty. */
export const shortenTexts = (): Migration => ({
  async up(db: Kysely<Presented>) {
    const custom = new Set(
      (await db.selectFrom('custom_fields').select('slug').execute()).map(({ slug }) => slug),
    )
    for (let last = 0; ;) {
      const rows = await db
        .selectFrom('person_resources')
        .select(['person_id', ...parts])
        .where('person_id', '>', last)
        .orderBy('person_id')
        .limit(BATCH)
        .execute()
      if (rows.length === 0) return
      for (const { person_id, ...texts } of rows) {
        await db
          .updateTable('person_resources')
          .set(Object.fromEntries(parts.map((part) => [part, shorten(texts[part], custom)])))
          .where('person_id', '=', person_id)
          .execute()
        last = person_id
      }
    }
  },
})
