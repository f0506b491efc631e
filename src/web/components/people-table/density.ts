import { useLocalStorage } from '@mantine/hooks'

/** The height of a row in pixels; the stylesheet has the same. */
export const rowHeights = { comfortable: 52, compact: 36 } as const
export type Density = keyof typeof rowHeights

/** How tall rows are, as this reader chose; kept by the browser. */
export function useDensity() {
  const [kept, setKept] = useLocalStorage<string>({
    key: 'muster-density',
    defaultValue: 'comfortable',
    getInitialValueInEffect: false,
  })
  const density: Density = kept === 'compact' ? 'compact' : 'comfortable'
  return [density, (wanted: Density) => setKept(wanted)] as const
}
