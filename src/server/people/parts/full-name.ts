import type { PersonState } from './person-state.ts'

/** First and last name together, as the document's samples have it. */
export const fullName = ({
  first_name,
  last_name,
}: Pick<PersonState, 'first_name' | 'last_name'>): string | null =>
  [first_name, last_name].filter(Boolean).join(' ') || null
