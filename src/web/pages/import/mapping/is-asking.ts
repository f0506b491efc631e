import { openQuestions } from '../../../../contract/import-questions.ts'
import type { ImportColumn } from '../../../../contract/import.ts'

/** Whether a column waits for an answer that only a person can give. */
export const isAsking = (column: ImportColumn): boolean => openQuestions(column).length > 0
