import type { ColumnMapping } from '../../../contract/import-mapping.ts'
import type { ColumnQuestion } from '../../../contract/import-questions.ts'
import { looksLikeConsent } from './consent/consent-header.ts'
import { asked, type KnownFile } from './evidence/complete.ts'

/** The columns of a file with some of their values, each once. */
interface AskedFile extends KnownFile {
  header: readonly string[]
  values: readonly (readonly string[])[]
  /** Whether the file is of this nation. */
  isOwn: boolean
}

/** What only a person can say of each column, whether somebody said it or not. */
export function questionsOf(mapping: readonly ColumnMapping[], file: AskedFile): ColumnQuestion[][] {
  const how = asked(mapping, file)
  return file.header.map((name, column): ColumnQuestion[] => {
    const values = file.values[column] ?? []
    if (values.length === 0) return []
    if ((mapping[column]?.target ?? null) !== null) {
      const question = how[column]
      return question ? [question] : []
    }
    if (name.trim() === 'id' && !file.isOwn) return ['own_id']
    return looksLikeConsent(name, values) ? ['consent'] : []
  })
}
