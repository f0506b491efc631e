import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { List } from '../../../../contract/list.ts'
import { listsQuery } from '../../../api/lists.ts'
import classes from './ListsPanel.module.css'

/** The choice that makes a list of the name that was typed. */
const NEW = 'new'
/** The most choices shown at once; typing narrows them. */
const SHOWN_MAX = 50

interface ListPickerProps {
  /** Lists that are not offered, since the person is on them. */
  taken: readonly List[]
  onPick: (list: List) => void
  onMake: (name: string) => void
}

/** Finds a list by name, or makes one. */
export function ListPicker({ taken, onPick, onMake }: ListPickerProps) {
  const t = useTranslations('personPanels.lists')
  const [search, setSearch] = useState('')
  const lists = useQuery(listsQuery).data ?? []
  const takenIds = new Set(taken.map((list) => list.id))
  const typed = search.trim()
  const isLike = ({ name }: List) => name.toLocaleLowerCase().includes(typed.toLocaleLowerCase())
  const isNamed = lists.some(({ name }) => name.toLocaleLowerCase() === typed.toLocaleLowerCase())
  const offered = lists.filter((list) => !takenIds.has(list.id) && isLike(list)).slice(0, SHOWN_MAX)

  const pick = (value: string | null) => {
    const name = typed
    setSearch('')
    if (value === NEW) return onMake(name)
    const list = lists.find(({ id }) => String(id) === value)
    if (list) onPick(list)
  }

  return (
    <Select
      className={classes.picker}
      aria-label={t('add')}
      placeholder={t('placeholder')}
      searchable
      value={null}
      onChange={pick}
      searchValue={search}
      onSearchChange={setSearch}
      data={[
        ...offered.map(({ id, name }) => ({ value: String(id), label: name })),
        ...(typed !== '' && !isNamed ? [{ value: NEW, label: t('make', { name: typed }) }] : []),
      ]}
      // Which are offered is decided above: the one that makes a list fits whatever is typed.
      filter={({ options }) => options}
      nothingFoundMessage={t('none')}
      maxDropdownHeight={240}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
