import { Button } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { SearchTerms } from '../../../contract/search-terms.ts'
import classes from './FormToggle.module.css'

interface FormToggleProps {
  terms: SearchTerms
  isOpen: boolean
  /** The id of the form. */
  controls: string
  onToggle: () => void
}

/** On a phone, opens the form over those found, and folds it again. */
export function FormToggle({ terms, isOpen, controls, onToggle }: FormToggleProps) {
  const t = useTranslations('search.form')
  const { sort: _, custom_values = {}, ...ofPerson } = terms
  const count = Object.keys(ofPerson).length + Object.keys(custom_values).length
  return (
    <Button
      variant="default"
      className={classes.toggle}
      leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.5} aria-hidden />}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {t('open', { count })}
    </Button>
  )
}

/** At the end of the form on a phone: folds it and shows who was found. */
export function ShowButton({ total }: { total: number | undefined }) {
  const t = useTranslations('search.form')
  return (
    <div className={classes.show}>
      <Button type="submit" fullWidth className={classes.toggle}>
        {t('show', { count: total ?? -1 })}
      </Button>
    </div>
  )
}
