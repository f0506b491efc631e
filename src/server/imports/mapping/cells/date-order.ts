import type { DateOrder } from '../../../../contract/import-mapping.ts'
import { withoutTime } from './date-cell.ts'
import { daysWritten, type WrittenDay } from './day-text.ts'

/**
 * How a column writes its days, as far as samples of it tell: `25/12/1980` can only be `dmy`, and says so for the
 * whole column. Null when nothing tells, or when two samples contradict one another.
 */
export function dateOrderOf(samples: readonly string[]): DateOrder | null {
  const days = samples.map((sample) => daysWritten(withoutTime(sample.trim())))
  const told = days.filter((ways) => ways.length === 1).map(([way]) => way as WrittenDay)
  const orders = new Set(told.filter((day) => !isReadAnyhow(day)).map((day) => day.order))
  if (orders.size > 1) return null
  const [order] = orders
  const isOpen = days.some((ways) => ways.length > 1)
  return order ?? (isOpen ? null : (told[0]?.order ?? null))
}

/** A day with the year first, or with the name of its month, is read in every order: it says nothing of others. */
const isReadAnyhow = ({ named, order, year }: WrittenDay) => named || (order === 'ymd' && year.length === 4)
