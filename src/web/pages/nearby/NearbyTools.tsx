import { Button } from '@mantine/core'
import { IconListCheck, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Point } from '../../../contract/nearby.ts'
import { useMayAct } from '../../frame/account.ts'
import { usePhone } from '../../frame/phone.ts'
import { writePlace } from './nearby-search.ts'
import type { Circle } from './useCircle.ts'
import classes from './NearbyTools.module.css'

// It brings all of Mantine's dialogs with it.
const SaveAsListDialog = lazy(async () => ({
  default: (await import('./SaveAsListDialog.tsx')).SaveAsListDialog,
}))

interface NearbyToolsProps {
  circle: Circle
  people: Point[]
  /** What the middle of the circle is called. */
  where: string
}

/** What can be made of the people in the circle: a walk list to print, or a list to keep. */
export function NearbyTools({ circle, people, where }: NearbyToolsProps) {
  const t = useTranslations('nearby.tools')
  const maySave = useMayAct('staff')
  const phone = usePhone()
  const [saving, setSaving] = useState(false)
  const { place } = circle.centre
  if (!place) return null
  const size = phone ? 'compact-sm' : 'sm'
  return (
    <div className={classes.tools}>
      {maySave && (
        <Button
          variant="default"
          size={size}
          className={classes.tool}
          leftSection={<IconListCheck size={16} stroke={1.5} aria-hidden />}
          disabled={people.length === 0}
          onClick={() => setSaving(true)}
        >
          {t('save')}
        </Button>
      )}
      <Button
        renderRoot={(props) => (
          <Link
            {...props}
            to="/nearby/walk-list"
            search={{ at: writePlace(place), place: circle.centre.name || undefined, radius: circle.radius }}
          />
        )}
        variant="default"
        size={size}
        className={classes.tool}
        leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
      >
        {t('walk')}
      </Button>
      <Suspense>
        {saving && <SaveAsListDialog people={people} where={where} onClose={() => setSaving(false)} />}
      </Suspense>
    </div>
  )
}
