import { useMediaQuery } from '@mantine/hooks'

/** Whether there is no room for a column of panels beside the fields; PersonView.module.css turns at the same 75em. */
export const useNoPanelRoom = (): boolean =>
  useMediaQuery('(max-width: 74.99em)', false, { getInitialValueInEffect: false }) ?? false
