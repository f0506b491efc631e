import type { PersonState, SavedPerson, Draft } from '../../people/parts/person-state.ts'
import type { SamenessRecord } from '../../people/sameness/record.ts'
import { isSame } from './apply-row.ts'
import type { RowMatch } from './match-rows.ts'

/** Someone whom rows of one batch are about: as they were, as the rows so far make them, and the first of the rows. */
export interface DraftPage {
  index: number
  row: number
  /** What the rows so far say of them, each by itself. */
  records: (() => SamenessRecord)[]
  before: SavedPerson | null
  after: PersonState
}

/** The people whom rows of a batch make or change, each once, however many rows are about them. */
export class DraftBook {
  readonly #pages: DraftPage[] = []
  readonly #byMark = new Map<string, DraftPage[]>()
  readonly #byRow = new Map<number, DraftPage>()

  /** Opens a page for someone. */
  open(row: RowMatch, { before, after }: Draft): DraftPage {
    const page: DraftPage = {
      index: this.#pages.length,
      row: row.number,
      records: [],
      before,
      after,
    }
    this.#pages.push(page)
    this.note(page, row)
    return page
  }

  /** The pages of those who are known by one of these. */
  find(marks: readonly string[]): DraftPage[] {
    return [...new Set(marks.flatMap((mark) => this.#byMark.get(mark) ?? []))]
  }

  /** The page of the person whom a row is about. */
  ofRow(row: number): DraftPage | undefined {
    return this.#byRow.get(row)
  }

  /** Notes what else someone is known by. */
  note(page: DraftPage, { number, record, marks }: Pick<RowMatch, 'number' | 'record' | 'marks'>): void {
    page.records.push(record)
    this.#byRow.set(number, page)
    for (const mark of marks) {
      const pages = this.#byMark.get(mark)
      if (!pages) this.#byMark.set(mark, [page])
      else if (!pages.includes(page)) pages.push(page)
    }
  }

  /** Everyone as they are to be written, in the order of the pages; those who stay as they are have equal states. */
  drafts(): Draft[] {
    return this.#pages.map(({ before, after }) =>
      before && isSame(before.state, after) ? { before, after: before.state } : { before, after },
    )
  }
}
