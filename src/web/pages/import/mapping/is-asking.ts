import type { ImportColumn } from '../../../../contract/import.ts'

/** Whether a column waits to be told how it writes days. */
export const isAsking = ({ asks_date_order: asks, mapping }: ImportColumn): boolean =>
  asks && mapping.target !== null && !mapping.date_order
