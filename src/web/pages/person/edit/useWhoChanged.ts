import { useQuery } from '@tanstack/react-query'
import type { Change } from '../../../../contract/change.ts'
import { isFieldName } from '../../../../contract/fields.ts'
import { latestChangesQuery } from '../../../api/changes.ts'
import { versionOf } from '../../../api/own-versions.ts'
import type { LoadedPerson } from '../../../api/people.ts'

/** Under which key the journal has a field. */
function journalKey(name: string): string {
  if (name === 'contact_status_name') return 'contact_status_id'
  return isFieldName(name) ? name : 'custom_values'
}

/** Tells which change since `base` gave a field the value it has now. */
export function useWhoChanged(base: LoadedPerson, now: LoadedPerson) {
  const changes = useQuery(latestChangesQuery(now.person.id, now.etag)).data ?? []
  const since = changes.filter(({ version }) => version > versionOf(base.etag))
  return (name: string): Change | undefined => since.find(({ fields }) => journalKey(name) in fields)
}
