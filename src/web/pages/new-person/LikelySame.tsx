import { Button, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import type { Duplicate } from '../../api/duplicates.ts'
import { DuplicateFacts } from '../../components/duplicates/DuplicateFacts.tsx'
import { Initials } from '../../components/Initials.tsx'
import { usePersonName } from '../../components/usePersonName.ts'
import classes from './LikelySame.module.css'

interface LikelySameProps {
  found: Duplicate[]
  onUse: (person: AbbreviatedPerson) => void
}

/** Whether there is room for those who may be the same beside the form; the stylesheet turns at the same width. */
export const useRoomBeside = (): boolean =>
  !useMediaQuery('(width < 64em)', false, { getInitialValueInEffect: false })

/** Beside the form: who may be the one being typed, each to use instead. The form keeps its place as they come. */
export function LikelySameBeside({ found, onUse }: LikelySameProps) {
  const t = useTranslations('duplicates')
  return (
    <aside className={classes.beside} aria-label={t('title')}>
      {found.length > 0 ? (
        <>
          <h2 className={classes.title}>{t('title')}</h2>
          <People found={found} onUse={onUse} />
        </>
      ) : (
        <p className={classes.hint}>{t('hint')}</p>
      )}
    </aside>
  )
}

/** The same above the buttons of a narrow screen: one line that opens. */
export function LikelySameBelow({ found, onUse }: LikelySameProps) {
  const t = useTranslations('duplicates')
  const [opened, setOpened] = useState(false)
  if (found.length === 0) return null
  return (
    <div className={classes.below}>
      <Button
        variant="light"
        fullWidth
        className={classes.toggle}
        aria-expanded={opened}
        rightSection={opened ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
        onClick={() => setOpened(!opened)}
      >
        {t('found', { count: found.length })}
      </Button>
      {opened && <People found={found} onUse={onUse} />}
    </div>
  )
}

/** Says politely how many there are, wherever they are shown. */
export function LikelySameAnnouncer({ found }: { found: Duplicate[] }) {
  const t = useTranslations('duplicates')
  return (
    <VisuallyHidden role="status">{found.length > 0 && t('found', { count: found.length })}</VisuallyHidden>
  )
}

function People({ found, onUse }: LikelySameProps) {
  const t = useTranslations('duplicates')
  const nameOf = usePersonName()
  return (
    <ul className={classes.list}>
      {found.map((one) => {
        const name = nameOf(one.person)
        return (
          <li key={one.person.id} className={classes.person}>
            <Initials name={name} seed={one.person.id} />
            <div className={classes.about}>
              <bdi className={classes.name}>{name}</bdi>
              <DuplicateFacts {...one} />
              <Button
                variant="default"
                size="compact-sm"
                className={classes.use}
                aria-label={t('useName', { name })}
                onClick={() => onUse(one.person)}
              >
                {t('use')}
              </Button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
