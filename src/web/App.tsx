import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { IntlProvider } from 'use-intl'
import { Toasts } from './frame/Toasts.tsx'
import type { createAppRouter } from './router.tsx'
import { cssVariables, theme } from './theme.ts'
import { en } from './words/en.ts'
import { localeFor } from './words/locale.ts'

interface AppProps {
  queryClient: QueryClient
  router: ReturnType<typeof createAppRouter>
}

/** Everything the pages stand in: words, looks, what the server said, and which page it is. */
export const App = ({ queryClient, router }: AppProps) => (
  <IntlProvider
    messages={en}
    locale={localeFor('en', navigator.language)}
    timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
  >
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  </IntlProvider>
)
