import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Toasts } from './frame/Toasts.tsx'
import type { createAppRouter } from './router.tsx'
import { cssVariables, theme } from './theme.ts'
import { LanguageProvider } from './words/LanguageProvider.tsx'
import type { Spoken } from './words/languages.ts'

interface AppProps {
  queryClient: QueryClient
  router: ReturnType<typeof createAppRouter>
  /** The words that the page starts with. */
  start: Spoken
}

/** Everything the pages stand in: what the server said, words, looks, and which page it is. */
export const App = ({ queryClient, router, start }: AppProps) => (
  <QueryClientProvider client={queryClient}>
    <LanguageProvider start={start}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <RouterProvider router={router} />
        <Toasts />
      </MantineProvider>
    </LanguageProvider>
  </QueryClientProvider>
)
