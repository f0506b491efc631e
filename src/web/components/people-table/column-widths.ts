import { useLocalStorage } from '@mantine/hooks'
import type { ColumnSizingState, Updater } from '@tanstack/react-table'

/** The narrowest and the widest a column can be made, in pixels. */
export const WIDTH_MIN = 64
export const WIDTH_MAX = 800

/** The widths this reader gave to columns, in pixels by column, kept by the browser. */
export function useColumnWidths() {
  const [widths, setWidths] = useLocalStorage<ColumnSizingState>({
    key: 'muster-people-widths',
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const change = (updater: Updater<ColumnSizingState>) =>
    setWidths((old) => (typeof updater === 'function' ? updater(old) : updater))
  return [widths, change] as const
}
