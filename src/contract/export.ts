import { z } from 'zod'
import { fieldNames } from './fields.ts'
import { StatusSchema } from './import.ts'
import { WhomSchema, type Whom } from './job.ts'
import { rules } from './rules.ts'
import { WorkSchema } from './work.ts'

/** The exports of the nation that are listed. */
export const EXPORTS_LIMIT = 50
/** How long the file of an export is kept, in days: until the first export after. */
export const EXPORT_KEPT_DAYS = 7

/**
 * A table of chosen columns, or a line of JSON for each person with everything that is known of them. Everyone as
 * JSON Lines is the nation itself, and can be imported into an empty one.
 */
export const exportFormats = ['csv', 'json_lines'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Whose names the columns have: the API's, or those of the hosted service's own export. */
export const exportNames = ['ours', 'hosted'] as const
export type ExportNames = (typeof exportNames)[number]

/** By what the people of an export were chosen. */
export const exportChoices = ['everyone', 'list', 'search', 'ids'] as const
export type ExportChoice = (typeof exportChoices)[number]

/** By what a choice of people was made. */
export const exportChoiceOf = ({ ids, search, list_id }: Whom): ExportChoice =>
  ids ? 'ids' : search ? 'search' : list_id === undefined ? 'everyone' : 'list'

/** The columns of a table: every field when neither is named. */
const columns = {
  fields: z.array(z.enum(fieldNames, rules.choice), rules.texts).min(1, rules.required).optional(),
  /** Custom fields by their slug. */
  custom_fields: z.array(z.string(rules.text), rules.texts).optional(),
}

/** The body that starts an export. */
export const NewExportSchema = z.object({
  export: z.object(
    {
      whom: WhomSchema,
      format: z.enum(exportFormats, rules.choice).default('csv'),
      names: z.enum(exportNames, rules.choice).default('ours'),
      ...columns,
    },
    rules.object,
  ),
})
export type NewExport = z.output<typeof NewExportSchema>['export']
/** An export as it is asked for. */
export type NewExportInput = z.input<typeof NewExportSchema>['export']

/** The body that exports a list: none is needed. */
export const NewListExportSchema = z.object({
  export: z
    .object(
      {
        context: z.literal('people', rules.choice).default('people'),
        format: z.enum(exportFormats, rules.choice).default('csv'),
        names: z.enum(exportNames, rules.choice).default('hosted'),
        ...columns,
      },
      rules.object,
    )
    .prefault({}),
})

/** People who are given out as a file, and how far that is. */
export const ExportSchema = z.strictObject({
  id: z.int(),
  status: StatusSchema,
  /** Where the file is, on this server and for an organizer; null until it is done, and once it is removed. */
  download_url: z.string().nullable(),
  /** The list whose people they are; null for any other choice. */
  list_id: z.int().nullable(),
  list_name: z.string().nullable(),
  /** By what they were chosen; null where that wasn't written down. */
  choice: z.enum(exportChoices).nullable(),
  /** Who asked for it; null when the account is gone. */
  author_name: z.string().nullable(),
  format: z.enum(exportFormats),
  names: z.enum(exportNames),
  file_name: z.string(),
  size_in_bytes: z.int(),
  work: WorkSchema.nullable(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
})
export type Export = z.output<typeof ExportSchema>
export const ExportBodySchema = z.strictObject({ export: ExportSchema })
