import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorPage } from './ErrorPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'

/** The error page where there is no frame around it, since what failed is the way in. */
export function BareErrorPage(props: ErrorComponentProps) {
  return (
    <main>
      <ErrorPage {...props} />
    </main>
  )
}

/** The not-found page for addresses that are none of the dashboard's. */
export function BareNotFoundPage() {
  return (
    <main>
      <NotFoundPage />
    </main>
  )
}
