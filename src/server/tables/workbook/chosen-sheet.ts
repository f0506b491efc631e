/** A sheet with its size: as many rows and columns as hold something. */
export interface SizedSheet {
  name: string
  index: number
  isHidden: boolean
  /** Whether it is the one that was open when the workbook was saved. */
  isActive: boolean
  rows: number
  columns: number
}

/** Rows that are counted at the most: a sheet that has more is large. */
export const COUNTED = 5_000
/** A sheet of so few rows may be a cover. */
const COVER_ROWS = 25

/**
 * The sheet of a workbook that is to be read: the one that was open when it was saved. Programs that write workbooks
 * say that it was the first, whatever there is: a small first one gives way to one that is larger in both directions.
 * Of those that hold nothing, and of hidden ones while others hold something, none is; undefined when none holds
 * anything.
 */
export function chosenSheet(sized: readonly SizedSheet[]): SizedSheet | undefined {
  const filled = sized.filter(({ rows }) => rows > 0)
  const seen = filled.filter(({ isHidden }) => !isHidden)
  const candidates = seen.length > 0 ? seen : filled
  const [largest] = candidates.toSorted((one, other) => areaOf(other) - areaOf(one))
  const active = candidates.find(({ isActive }) => isActive)
  if (!active || !largest) return largest
  const isCover =
    active.index === 0 &&
    active.rows <= COVER_ROWS &&
    largest.rows >= active.rows &&
    largest.columns > active.columns
  return isCover ? largest : active
}

const areaOf = ({ rows, columns }: SizedSheet) => rows * columns
