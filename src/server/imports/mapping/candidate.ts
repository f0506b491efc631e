import type { HeaderTarget } from './header-target.ts'

/** Where a column seems to go, before the others are asked. */
export interface Candidate extends HeaderTarget {
  column: number
}

/** What is known of a file when its columns are guessed. */
export interface Evidence {
  header: readonly string[]
  /** Some cells of a column. */
  cells: (column: number) => readonly string[]
  /** Whether it is of this nation, so that its `id` is the id here. */
  isOwn: boolean
  /** Some rows as they stand, where there are any. */
  rows: readonly (readonly string[])[]
}
