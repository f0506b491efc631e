import './mantine-styles.ts'
import './global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'use-intl'
import { z } from 'zod'
import { createQueryClient } from './api/query-client.ts'
import { Toasts } from './frame/Toasts.tsx'
import { createAppRouter } from './router.tsx'
import { cssVariables, theme } from './theme.ts'
import { en } from './words/en.ts'
import { localeFor } from './words/locale.ts'

// Compiled schemas need eval, which the content security policy forbids.
z.config({ jitless: true })

const queryClient = createQueryClient(() => void router.invalidate())
const router = createAppRouter(queryClient)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <IntlProvider
      messages={en}
      locale={localeFor('en', navigator.language)}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Toasts />
        </QueryClientProvider>
      </MantineProvider>
    </IntlProvider>
  </StrictMode>,
)
