import { useMediaQuery } from '@mantine/hooks'

/** Whether the screen is a phone's, or as narrow: the stylesheets turn at the same 48em. */
export const usePhone = (): boolean =>
  useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false
