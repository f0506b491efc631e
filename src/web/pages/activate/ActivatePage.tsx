import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { activationQuery } from '../../api/activations.ts'
import { PagePending } from '../../frame/PagePending.tsx'
import { ActivateForm } from './ActivateForm.tsx'
import { LinkGone } from './LinkGone.tsx'

const route = getRouteApi('/activate/$token')

/** Where the link of an activation mail leads: a password, and one is in. */
export function ActivatePage() {
  const { token } = route.useParams()
  const { data, error } = useQuery(activationQuery(token))
  if (data) return <ActivateForm token={token} activation={data} />
  if (data === null) return <LinkGone />
  // The route's own page says what failed, and tries again.
  if (error) throw error
  return <PagePending />
}
