import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../database/engine.ts'

/** The columns of a person by type, as the catalogue had them when this migration was released. */
const integers = [
  'signup_type',
  'email1_is_bad',
  'email2_is_bad',
  'email3_is_bad',
  'email4_is_bad',
  'primary_email_id',
  'email_opt_in',
  'mobile_opt_in',
  'is_mobile_bad',
  'do_not_contact',
  'do_not_call',
  'federal_donotcall',
  'is_deceased',
  'support_level',
  'inferred_support_level',
  'priority_level',
  'contact_status_id',
  'last_call_id',
  'call_status_id',
  'is_supporter',
  'is_volunteer',
  'is_prospect',
  'recruiter_id',
  'parent_id',
  'party_member',
  'is_active_voter',
  'is_early_voter',
  'is_absentee_voter',
  'is_permanent_absentee_voter',
  'could_vote_status',
  'precinct_id',
  'is_donor',
  'is_fundraiser',
  'is_ignore_donation_limits',
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
  'invoices_count',
  'invoices_amount_in_cents',
  'closed_invoices_count',
  'closed_invoices_amount_in_cents',
  'outstanding_invoices_count',
  'outstanding_invoices_amount_in_cents',
  'overdue_invoices_count',
  'invoice_payments_amount_in_cents',
  'invoice_payments_referred_amount_in_cents',
  'capital_amount_in_cents',
  'received_capital_amount_in_cents',
  'spent_capital_amount_in_cents',
  'is_profile_private',
  'is_profile_searchable',
  'is_leaderboardable',
  'is_survey_question_private',
  'rule_violations_count',
  'warnings_count',
  'twitter_followers_count',
  'twitter_friends_count',
  'is_twitter_follower',
  'meetup_id',
  'civicrm_id',
  'dw_id',
  'pf_strat_id',
  'rnc_id',
  'import_id',
  'auto_import_id',
  'author_id',
]
const reals = ['support_probability_score', 'turnout_probability_score']
const texts = [
  'prefix',
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'legal_name',
  'username',
  'email1',
  'email2',
  'email3',
  'email4',
  'unsubscribed_at',
  'phone',
  'phone_normalized',
  'phone_time',
  'mobile',
  'mobile_normalized',
  'work_phone_number',
  'fax_number',
  'website',
  'submitted_address',
  'sex',
  'birthdate',
  'occupation',
  'employer',
  'language',
  'locale',
  'marital_status',
  'demo',
  'ethnicity',
  'religion',
  'church',
  'note',
  'note_updated_at',
  'subnations',
  'support_level_changed_at',
  'priority_level_changed_at',
  'last_contacted_at',
  'call_status_name',
  'media_market_name',
  'first_supporter_at',
  'first_volunteer_at',
  'availability',
  'first_prospect_at',
  'first_recruited_at',
  'page_slug',
  'registered_at',
  'party',
  'previous_party',
  'inferred_party',
  'voter_updated_at',
  'ballots',
  'precinct_code',
  'precinct_name',
  'nbec_precinct_code',
  'federal_district',
  'state_upper_district',
  'state_lower_district',
  'county_district',
  'city_district',
  'city_sub_district',
  'village_district',
  'school_district',
  'school_sub_district',
  'fire_district',
  'judicial_district',
  'labour_region',
  'supranational_district',
  'membership_level_name',
  'membership_started_at',
  'membership_expires_at',
  'active_customer_started_at',
  'active_customer_expires_at',
  'first_donated_at',
  'last_donated_at',
  'first_fundraised_at',
  'last_fundraised_at',
  'first_invoice_at',
  'last_invoice_at',
  'profile_image_url_ssl',
  'profile_headline',
  'bio',
  'profile_content',
  'last_rule_violation_at',
  'banned_at',
  'facebook_username',
  'facebook_profile_url',
  'facebook_updated_at',
  'twitter_name',
  'twitter_login',
  'twitter_id',
  'twitter_description',
  'twitter_website',
  'twitter_location',
  'twitter_updated_at',
  'linkedin_id',
  'external_id',
  'salesforce_id',
  'ngp_id',
  'van_id',
  'state_file_id',
  'county_file_id',
  'rnc_regid',
  'nbec_guid',
  'created_at',
  'updated_at',
]
const addressTexts = ['address1', 'address2', 'address3', 'city', 'state', 'zip', 'country_code']

/** People, their addresses, tags, comparable emails and phones, and the ready texts of each. */
export const createPeople = ({ columnTypes: { id, integer, real, text } }: Engine): Migration => ({
  async up(db) {
    let people = db.schema
      .createTable('people')
      .addColumn('id', sql.raw(id))
      .addColumn('version', sql.raw(integer), (column) => column.notNull())
      .addColumn('primary_address_type', sql.raw(text))
      .addColumn('last_contacted_by_id', sql.raw(integer))
      .addColumn('name_key', sql.raw(text), (column) => column.notNull())
    for (const name of integers) people = people.addColumn(name, sql.raw(integer))
    for (const name of reals) people = people.addColumn(name, sql.raw(real))
    for (const name of texts) people = people.addColumn(name, sql.raw(text))
    await people.execute()
    for (const column of ['name_key', 'external_id', 'recruiter_id', 'parent_id']) {
      await db.schema.createIndex(`people_${column}`).on('people').column(column).execute()
    }

    let addresses = db.schema
      .createTable('addresses')
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('kind', sql.raw(text), (column) => column.notNull())
    for (const name of addressTexts) addresses = addresses.addColumn(name, sql.raw(text))
    await addresses
      .addColumn('lat', sql.raw(real))
      .addColumn('lng', sql.raw(real))
      .addPrimaryKeyConstraint('addresses_pk', ['person_id', 'kind'])
      .execute()

    await db.schema
      .createTable('tags')
      .addColumn('id', sql.raw(id))
      .addColumn('name', sql.raw(text), (column) => column.notNull())
      .addColumn('name_key', sql.raw(text), (column) => column.notNull().unique())
      .execute()
    await db.schema
      .createTable('taggings')
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('tag_id', sql.raw(integer), (column) =>
        column.notNull().references('tags.id').onDelete('cascade'),
      )
      .addColumn('created_at', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('taggings_pk', ['person_id', 'tag_id'])
      .execute()
    await db.schema.createIndex('taggings_tag').on('taggings').columns(['tag_id', 'person_id']).execute()

    await db.schema
      .createTable('contact_points')
      .addColumn('person_id', sql.raw(integer), (column) =>
        column.notNull().references('people.id').onDelete('cascade'),
      )
      .addColumn('kind', sql.raw(text), (column) => column.notNull())
      .addColumn('value', sql.raw(text), (column) => column.notNull())
      .addPrimaryKeyConstraint('contact_points_pk', ['person_id', 'kind', 'value'])
      .execute()
    await db.schema
      .createIndex('contact_points_value')
      .on('contact_points')
      .columns(['value', 'kind'])
      .execute()

    await db.schema
      .createTable('person_resources')
      .addColumn('person_id', sql.raw(`${integer} primary key`), (column) =>
        column.references('people.id').onDelete('cascade'),
      )
      .addColumn('version', sql.raw(integer), (column) => column.notNull())
      .addColumn('abbreviated_plain', sql.raw(text), (column) => column.notNull())
      .addColumn('abbreviated_sensitive', sql.raw(text), (column) => column.notNull())
      .addColumn('rest_plain', sql.raw(text), (column) => column.notNull())
      .addColumn('rest_sensitive', sql.raw(text), (column) => column.notNull())
      .execute()
  },
})
