/** What the engines say when there is no room left: SQLite, PostgreSQL, and the operating system itself. */
const codes = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', '53100', 'ENOSPC'])

/** Whether something failed because the disk, or the room that the database may take, is full. */
export const isDiskFull = (error: unknown): boolean =>
  codes.has(String((error as { code?: unknown } | null)?.code))
