import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import classes from './FieldFilter.module.css'

interface FieldFilterProps {
  ref: Ref<HTMLInputElement>
  query: string
  onQuery: (query: string) => void
  found: number
  showsEmpty: boolean
  onShowsEmpty: (shows: boolean) => void
}

/** Finds a field by name, and shows or folds all empty ones. */
export function FieldFilter({ ref, query, onQuery, found, showsEmpty, onShowsEmpty }: FieldFilterProps) {
  const t = useTranslations('person.filter')
  return (
    <div className={classes.filter} role="search" aria-label={t('label')}>
      <TextInput
        ref={ref}
        className={classes.query}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return
          event.preventDefault()
          onQuery('')
        }}
        aria-label={t('label')}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={16} />}
        rightSection={
          query === '' ? (
            <kbd className={classes.key}>{t('key')}</kbd>
          ) : (
            <CloseButton size="sm" onClick={() => onQuery('')} aria-label={t('clear')} />
          )
        }
        autoComplete="off"
      />
      <span className={classes.found} role="status">
        {query.trim() !== '' && t('found', { count: found })}
      </span>
      {query.trim() === '' && (
        <Button variant="default" className={classes.empty} onClick={() => onShowsEmpty(!showsEmpty)}>
          {t(showsEmpty ? 'hideEmpty' : 'showEmpty')}
        </Button>
      )}
    </div>
  )
}
