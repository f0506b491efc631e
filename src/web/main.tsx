import './mantine-styles.ts'
import './global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { createQueryClient } from './api/query-client.ts'
import { App } from './App.tsx'
import { createAppRouter } from './router.tsx'
import { browserLanguage, chosenLanguage } from './words/chosen-language.ts'
import { english, loadLanguage } from './words/languages.ts'

// Compiled schemas need eval, which the content security policy forbids.
z.config({ jitless: true })

const queryClient = createQueryClient()
const router = createAppRouter(queryClient)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// English is here already, for when the words of another language can't be had.
const start = await loadLanguage(chosenLanguage() ?? browserLanguage()).catch(() => english)

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} start={start} />
  </StrictMode>,
)
