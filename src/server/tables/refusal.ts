import {
  tableProblemSentence,
  type TableProblem,
  type TableProblemKind,
} from '../../contract/table-format.ts'

/** Where something is: row and column count from 1, the header's row included. */
export interface Place {
  row: number | null
  column: number | null
}

export const nowhere: Place = { row: null, column: null }

/** Thrown when a whole file can't be read as a table. */
export class TableRefusal extends Error {
  readonly problem: TableProblem
  /** How the file may be read instead, where that can be told. */
  instead: { escape: 'backslash' } | undefined

  constructor(
    kind: TableProblemKind,
    { row, column }: Place = nowhere,
    values: Pick<TableProblem, 'limit' | 'name'> = {},
  ) {
    const problem = { kind, row, column, ...values }
    super(tableProblemSentence(problem))
    this.name = 'TableRefusal'
    this.problem = problem
  }
}
