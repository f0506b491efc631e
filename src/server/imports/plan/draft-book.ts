import type { PersonState, SavedPerson, Draft } from '../../people/parts/person-state.ts'
import type { ReadRow } from '../mapping/row.ts'
import { isSame } from './apply-row.ts'
import type { ComparedName } from './keys.ts'
import type { RowMatch } from './match-rows.ts'

/** Someone whom rows of one batch are about: as they were, as the rows so far make them, and the first of the rows. */
export interface DraftPage {
  index: number
  row: number
  name: ComparedName
  before: SavedPerson | null
  after: PersonState
  /** The fields that rows so far have said something of. */
  said: Set<string>
}

/** The people whom rows of a batch make or change, each once, however many rows are about them. */
export class DraftBook {
  readonly #pages: DraftPage[] = []
  readonly #byMark = new Map<string, DraftPage>()

  /** Opens a page for someone. */
  open(
    { number: row, name, said }: Pick<RowMatch, 'number' | 'name' | 'said'>,
    { before, after }: Draft,
    marks: string[],
  ): DraftPage {
    const page = { index: this.#pages.length, row, name, before, after, said: new Set<string>() }
    this.#pages.push(page)
    this.note(page, said, marks)
    return page
  }

  /** The page of someone who is known by one of these. */
  find(marks: string[]): DraftPage | undefined {
    for (const mark of marks) {
      const page = this.#byMark.get(mark)
      if (page) return page
    }
    return undefined
  }

  /** Notes what else someone is known by, and what was said of them. */
  note(page: DraftPage, { input }: ReadRow, marks: string[]): void {
    for (const mark of marks) if (!this.#byMark.has(mark)) this.#byMark.set(mark, page)
    for (const name of Object.keys(input)) page.said.add(name)
  }

  /** Everyone as they are to be written, in the order of the pages; those who stay as they are have equal states. */
  drafts(): Draft[] {
    return this.#pages.map(({ before, after }) =>
      before && isSame(before.state, after) ? { before, after: before.state } : { before, after },
    )
  }
}
