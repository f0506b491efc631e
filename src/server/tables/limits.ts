/** The most columns of a table. */
export const COLUMNS_MAX = 1_000
/** The most rows of a table, without the header and empty ones. */
export const ROWS_MAX = 1_000_000
/** The most characters of a cell, and of a row: as much as may be held of a file at a time. */
export const CELL_MAX = 1_000_000
export const ROW_MAX = 4_000_000
/** The most rows, and about the most characters, handed on in one go. */
export const BATCH_ROWS = 400
export const BATCH_CHARACTERS = 1_000_000
