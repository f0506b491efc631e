import type { ColumnMapping } from './import-mapping.ts'

/**
 * What only a person can say of a column: which of day and month comes first, whether `1.234` is a thousand, what a
 * column about consent means, and whose ids stand under a bare `id`.
 */
export const columnQuestions = ['date_order', 'decimal_mark', 'consent', 'own_id'] as const
export type ColumnQuestion = (typeof columnQuestions)[number]

/** Whether the mapping of a column answers a question that was asked of it. */
function isAnswered(question: ColumnQuestion, { target, left_out, ...how }: ColumnMapping): boolean {
  switch (question) {
    case 'date_order':
    case 'decimal_mark':
      return target === null || how[question] !== undefined
    case 'consent':
    case 'own_id':
      return target !== null || left_out === true
  }
}

/** The questions of a column that nobody answered yet. */
export const openQuestions = ({
  asks,
  mapping,
}: {
  asks: readonly ColumnQuestion[]
  mapping: ColumnMapping
}): ColumnQuestion[] => asks.filter((question) => !isAnswered(question, mapping))

/** A question as an English sentence about its column, for the API and the command line. */
export const questionSentences: Record<ColumnQuestion, string> = {
  date_order: 'holds days of which it can’t be told whether the day or the month comes first',
  decimal_mark: 'holds numbers such as 1.234 of which it can’t be told whether they are thousands',
  consent: 'looks like what people agreed to: say where it goes, or leave it out',
  own_id: 'holds ids of which it can’t be told whose they are: this nation’s, or another tool’s',
}
