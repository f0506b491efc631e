import { validationProblem } from '../../contract/complaint.ts'
import { openQuestions, questionSentences } from '../../contract/import-questions.ts'
import type { Database } from '../database/engine.ts'
import { importColumns } from './columns.ts'
import type { ImportRecord } from './store.ts'

/** A question of a column that nobody answered, as a sentence. */
export interface OpenQuestion {
  column: string
  place: number
  sentence: string
}

/** The questions that have to be answered before a file is compared. */
export async function openQuestionsOf(db: Database, record: ImportRecord): Promise<OpenQuestion[]> {
  const columns = await importColumns(db, record)
  return columns.flatMap((column, place) =>
    openQuestions(column).map((question) => ({
      column: column.name,
      place,
      sentence: questionSentences[question],
    })),
  )
}

/** Throws `validation_failed` while a question is open. */
export async function requireAnswers(db: Database, record: ImportRecord): Promise<void> {
  const open = await openQuestionsOf(db, record)
  if (open.length === 0) return
  throw validationProblem(
    open.map(({ column, place, sentence }) => ({ field: `mapping.${place}`, rule: sentence, value: column })),
  )
}
