import { z } from 'zod'
import { ColumnMappingSchema } from './import-mapping.ts'
import { columnQuestions } from './import-questions.ts'
import { rules } from './rules.ts'
import { TableFormatSchema, TableProblemSchema } from './table-format.ts'
import { tagName } from './tag.ts'
import { WorkSchema } from './work.ts'

/** Sample values shown beside a column. */
export const SAMPLES = 20
/** Values of a column that can be given a meaning, as many as somebody looks through. */
export const UNREAD_SHOWN = 100
/** Rows of the diff on a page. */
export const ROWS_LIMIT = 50
/** How long an upload that nobody imports is kept, in days: until the first upload after. */
export const UPLOAD_KEPT_DAYS = 30
/** The most tags that everyone in a file is given. */
const TAGS_MAX = 20

/**
 * What a row is known by, in the order it is tried: this nation's id, the ten ids of push, a phone number with a
 * name that doesn't contradict, and a name with a birthdate or an address.
 */
export const matchKeys = [
  'id',
  'external_id',
  'civicrm_id',
  'county_file_id',
  'dw_id',
  'ngp_id',
  'salesforce_id',
  'van_id',
  'email',
  'facebook_username',
  'twitter_login',
  'phone',
  'name_birthdate',
  'name_address',
] as const
export type MatchKey = (typeof matchKeys)[number]

/** What to do with someone who is here already, and with someone who is not. */
export const onMatch = ['fill', 'overwrite', 'skip'] as const
export const onNew = ['create', 'skip'] as const

/** How people in the file become people of the nation. */
export const ImportOptionsSchema = z.object({
  matching: z
    .array(z.enum(matchKeys, rules.choice), rules.texts)
    .transform((keys) => [...new Set(keys)])
    .default([...matchKeys]),
  on_match: z.enum(onMatch, rules.choice).default('fill'),
  on_new: z.enum(onNew, rules.choice).default('create'),
  /** Tags that everyone in the file is given. */
  tags: z.array(tagName, rules.tag).max(TAGS_MAX, rules.tooMany).default([]),
  /** Whether everyone in the file gets email, and texts; null for what the file says. A yes never ends an opt-out. */
  email_opt_in: z.boolean(rules.boolean).nullable().default(null),
  mobile_opt_in: z.boolean(rules.boolean).nullable().default(null),
})
export type ImportOptions = z.output<typeof ImportOptionsSchema>
export const importOptionsDefault: ImportOptions = ImportOptionsSchema.parse({})

/**
 * Where an import is: its file is read, waits for its columns to be mapped, is compared with the nation, waits with
 * the diff, is run; it is finished, was cancelled in the middle, could not be read, is being undone or was undone.
 */
export const importStages = [
  'reading',
  'mapping',
  'comparing',
  'ready',
  'running',
  'finished',
  'cancelled',
  'failed',
  'undoing',
  'undone',
] as const
export type ImportStage = (typeof importStages)[number]

/**
 * What becomes of a row: someone new, someone changed, someone as they are, one that can't be taken, one that two
 * people could be, the same person as in a row before, and one that is passed over as was asked.
 */
export const importOutcomes = [
  'new',
  'changed',
  'unchanged',
  'refused',
  'unsure',
  'double',
  'skipped',
] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** Rows by what becomes of them; `left_out` are of those the ones that are not to be imported. */
export const ImportCountsSchema = z.strictObject({
  ...(Object.fromEntries(importOutcomes.map((outcome) => [outcome, z.int()])) as Record<
    ImportOutcome,
    z.ZodInt
  >),
  left_out: z.int(),
  /** Rows of which something is remarked, whatever becomes of them. */
  remarked: z.int(),
})
export type ImportCounts = z.output<typeof ImportCountsSchema>

/** A reason why rows are refused, or a remark on rows that are taken, and on how many rows it is. */
export const ReasonSchema = z.strictObject({
  kind: z.enum(['refusal', 'remark']),
  /** The header of the column; null for the row as a whole. */
  column: z.string().nullable(),
  /** A rule of the contract, or a sentence. */
  rule: z.string(),
  rows: z.int(),
})
export type Reason = z.output<typeof ReasonSchema>

