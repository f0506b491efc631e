import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ApiProblem } from '../../api/client.ts'
import { duplicatesQuery } from '../../api/duplicates.ts'
import { personQuery, useListedPerson } from '../../api/people.ts'
import { PersonAtHand } from './PersonAtHand.tsx'
import { PersonFailed, PersonMissing } from './PersonAbsent.tsx'
import { PersonSkeleton } from './PersonSkeleton.tsx'
import { PersonView } from './PersonView.tsx'

/** A person in full, to read and to edit in place. */
export function PersonPage() {
  const { id } = useParams({ from: '/inside/people/$id' })
  const { data, error, isFetching, refetch } = useQuery(personQuery(Number(id)))
  const duplicates = useQuery(duplicatesQuery(Number(id)))
  const retry = () => void refetch()

  const row = useListedPerson(Number(id))
  const isGone = error instanceof ApiProblem && error.status === 404

  // Asked together: what is below them would shift if those who may be the same came after the person.
  if (data && !duplicates.isLoading)
    return <PersonView key={id} loaded={data} staleError={error} isGone={isGone} onRetry={retry} />
  if (isGone) return <PersonMissing id={Number(id)} />
  if (error && !isFetching && row) return <PersonAtHand row={row} error={error} onRetry={retry} />
  if (error && !isFetching) return <PersonFailed error={error} onRetry={retry} />
  return <PersonSkeleton />
}
