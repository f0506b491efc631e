import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { listsQuery } from '../../api/lists.ts'
import classes from './BulkBar.module.css'

interface ListPanelProps {
  count: number
  /** Whether those selected are put on the list or taken off. */
  isAdding: boolean
  /** The list to start with. */
  listId?: number
  /** Given the list, or the name of a new one. */
  onChoose: (list: { id: number } | { name: string }) => void
}

/** Which list those selected are put on or taken off. */
export function ListPanel({ count, isAdding, listId, onChoose }: ListPanelProps) {
  const t = useTranslations('bulk.listing')
  const lists = useQuery(listsQuery).data ?? []
  const [chosen, setChosen] = useState(listId ? String(listId) : '')
  const [name, setName] = useState('')
  const isNew = isAdding && name.trim() !== ''
  return (
    <form
      className={classes.panel}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNew) onChoose({ name: name.trim() })
        else if (chosen) onChoose({ id: Number(chosen) })
      }}
    >
      <NativeSelect
        label={t('list')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t('choose') },
          ...lists.map((list) => ({ value: String(list.id), label: list.name })),
        ]}
        data-autofocus
      />
      {isAdding && (
        <TextInput
          label={t('make')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Button type="submit" disabled={!isNew && chosen === ''}>
        {t(isAdding ? 'add' : 'remove', { count })}
      </Button>
    </form>
  )
}
