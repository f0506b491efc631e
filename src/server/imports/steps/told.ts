import type { JobRow } from '../../jobs/read.ts'

/** What a job of an import was told besides its kind. */
interface Told {
  /** Whether reading, comparing and running follow each other without anybody looking. */
  by_itself: boolean
}

/** What is kept of it with the job. */
export const tell = (by_itself: boolean): string => JSON.stringify({ by_itself } satisfies Told)

/** Whether the next part of the import follows this job by itself. */
export const goesOnByItself = ({ parameters }: Pick<JobRow, 'parameters'>): boolean =>
  (JSON.parse(parameters) as Partial<Told>).by_itself === true
