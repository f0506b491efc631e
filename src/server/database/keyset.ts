/** Where a page starts: after a key, going forward or back. The key is that of the order, such as `[id]`. */
export interface Position {
  direction: 'next' | 'prev'
  key: (string | number | null)[]
  /** Rows to pass over from the start of the list, in the older form (by number); no key counts then. */
  skip?: number
}

/** Where rows are fetched from: after a key, or from the start; `back` reads against the order. */
export interface Reading {
  from: Position['key'] | null
  back: boolean
  count: number
  /** Rows to pass over; 0 but in the older form. */
  skip: number
}

/** A page of rows, and where its neighbours start; null when there is no neighbour. */
export interface KeysetPage<Row> {
  rows: Row[]
  next: Position | null
  prev: Position | null
}

/**
 * Reads a page by key: people who come and go meanwhile shift nothing. One row more than asked tells whether
 * more follow, and one row on the other side whether there is a way back.
 *
 * @param fetch gives rows in the order of the list, or against it when `back`
 * @param keyOf the key of a row in that order
 */
export async function keysetPage<Row>(
  position: Position | null,
  limit: number,
  fetch: (reading: Reading) => Promise<Row[]>,
  keyOf: (row: Row) => Position['key'],
): Promise<KeysetPage<Row>> {
  const back = position?.direction === 'prev'
  const skip = position?.skip ?? 0
  const from = position && position.skip === undefined ? position.key : null
  const found = await fetch({ from, back, count: limit + 1, skip })
  const more = found.length > limit
  const rows = found.slice(0, limit)
  if (back) rows.reverse()
  const first = rows[0] ? keyOf(rows[0]) : from
  const last = rows.length > 0 ? keyOf(rows.at(-1) as Row) : from
  const isAnyone = async (reading: Pick<Reading, 'from' | 'back'>) =>
    (await fetch({ ...reading, count: 1, skip: 0 })).length > 0
  const after = back ? await isAnyone({ from: last, back: false }) : more
  const before = back ? more : position !== null && (await isAnyone({ from: first, back: true }))
  return {
    rows,
    next: after && last ? { direction: 'next', key: last } : null,
    prev: before && first ? { direction: 'prev', key: first } : null,
  }
}
