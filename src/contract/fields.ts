import type { Choices, FieldKindName } from './field-kinds.ts'

/** The headings a person's fields are shown under, in the order of the page. */
export const sections = {
  name: 'Name',
  contact: 'Email and phone',
  address: 'Addresses',
  about: 'About',
  support: 'Support and contact',
  involvement: 'Involvement',
  voting: 'Voting',
  districts: 'Districts',
  membership: 'Membership',
  donations: 'Donations',
  invoices: 'Invoices',
  capital: 'Political capital',
  profile: 'Public profile',
  social: 'Social networks',
  identifiers: 'Identifiers',
  record: 'Record',
} as const

export type SectionName = keyof typeof sections

/** What the catalogue says of one field. */
export interface FieldSpec extends Choices {
  label: string
  kind: FieldKindName
  section: SectionName
  help: string
  /** Part of the abbreviated person as well. */
  abbreviated?: true
  /** Clients can't write it; the server or another endpoint does. */
  readOnly?: true
  /** Not shown to volunteers: money, voter file ids, political capital. */
  sensitive?: true
  /** Has no column of its own: worked out from other fields or kept in another table. */
  derived?: true
  /** What a new person has when the client says nothing. */
  initial?: boolean | number
  /** Common values to offer; others are fine. */
  suggestions?: readonly string[]
}

/** Names of a contact status, by the id the API gives it. */
export const contactStatuses = {
  1: 'answered',
  2: 'badinfo',
  9: 'inaccessible',
  3: 'leftmessage',
  4: 'meaningfulinteraction',
  6: 'notinterested',
  7: 'noanswer',
  8: 'refused',
  5: 'sendinformation',
  0: 'other',
} as const

/**
 * Every field of the Person resource, exactly once, in the order a page shows them. Schemas, types, columns,
 * form sections, table columns and documentation are derived from it; to add a field, add a line here and a
 * migration for its column.
 */
