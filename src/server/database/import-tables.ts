import type { Generated } from 'kysely'
import type { ImportOutcome, ImportStage } from '../../contract/import.ts'

/** A file that was taken in, or is to be given out. */
export interface FilesTable {
  id: Generated<number>
  name: string
  /** Bytes. */
  size: number
  created_at: string
}

/** A piece of a file; numbered from 0, all but the last of a file that was taken in of one length. */
export interface FilePartsTable {
  file_id: number
  number: number
  bytes: Uint8Array
}

/** People who are brought in from a file. */
export interface ImportsTable {
  id: Generated<number>
  /** Null once it is no longer needed. */
  file_id: number | null
  /** The work that is under way or was done last; of the run, kept for its undo. */
  job_id: number | null
  run_job_id: number | null
  /** A table of people, or everything that another Muster gave out. */
  type: 'people' | 'nation'
  stage: ImportStage
  file_name: string
  /** Bytes of the file. */
  size: number
  /** Rows with people, the header not among them. */
  rows: number
  /** The last row that the work of this stage has done. */
  position: number
  /** JSON of `ImportOptions`, and of the counts by outcome. */
  options: string
  counts: string
  /** JSON of the table's format, header and mapping; of what is wrong with the file. */
  format: string | null
  header: string | null
  mapping: string | null
  problem: string | null
  /** JSON of what the cells of each column tell of how it is written. */
  evidence: string | null
  /** JSON of the reasons that are given for rows. */
  reasons: string | null
  account_id: string | null
  created_at: string
  finished_at: string | null
}

/** Rows of the file as they stand there, some at a time. */
export interface ImportBatchesTable {
  import_id: number
  first_row: number
  last_row: number
  /** JSON of `TableRow`s. */
  rows: string
}

/** What becomes of a row. */
export interface ImportRowsTable {
  import_id: number
  row: number
  outcome: ImportOutcome
  /** 1 for one that is not to be imported. */
  left_out: number
  /** Whom it means; null for someone new, until they are made. */
  person_id: number | null
  /** Of an unsure row, whom somebody said it means; 0 for someone new. */
  choice: number | null
  /** JSON of what is to be said of it. */
  detail: string | null
  /** 1 for one of which something is remarked. */
  remarked: Generated<number>
}

/** What rows so far could be known by, as hashes: another row of the same is the same person again. */
export interface ImportKeysTable {
  import_id: number
  key: number
  row: number
}

/** What was chosen for files of a header. */
export interface ImportMappingsTable {
  header: string
  mapping: string
  options: string
  used_at: string
}

/** People who are given out as a file. */
export interface ExportsTable {
  id: Generated<number>
  job_id: number | null
  file_id: number | null
  list_id: number | null
  /** JSON of what was asked for. */
  request: string
  /** JSON of where the work is. */
  position: string | null
  account_id: string | null
  created_at: string
}
