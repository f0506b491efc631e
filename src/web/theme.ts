import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** The accent. Violet, since organizing has parties, and red, blue and green are taken. */
const iris: MantineColorsTuple = [
  '#f3f2fd',
  '#e7e4fb',
  '#cdc7f6',
  '#b3aaf1',
  '#9c90ec',
  '#7c6ee0',
  '#5c4fc9',
  '#4d41b0',
  '#3e358c',
  '#2f2969',
]

/** Quiet greys with a breath of the accent in them. */
const gray: MantineColorsTuple = [
  '#f7f7fa',
  '#f0f0f5',
  '#e6e6ed',
  '#d8d9e2',
  '#c3c5d1',
  '#a2a5b4',
  '#7a7e8f',
  '#565a6a',
  '#3a3d4a',
  '#1d1f28',
]

const dark: MantineColorsTuple = [
  '#d9dae3',
  '#b6b8c5',
  '#9a9dac',
  '#777a8a',
  '#454856',
  '#343743',
  '#262831',
  '#1c1d24',
  '#15161c',
  '#101116',
]

/** How Mantine's components look in Muster. */
export const theme = createTheme({
  primaryColor: 'iris',
  primaryShade: 6,
  colors: { iris, gray, dark },
  black: gray[9],
  defaultRadius: 'md',
  radius: { sm: '0.25rem', md: '0.5rem', lg: '0.75rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components: {
    // Mantine's <header> would be a second banner beside the page's.
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    PasswordInput: { defaultProps: { visibilityToggleFocusable: true } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
  },
})

/**
 * Colours that Mantine leaves too faint for WCAG AA: dimmed and placeholder text need 4.5 to 1, the edge of a
 * control and the ring around what has focus 3 to 1, each against the backgrounds they stand on.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': '#696d7d',
    '--mantine-color-error': '#c2211f',
    '--mantine-color-default-border': 'var(--mantine-color-gray-3)',
    '--mantine-color-disabled-color': '#696d7d',
    '--muster-chrome': 'var(--mantine-color-gray-0)',
    '--muster-line': 'var(--mantine-color-gray-2)',
    '--muster-control': '#868a9a',
    '--muster-hover': 'var(--mantine-color-gray-0)',
    '--muster-chip': 'var(--mantine-color-gray-1)',
    '--muster-ring': 'var(--mantine-color-iris-6)',
    '--muster-accent': 'var(--mantine-color-iris-6)',
    '--muster-accent-quiet': 'var(--mantine-color-iris-0)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': '#8f92a2',
    '--mantine-color-error': '#ff8f8a',
    '--mantine-color-default-border': 'var(--mantine-color-dark-4)',
    '--mantine-color-disabled-color': '#8f92a2',
    '--mantine-color-iris-filled-hover': 'var(--mantine-color-iris-7)',
    '--muster-chrome': 'var(--mantine-color-dark-8)',
    '--muster-line': '#2b2d37',
    '--muster-control': '#717484',
    '--muster-hover': '#22232b',
    '--muster-chip': '#2b2d37',
    '--muster-ring': 'var(--mantine-color-iris-4)',
    '--muster-accent': 'var(--mantine-color-iris-3)',
    '--muster-accent-quiet': '#272447',
  },
})