/** The names that the hosted service has for where an import or an export is. */
export const hostedStatuses = ['queued', 'working', 'finished', 'failed', 'cancelled'] as const
export const StatusSchema = z.strictObject({ name: z.enum(hostedStatuses) })

/** People who are brought in from a file, and how far that is. */
export const ImportSchema = z.strictObject({
  id: z.int(),
  type: z.enum(['people', 'nation']),
  is_overwritable: z.boolean(),
  status: StatusSchema,
  stage: z.enum(importStages),
  file_name: z.string(),
  size_in_bytes: z.int(),
  /** Rows with people, the header not among them; 0 until they were read. */
  rows: z.int(),
  format: TableFormatSchema.nullable(),
  options: ImportOptionsSchema,
  /** What is wrong with the file, and a sentence that says so. */
  problem: TableProblemSchema.nullable(),
  message: z.string().nullable(),
  counts: ImportCountsSchema,
  /** What is said of rows, the most frequent first. */
  reasons: z.array(ReasonSchema),
  /** The work that is under way or was done last. */
  work: WorkSchema.nullable(),
  /** Whether what it did can be taken back. */
  undoable: z.boolean(),
  /** Who brought them; null for the command line, or when the account is gone. */
  author_name: z.string().nullable(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
})
export type Import = z.output<typeof ImportSchema>
export const ImportBodySchema = z.strictObject({ import: ImportSchema })

/** The body that brings people in through the API: a file, and whether what people have is written over. */
export const NewImportSchema = z.object({
  import: z.object(
    {
      type: z.literal('people', rules.choice).default('people'),
      /** The file in base64, of either alphabet. */
      file: z.string(rules.required).regex(/^[\w+/\s-]+={0,2}\s*$/, rules.base64),
      is_overwritable: z.boolean(rules.boolean).default(false),
    },
    rules.object,
  ),
})

/**
 * A cell as it stands in the file, what would be stored of it (several texts where a cell holds several, such as
 * tags), and which rule it breaks.
 */
export const SampleSchema = z.strictObject({
  value: z.string(),
  stored: z.array(z.string()).nullable(),
  rule: z.string().nullable(),
})
/** A column of the file: where it goes, why that is proposed, and some of its values. */
export const ImportColumnSchema = z.strictObject({
  name: z.string(),
  mapping: ColumnMappingSchema,
  /** What only a person can say of it, whether somebody did or not. */
  asks: z.array(z.enum(columnQuestions)),
  samples: z.array(SampleSchema).max(SAMPLES),
  /** Values that can’t be stored where the column goes, each once, and those that were given a meaning. */
  unread: z.array(z.string()),
})
export type ImportColumn = z.output<typeof ImportColumnSchema>
/**
 * The columns of a file; `remembered` when they are mapped as they were the last time. `lacking` are the targets
 * without which the others can't be taken in any row: a ballot needs the day of its election.
 */
export const ImportColumnsSchema = z.strictObject({
  columns: z.array(ImportColumnSchema),
  remembered: z.boolean(),
  lacking: z.array(z.string()),
})

const mapping = z.array(ColumnMappingSchema, rules.texts)
/** The body that chooses how a file is read, mapped and matched; what is not sent stays. */
export const ImportChangeSchema = z.object({
  import: z.object(
    {
      format: TableFormatSchema.optional(),
      mapping: mapping.optional(),
      options: ImportOptionsSchema.partial().optional(),
    },
    rules.object,
  ),
})
export type ImportChange = z.output<typeof ImportChangeSchema>['import']

/** Someone for whom an undo could not do everything: their person, and the fields that stay as they were edited. */
export const KeptSchema = z.strictObject({
  person_id: z.int(),
  name: z.string().nullable(),
  problem: z.string(),
  fields: z.array(z.string()),
})
