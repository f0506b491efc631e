import { FormProvider } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import type { LoadedPerson } from '../../api/people.ts'
import { LeaveGuard } from '../../components/LeaveGuard.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useMayAct } from '../../frame/account.ts'
import { DuplicatesCard } from './duplicates/DuplicatesCard.tsx'
import { GoneNotice } from './edit/GoneNotice.tsx'
import { SaveBar } from './edit/SaveBar.tsx'
import { useEditing } from './edit/useEditing.ts'
import { PersonHeader } from './header/PersonHeader.tsx'
import { PanelDock } from './panels/PanelDock.tsx'
import { PersonAside } from './panels/PersonAside.tsx'
import { useNoPanelRoom } from './panels/usePanelRoom.ts'
import { PersonSections } from './PersonSections.tsx'
import classes from './PersonView.module.css'
import { StaleNotice } from './StaleNotice.tsx'
import { usePersonName } from '../../components/usePersonName.ts'

interface PersonViewProps {
  loaded: LoadedPerson
  /** Why the last look for newer data failed, if it did. */
  staleError: Error | null
  /** The person was deleted since they were loaded. */
  isGone: boolean
  onRetry: () => void
}

/**
 * A loaded person: who they are, then every field, which staff edit in place, and beside them what is kept about
 * them: at the side, or from a bar under the thumb where there is no room.
 */
export function PersonView({ loaded, staleError, isGone, onRetry }: PersonViewProps) {
  const t = useTranslations('person')
  const editing = useEditing(loaded)
  const { person } = editing.base
  const mayEdit = useMayAct(endpoints.updatePerson.who)
  const name = usePersonName()(person)
  usePageTitle(name || t('states.title'))
  const isEditing = editing.open.length > 0
  const isNarrow = useNoPanelRoom()
  const gone = isGone && <GoneNotice id={person.id} name={name} isEditing={isEditing} />

  return (
    <FormProvider {...editing.form}>
      <div className={classes.layout}>
        <div className={classes.page}>
          {!isEditing && gone}
          {staleError && !isGone && <StaleNotice onRetry={onRetry} />}
          <PersonHeader person={person} onDelete={editing.discard} />
          <DuplicatesCard id={person.id} />
          <PersonSections editing={editing} mayEdit={mayEdit && !isGone} />
        </div>
        {!isNarrow && !isGone && <PersonAside person={loaded.person} />}
      </div>
      {isEditing && <SaveBar editing={editing} gone={gone} />}
      {isNarrow && !isEditing && !isGone && <PanelDock person={loaded.person} />}
      <LeaveGuard unsaved={() => editing.changed().length} />
    </FormProvider>
  )
}
