import { Button, TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { tagsQuery } from '../../api/tags.ts'
import classes from './BulkBar.module.css'

interface TagPanelProps {
  count: number
  onTag: (tags: string[]) => void
}

/** Which tags those selected are to get. */
export function TagPanel({ count, onTag }: TagPanelProps) {
  const t = useTranslations('bulk.tagging')
  const [tags, setTags] = useState<string[]>([])
  const [typed, setTyped] = useState('')
  const known = useQuery(tagsQuery).data ?? []
  const wanted = typed.trim() ? [...tags, typed.trim()] : tags
  return (
    <form
      className={classes.panel}
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted.length > 0) onTag(wanted)
      }}
    >
      <TagsInput
        label={t('tags')}
        description={t('hint')}
        data={known.map(({ name }) => name)}
        value={tags}
        onChange={setTags}
        searchValue={typed}
        onSearchChange={setTyped}
        limit={6}
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
      />
      <Button type="submit" disabled={wanted.length === 0}>
        {t('apply', { count })}
      </Button>
    </form>
  )
}