// prettier-ignore
export const fields = {
  prefix: { label: 'Prefix', kind: 'text', section: 'name', help: 'Goes before the name, such as Mr. or Mrs.', suggestions: ['Mr.', 'Ms.', 'Mrs.', 'Mx.', 'Dr.', 'Rev.'] },
  first_name: { label: 'First name', kind: 'text', section: 'name', help: 'First and middle names', abbreviated: true },
  middle_name: { label: 'Middle name', kind: 'text', section: 'name', help: 'Middle name' },
  last_name: { label: 'Last name', kind: 'text', section: 'name', help: 'Family name', abbreviated: true },
  suffix: { label: 'Suffix', kind: 'text', section: 'name', help: 'Goes after the name, such as Jr., Sr. or III', suggestions: ['Jr.', 'Sr.', 'II', 'III'] },
  full_name: { label: 'Full name', kind: 'text', section: 'name', help: 'First and last name together', readOnly: true, derived: true },
  legal_name: { label: 'Legal name', kind: 'text', section: 'name', help: 'The full name as the law knows it' },
  username: { label: 'Username', kind: 'text', section: 'name', help: 'The name this person signs in with' },
  signup_type: { label: 'Type', kind: 'level', section: 'name', help: '0 for a person, 1 for an organization', abbreviated: true, initial: 0, options: [0, 1] },

  email: { label: 'Email', kind: 'email', section: 'contact', help: 'The best address: primary and not bad. Written, it takes a free slot and becomes primary', abbreviated: true, derived: true },
  email1: { label: 'Email 1', kind: 'email', section: 'contact', help: 'An email address' },
  email1_is_bad: { label: 'Email 1 is bad', kind: 'boolean', section: 'contact', help: 'Mail to the first address comes back', initial: false },
  email2: { label: 'Email 2', kind: 'email', section: 'contact', help: 'An email address' },
  email2_is_bad: { label: 'Email 2 is bad', kind: 'boolean', section: 'contact', help: 'Mail to the second address comes back', initial: false },
  email3: { label: 'Email 3', kind: 'email', section: 'contact', help: 'An email address' },
  email3_is_bad: { label: 'Email 3 is bad', kind: 'boolean', section: 'contact', help: 'Mail to the third address comes back', initial: false },
  email4: { label: 'Email 4', kind: 'email', section: 'contact', help: 'An email address' },
  email4_is_bad: { label: 'Email 4 is bad', kind: 'boolean', section: 'contact', help: 'Mail to the fourth address comes back', initial: false },
  primary_email_id: { label: 'Primary email', kind: 'level', section: 'contact', help: 'Which of the four addresses is the primary one', options: [1, 2, 3, 4] },
  email_opt_in: { label: 'Gets email', kind: 'boolean', section: 'contact', help: 'Has agreed to get email', abbreviated: true, initial: true },
  unsubscribed_at: { label: 'Unsubscribed', kind: 'time', section: 'contact', help: 'When this person stopped email' },
  phone: { label: 'Phone', kind: 'phone', section: 'contact', help: 'Home phone number', abbreviated: true },
  phone_normalized: { label: 'Phone, normalized', kind: 'text', section: 'contact', help: 'Home phone number in international form', readOnly: true },
  phone_time: { label: 'Best time to call', kind: 'text', section: 'contact', help: 'The best time to call', suggestions: ['daytime', 'evening', 'weekend', 'anytime'] },
  mobile: { label: 'Mobile', kind: 'phone', section: 'contact', help: 'Cell phone number', abbreviated: true },
  mobile_normalized: { label: 'Mobile, normalized', kind: 'text', section: 'contact', help: 'Cell phone number in international form', readOnly: true },
  mobile_opt_in: { label: 'Gets texts', kind: 'boolean', section: 'contact', help: 'Has agreed to get text messages', abbreviated: true, initial: true },
  is_mobile_bad: { label: 'Mobile is bad', kind: 'boolean', section: 'contact', help: 'The cell number does not work', initial: false },
  work_phone_number: { label: 'Work phone', kind: 'phone', section: 'contact', help: 'Work phone number' },
  fax_number: { label: 'Fax', kind: 'phone', section: 'contact', help: 'Fax number' },
  do_not_contact: { label: 'Do not contact', kind: 'boolean', section: 'contact', help: 'Must not be contacted', abbreviated: true, initial: false },
  do_not_call: { label: 'Do not call', kind: 'boolean', section: 'contact', help: 'Must not be called', abbreviated: true, initial: false },
  federal_donotcall: { label: 'Federal do not call', kind: 'boolean', section: 'contact', help: 'Is on the U.S. federal do not call list', initial: false },
  website: { label: 'Website', kind: 'link', section: 'contact', help: 'Web address' },

  primary_address: { label: 'Primary address', kind: 'address', section: 'address', help: 'The first filled of work, billing, registered and home, unless another is chosen', abbreviated: true, readOnly: true, derived: true },
  home_address: { label: 'Home address', kind: 'address', section: 'address', help: 'Where this person lives', derived: true },
  registered_address: { label: 'Registered address', kind: 'address', section: 'address', help: 'Where this person is registered to vote', derived: true },
  work_address: { label: 'Work address', kind: 'address', section: 'address', help: 'Where this person works', derived: true },
  billing_address: { label: 'Billing address', kind: 'address', section: 'address', help: 'Where bills go', derived: true },
  mailing_address: { label: 'Mailing address', kind: 'address', section: 'address', help: 'Where letters go', derived: true },
  user_submitted_address: { label: 'Submitted address', kind: 'address', section: 'address', help: 'The address this person gave', derived: true },
  submitted_address: { label: 'Submitted address, as typed', kind: 'text', section: 'address', help: 'The address this person gave, in one line' },

  sex: { label: 'Sex', kind: 'choice', section: 'about', help: 'M, F or O', abbreviated: true, options: ['M', 'F', 'O'] },
  birthdate: { label: 'Birthdate', kind: 'date', section: 'about', help: 'Date of birth', abbreviated: true },
  is_deceased: { label: 'Deceased', kind: 'boolean', section: 'about', help: 'Has died', initial: false },
  occupation: { label: 'Occupation', kind: 'text', section: 'about', help: 'The work this person does', abbreviated: true },
  employer: { label: 'Employer', kind: 'text', section: 'about', help: 'Where this person works', abbreviated: true },
  language: { label: 'Language', kind: 'text', section: 'about', help: 'First language' },
  locale: { label: 'Locale', kind: 'text', section: 'about', help: 'Language of this person’s account' },
  marital_status: { label: 'Marital status', kind: 'text', section: 'about', help: 'Marital status' },
  demo: { label: 'Demographic', kind: 'text', section: 'about', help: 'Demographic group', suggestions: ['Asian', 'Black', 'Hispanic', 'White', 'Other', 'Unknown'] },
  ethnicity: { label: 'Ethnicity', kind: 'text', section: 'about', help: 'Ethnicity, in free text' },
  religion: { label: 'Religion', kind: 'text', section: 'about', help: 'Religion' },
  church: { label: 'Church', kind: 'text', section: 'about', help: 'The church this person goes to' },
  note: { label: 'Background note', kind: 'long_text', section: 'about', help: 'What to know before talking with this person', abbreviated: true },
  note_updated_at: { label: 'Note updated', kind: 'time', section: 'about', help: 'When the background note changed last', readOnly: true },
  tags: { label: 'Tags', kind: 'tags', section: 'about', help: 'Tags given to this person', abbreviated: true, derived: true },
  subnations: { label: 'Subnations', kind: 'texts', section: 'about', help: 'Subnations this person belongs to' },

  support_level: { label: 'Support level', kind: 'level', section: 'support', help: 'From 1, strong support, to 5, strong opposition; 3 is undecided', abbreviated: true, options: [1, 2, 3, 4, 5] },
  support_level_changed_at: { label: 'Support level changed', kind: 'time', section: 'support', help: 'When the support level changed', readOnly: true },
  inferred_support_level: { label: 'Inferred support level', kind: 'integer', section: 'support', help: 'A support level guessed from other data' },
  support_probability_score: { label: 'Support score', kind: 'decimal', section: 'support', help: 'How likely this person supports you at election time' },
  priority_level: { label: 'Priority level', kind: 'integer', section: 'support', help: 'How soon to reach this person' },
  priority_level_changed_at: { label: 'Priority level changed', kind: 'time', section: 'support', help: 'When the priority level changed', readOnly: true },
  contact_status_id: { label: 'Contact status id', kind: 'level', section: 'support', help: 'How the last contact went, as the id of the status', options: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
  contact_status_name: { label: 'Contact status', kind: 'choice', section: 'support', help: 'How the last contact went', derived: true, options: Object.values(contactStatuses) },
  last_contacted_at: { label: 'Last contacted', kind: 'time', section: 'support', help: 'When this person was last contacted' },
  last_contacted_by: { label: 'Last contacted by', kind: 'person', section: 'support', help: 'Who contacted this person last', readOnly: true, derived: true },
  last_call_id: { label: 'Last call id', kind: 'integer', section: 'support', help: 'Id of the last contact' },
  call_status_id: { label: 'Call status id', kind: 'integer', section: 'support', help: 'Id of the call status' },
  call_status_name: { label: 'Call status', kind: 'text', section: 'support', help: 'Call status' },
  media_market_name: { label: 'Media market', kind: 'text', section: 'support', help: 'Media market this person lives in' },

  is_supporter: { label: 'Supporter', kind: 'boolean', section: 'involvement', help: 'Is a supporter', initial: true },
  first_supporter_at: { label: 'First supporter', kind: 'time', section: 'involvement', help: 'When this person first became a supporter' },
  is_volunteer: { label: 'Volunteer', kind: 'boolean', section: 'involvement', help: 'Has volunteered', abbreviated: true, initial: false },
  first_volunteer_at: { label: 'First volunteered', kind: 'time', section: 'involvement', help: 'When this person first volunteered' },
  availability: { label: 'Availability', kind: 'text', section: 'involvement', help: 'When this person has time, for shifts say' },
  is_prospect: { label: 'Prospect', kind: 'boolean', section: 'involvement', help: 'Is a prospect', initial: false },
  first_prospect_at: { label: 'First prospect', kind: 'time', section: 'involvement', help: 'When this person first became a prospect' },
  recruiter_id: { label: 'Recruiter id', kind: 'reference', section: 'involvement', help: 'Id of the person who recruited this one', abbreviated: true },
  recruiter: { label: 'Recruiter', kind: 'person', section: 'involvement', help: 'Who recruited this person', readOnly: true, derived: true },
  recruits_count: { label: 'Recruits', kind: 'integer', section: 'involvement', help: 'How many people this one recruited', readOnly: true, derived: true },
  first_recruited_at: { label: 'First recruited', kind: 'time', section: 'involvement', help: 'When this person was first recruited' },
  parent_id: { label: 'Point person id', kind: 'reference', section: 'involvement', help: 'Id of this person’s point person' },
  parent: { label: 'Point person', kind: 'person', section: 'involvement', help: 'Who looks after this person', readOnly: true, derived: true },
  children_count: { label: 'People looked after', kind: 'integer', section: 'involvement', help: 'How many people have this one as point person', readOnly: true, derived: true },
  page_slug: { label: 'Signup page', kind: 'text', section: 'involvement', help: 'The page this person first signed up from' },

  registered_at: { label: 'Registered to vote', kind: 'time', section: 'voting', help: 'When this person registered to vote' },
  party: { label: 'Party', kind: 'text', section: 'voting', help: 'Party, as a one-letter code', abbreviated: true },
  party_member: { label: 'Party member', kind: 'boolean', section: 'voting', help: 'Is a member of a political party' },
  previous_party: { label: 'Previous party', kind: 'text', section: 'voting', help: 'The party chosen before' },
  inferred_party: { label: 'Inferred party', kind: 'text', section: 'voting', help: 'The party this person is thought to be of' },
  is_active_voter: { label: 'Active voter', kind: 'boolean', section: 'voting', help: 'Votes regularly' },
  is_early_voter: { label: 'Early voter', kind: 'boolean', section: 'voting', help: 'Votes early' },
  is_absentee_voter: { label: 'Absentee voter', kind: 'boolean', section: 'voting', help: 'Votes absentee' },
  is_permanent_absentee_voter: { label: 'Permanent absentee voter', kind: 'boolean', section: 'voting', help: 'Is registered as a permanent absentee voter' },
  could_vote_status: { label: 'Could vote', kind: 'integer', section: 'voting', help: 'Whether this person could vote in an election: 1 yes, -1 no' },
  turnout_probability_score: { label: 'Turnout score', kind: 'decimal', section: 'voting', help: 'How likely this person turns out to vote' },
  voter_updated_at: { label: 'Voter data updated', kind: 'time', section: 'voting', help: 'When voter data was last gathered' },
  ballots: { label: 'Ballots', kind: 'ballots', section: 'voting', help: 'Votes cast in elections' },

  precinct_id: { label: 'Precinct id', kind: 'integer', section: 'districts', help: 'Id of the precinct', abbreviated: true },
  precinct_code: { label: 'Precinct code', kind: 'code', section: 'districts', help: 'Code of the precinct this person lives in' },
  precinct_name: { label: 'Precinct', kind: 'text', section: 'districts', help: 'Name of the precinct this person votes in' },
  nbec_precinct_code: { label: 'Election Center precinct code', kind: 'code', section: 'districts', help: 'Precinct in the Election Center' },
  federal_district: { label: 'Federal district', kind: 'code', section: 'districts', help: 'Federal district', abbreviated: true },
  state_upper_district: { label: 'State upper district', kind: 'code', section: 'districts', help: 'State senate district', abbreviated: true },
  state_lower_district: { label: 'State lower district', kind: 'code', section: 'districts', help: 'State house district', abbreviated: true },
  county_district: { label: 'County district', kind: 'code', section: 'districts', help: 'County district', abbreviated: true },
  city_district: { label: 'City district', kind: 'code', section: 'districts', help: 'City district', abbreviated: true },
  city_sub_district: { label: 'City sub-district', kind: 'code', section: 'districts', help: 'Part of a city district' },
  village_district: { label: 'Village district', kind: 'code', section: 'districts', help: 'Village district', abbreviated: true },
  school_district: { label: 'School district', kind: 'code', section: 'districts', help: 'School district', abbreviated: true },
  school_sub_district: { label: 'School sub-district', kind: 'code', section: 'districts', help: 'Part of a school district', abbreviated: true },
  fire_district: { label: 'Fire district', kind: 'code', section: 'districts', help: 'Fire district', abbreviated: true },
  judicial_district: { label: 'Judicial district', kind: 'code', section: 'districts', help: 'Judicial district', abbreviated: true },
  labour_region: { label: 'Labour region', kind: 'code', section: 'districts', help: 'Labour region', abbreviated: true },
  supranational_district: { label: 'Supranational district', kind: 'code', section: 'districts', help: 'District above the nation', abbreviated: true },

  membership_level_name: { label: 'Membership level', kind: 'text', section: 'membership', help: 'Name of the membership level' },
  membership_started_at: { label: 'Membership started', kind: 'time', section: 'membership', help: 'When the membership started' },
  membership_expires_at: { label: 'Membership expires', kind: 'time', section: 'membership', help: 'When the membership expires' },
  active_customer_started_at: { label: 'Customer since', kind: 'time', section: 'membership', help: 'From when this customer counts as active' },
  active_customer_expires_at: { label: 'Customer until', kind: 'time', section: 'membership', help: 'From when this customer no longer counts as active' },

  is_donor: { label: 'Donor', kind: 'boolean', section: 'donations', help: 'Has donated', sensitive: true, initial: false },
  is_fundraiser: { label: 'Fundraiser', kind: 'boolean', section: 'donations', help: 'Has raised donations', sensitive: true, initial: false },
  is_ignore_donation_limits: { label: 'Ignores donation limits', kind: 'boolean', section: 'donations', help: 'The nation’s donation limits do not apply', sensitive: true, initial: false },
  donations_count: { label: 'Donations', kind: 'integer', section: 'donations', help: 'How many donations this person made', sensitive: true, initial: 0 },
  donations_amount_in_cents: { label: 'Donated', kind: 'cents', section: 'donations', help: 'All donations of this person', sensitive: true, initial: 0 },
  donations_count_this_cycle: { label: 'Donations this cycle', kind: 'integer', section: 'donations', help: 'How many donations this cycle', sensitive: true, initial: 0 },
  donations_amount_this_cycle_in_cents: { label: 'Donated this cycle', kind: 'cents', section: 'donations', help: 'Donations of this cycle', sensitive: true, initial: 0 },
  donations_pledged_amount_in_cents: { label: 'Pledged', kind: 'cents', section: 'donations', help: 'Donations this person pledged', sensitive: true, initial: 0 },
  donations_to_raise_amount_in_cents: { label: 'To raise', kind: 'cents', section: 'donations', help: 'The goal of donations to raise', sensitive: true, initial: 0 },
  donations_raised_count: { label: 'Donations raised', kind: 'integer', section: 'donations', help: 'How many donations this person raised', sensitive: true, initial: 0 },
  donations_raised_amount_in_cents: { label: 'Raised', kind: 'cents', section: 'donations', help: 'Donations raised, own ones included', sensitive: true, initial: 0 },
  donations_raised_count_this_cycle: { label: 'Donations raised this cycle', kind: 'integer', section: 'donations', help: 'How many donations raised this cycle, own ones included', sensitive: true, initial: 0 },
  donations_raised_amount_this_cycle_in_cents: { label: 'Raised this cycle', kind: 'cents', section: 'donations', help: 'Donations raised this cycle, own ones included', sensitive: true, initial: 0 },
  first_donated_at: { label: 'First donated', kind: 'time', section: 'donations', help: 'When this person first donated', sensitive: true },
  last_donated_at: { label: 'Last donated', kind: 'time', section: 'donations', help: 'When this person last donated', sensitive: true },
  first_fundraised_at: { label: 'First fundraised', kind: 'time', section: 'donations', help: 'When this person first raised donations', sensitive: true },
  last_fundraised_at: { label: 'Last fundraised', kind: 'time', section: 'donations', help: 'When this person last raised donations', sensitive: true },

  invoices_count: { label: 'Invoices', kind: 'integer', section: 'invoices', help: 'How many invoices this person has', sensitive: true },
  invoices_amount_in_cents: { label: 'Invoiced', kind: 'cents', section: 'invoices', help: 'All invoices', sensitive: true },
  closed_invoices_count: { label: 'Closed invoices', kind: 'integer', section: 'invoices', help: 'How many invoices are closed', sensitive: true },
  closed_invoices_amount_in_cents: { label: 'Closed invoices, amount', kind: 'cents', section: 'invoices', help: 'All closed invoices', sensitive: true },
  outstanding_invoices_count: { label: 'Outstanding invoices', kind: 'integer', section: 'invoices', help: 'How many invoices are outstanding', sensitive: true },
  outstanding_invoices_amount_in_cents: { label: 'Outstanding', kind: 'cents', section: 'invoices', help: 'All outstanding invoices', sensitive: true },
  overdue_invoices_count: { label: 'Overdue invoices', kind: 'integer', section: 'invoices', help: 'How many invoices are overdue', sensitive: true, initial: 0 },
  invoice_payments_amount_in_cents: { label: 'Invoice payments', kind: 'cents', section: 'invoices', help: 'All payments of invoices', sensitive: true, initial: 0 },
  invoice_payments_referred_amount_in_cents: { label: 'Referred payments', kind: 'cents', section: 'invoices', help: 'Payments of invoices by people this one recruited', sensitive: true, initial: 0 },
  first_invoice_at: { label: 'First invoice', kind: 'time', section: 'invoices', help: 'When the first invoice was', sensitive: true },
  last_invoice_at: { label: 'Last invoice', kind: 'time', section: 'invoices', help: 'When the last invoice was', sensitive: true },

  capital_amount_in_cents: { label: 'Capital', kind: 'cents', section: 'capital', help: 'Balance of political or social capital', sensitive: true, initial: 0 },
  received_capital_amount_in_cents: { label: 'Capital received', kind: 'cents', section: 'capital', help: 'All capital ever received', sensitive: true, initial: 0 },
  spent_capital_amount_in_cents: { label: 'Capital spent', kind: 'cents', section: 'capital', help: 'All capital ever spent', sensitive: true, initial: 0 },

  profile_image_url_ssl: { label: 'Picture', kind: 'link', section: 'profile', help: 'Address of the thumbnail picture', abbreviated: true, readOnly: true },
  profile_headline: { label: 'Headline', kind: 'text', section: 'profile', help: 'Headline of the public profile' },
  bio: { label: 'Short bio', kind: 'long_text', section: 'profile', help: 'What this person says of themself' },
  profile_content: { label: 'Profile', kind: 'long_text', section: 'profile', help: 'Content of the public profile' },
  profile_content_html: { label: 'Profile, as HTML', kind: 'html', section: 'profile', help: 'Content of the public profile in HTML', readOnly: true, derived: true },
  is_profile_private: { label: 'Private profile', kind: 'boolean', section: 'profile', help: 'The profile is private', initial: false },
  is_profile_searchable: { label: 'Searchable profile', kind: 'boolean', section: 'profile', help: 'The profile may show up in search results', initial: true },
  is_leaderboardable: { label: 'On leaderboards', kind: 'boolean', section: 'profile', help: 'May show up on leaderboards', initial: true },
  is_survey_question_private: { label: 'Private survey answers', kind: 'boolean', section: 'profile', help: 'Survey answers are private', initial: false },
  rule_violations_count: { label: 'Rule violations', kind: 'integer', section: 'profile', help: 'How many times this person broke a rule', initial: 0 },
  last_rule_violation_at: { label: 'Last rule violation', kind: 'time', section: 'profile', help: 'When this person last broke a rule' },
  warnings_count: { label: 'Warnings', kind: 'integer', section: 'profile', help: 'How many warnings this person got', initial: 0 },
  banned_at: { label: 'Banned', kind: 'time', section: 'profile', help: 'When this person was banned' },

  has_facebook: { label: 'Has Facebook', kind: 'boolean', section: 'social', help: 'There is Facebook information', abbreviated: true, readOnly: true, derived: true },
  facebook_username: { label: 'Facebook username', kind: 'text', section: 'social', help: 'Username on Facebook' },
  facebook_profile_url: { label: 'Facebook profile', kind: 'link', section: 'social', help: 'Address of the Facebook profile' },
  facebook_address: { label: 'Facebook address', kind: 'address', section: 'social', help: 'Address from the Facebook profile', derived: true },
  facebook_updated_at: { label: 'Facebook updated', kind: 'time', section: 'social', help: 'When Facebook information was last updated' },
  twitter_name: { label: 'Twitter handle', kind: 'text', section: 'social', help: 'Handle on Twitter', abbreviated: true },
  twitter_login: { label: 'Twitter login', kind: 'text', section: 'social', help: 'Login name on Twitter' },
  twitter_id: { label: 'Twitter id', kind: 'code', section: 'social', help: 'Id on Twitter', abbreviated: true },
  twitter_description: { label: 'Twitter description', kind: 'long_text', section: 'social', help: 'What the Twitter profile says' },
  twitter_website: { label: 'Twitter website', kind: 'link', section: 'social', help: 'Web address in the Twitter profile' },
  twitter_location: { label: 'Twitter location', kind: 'text', section: 'social', help: 'Place in the Twitter profile' },
  twitter_address: { label: 'Twitter address', kind: 'address', section: 'social', help: 'Address from the Twitter profile', derived: true },
  twitter_followers_count: { label: 'Twitter followers', kind: 'integer', section: 'social', help: 'How many follow this person' },
  twitter_friends_count: { label: 'Twitter friends', kind: 'integer', section: 'social', help: 'How many this person follows' },
  is_twitter_follower: { label: 'Twitter follower', kind: 'boolean', section: 'social', help: 'Follows one of the nation’s broadcasters', abbreviated: true, initial: false },
  twitter_updated_at: { label: 'Twitter updated', kind: 'time', section: 'social', help: 'When the Twitter record was last updated' },
  linkedin_id: { label: 'LinkedIn id', kind: 'code', section: 'social', help: 'Id on LinkedIn', abbreviated: true },
  meetup_id: { label: 'Meetup id', kind: 'integer', section: 'social', help: 'Id on Meetup' },
  meetup_address: { label: 'Meetup address', kind: 'address', section: 'social', help: 'Address from the Meetup profile', derived: true },

  id: { label: 'Id', kind: 'integer', section: 'identifiers', help: 'Id of this person in the nation', abbreviated: true, readOnly: true },
  external_id: { label: 'External id', kind: 'code', section: 'identifiers', help: 'Id in a system outside', abbreviated: true },
  civicrm_id: { label: 'CiviCRM id', kind: 'integer', section: 'identifiers', help: 'Id in CiviCRM', abbreviated: true },
  salesforce_id: { label: 'Salesforce id', kind: 'code', section: 'identifiers', help: 'Id in Salesforce', abbreviated: true },
  ngp_id: { label: 'NGP id', kind: 'code', section: 'identifiers', help: 'Id in NGP', abbreviated: true },
  van_id: { label: 'VAN id', kind: 'code', section: 'identifiers', help: 'Id in VAN', abbreviated: true, sensitive: true },
  dw_id: { label: 'Catalist id', kind: 'integer', section: 'identifiers', help: 'Id in Catalist', abbreviated: true, sensitive: true },
  pf_strat_id: { label: 'PoliticalForce id', kind: 'integer', section: 'identifiers', help: 'Former id in PoliticalForce', abbreviated: true, sensitive: true },
  state_file_id: { label: 'State file id', kind: 'code', section: 'identifiers', help: 'Id in a state voter file', abbreviated: true, sensitive: true },
  county_file_id: { label: 'County file id', kind: 'code', section: 'identifiers', help: 'Id in a county voter file', abbreviated: true, sensitive: true },
  rnc_id: { label: 'RNC id', kind: 'integer', section: 'identifiers', help: 'Id in the RNC’s file', abbreviated: true, sensitive: true },
  rnc_regid: { label: 'RNC registration id', kind: 'code', section: 'identifiers', help: 'Registration id in the RNC’s file', abbreviated: true, sensitive: true },
  nbec_guid: { label: 'Election Center id', kind: 'code', section: 'identifiers', help: 'Id in the Election Center', abbreviated: true, sensitive: true },
  import_id: { label: 'Import id', kind: 'integer', section: 'identifiers', help: 'Id of the import this person came with' },
  auto_import_id: { label: 'Automatic import id', kind: 'integer', section: 'identifiers', help: 'Id of the automatic import this person came with' },

  author_id: { label: 'Author id', kind: 'reference', section: 'record', help: 'Id of the person who made this record', readOnly: true },
  author: { label: 'Author', kind: 'person', section: 'record', help: 'Who made this record', readOnly: true, derived: true },
  created_at: { label: 'Created', kind: 'time', section: 'record', help: 'When this person was added; writable for new people', abbreviated: true },
  updated_at: { label: 'Updated', kind: 'time', section: 'record', help: 'When this person last changed', abbreviated: true, readOnly: true },
  is_possible_duplicate: { label: 'Possible duplicate', kind: 'boolean', section: 'record', help: 'Someone else in the nation may be the same person', readOnly: true, derived: true },
} as const satisfies Record<string, FieldSpec>

export type FieldName = keyof typeof fields
export type FieldsWith<Property, Value> = {
  [Name in FieldName]: (typeof fields)[Name] extends Record<Property & string, Value> ? Name : never
}[FieldName]
export type AbbreviatedFieldName = FieldsWith<'abbreviated', true>
export type ReadOnlyFieldName = FieldsWith<'readOnly', true>
export type WritableFieldName = Exclude<FieldName, ReadOnlyFieldName>
export type AddressFieldName = Exclude<FieldsWith<'kind', 'address'>, 'primary_address'>

/** What the catalogue says of a field, with the optional parts in reach. */
export const fieldSpec = (name: FieldName): FieldSpec => fields[name]

/** Whether a key is the name of a Person field. */
export const isFieldName = (key: string): key is FieldName => Object.hasOwn(fields, key)

export const fieldNames = Object.keys(fields) as FieldName[]
const namesWhere = <Name extends FieldName>(holds: (spec: FieldSpec) => boolean): Name[] =>
  fieldNames.filter((name) => holds(fields[name])) as Name[]

export const abbreviatedFields = namesWhere<AbbreviatedFieldName>((spec) => spec.abbreviated === true)
export const writableFields = namesWhere<WritableFieldName>((spec) => !spec.readOnly)
export const sensitiveFields = namesWhere<FieldName>((spec) => spec.sensitive === true)
/** The address fields a client writes, in the order of the page; `primary_address` is one of them at reading. */
export const addressFields = namesWhere<AddressFieldName>((spec) => spec.kind === 'address' && !spec.readOnly)
/** The fields that have a column of their own. */
export const storedFields = namesWhere<FieldName>((spec) => !spec.derived)
