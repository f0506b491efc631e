import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ApiProblem } from '../../api/client.ts'
import { personQuery } from '../../api/people.ts'
import { PersonFailed, PersonMissing } from './PersonAbsent.tsx'
import { PersonSkeleton } from './PersonSkeleton.tsx'
import { PersonView } from './PersonView.tsx'

/** A person in full, to read and to edit in place. */
export function PersonPage() {
  const { id } = useParams({ from: '/inside/people/$id' })
  const { data, error, isFetching, refetch } = useQuery(personQuery(Number(id)))
  const retry = () => void refetch()

  if (error instanceof ApiProblem && error.status === 404) return <PersonMissing />
  if (data) return <PersonView key={id} loaded={data} staleError={error} onRetry={retry} />
  if (error && !isFetching) return <PersonFailed error={error} onRetry={retry} />
  return <PersonSkeleton />
}
