import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sessionQuery } from '../api/session.ts'

/** Names the browser's tab after the page and the nation. */
export function usePageTitle(title: string) {
  const nation = useQuery(sessionQuery).data?.nation.name
  useEffect(() => {
    document.title = nation ? `${title} · ${nation}` : title
  }, [title, nation])
}
