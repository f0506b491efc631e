import { ActionIcon, TagsInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../../contract/endpoints.ts'
import type { Person } from '../../../../contract/person.ts'
import { tagsWithout } from '../../../api/taggings.ts'
import { tagsQuery } from '../../../api/tags.ts'
import { useMayAct } from '../../../frame/account.ts'
import chips from '../display/display.module.css'
import list from './PanelList.module.css'
import classes from './TagsPanel.module.css'
import { useTagging } from './useTagging.ts'

/** The tags of a person: each goes with a click, several come at once. */
export function TagsPanel({ person }: { person: Person }) {
  const t = useTranslations('personPanels.tags')
  const mayTag = useMayAct(endpoints.tagPerson.who)
  const input = useRef<HTMLInputElement>(null)
  const chipList = useRef<HTMLUListElement>(null)
  const { add, remove } = useTagging(person.id)
  const known = useQuery({ ...tagsQuery, enabled: mayTag }).data ?? []
  const { tags } = person
  const counts = new Map(known.map((tag) => [tag.name, tag.taggings_count]))

  const take = (tag: string, index: number) => {
    remove([tag])
    // The button that had the focus goes with the tag: on to the next one, or to the box when it was the last.
    requestAnimationFrame(() => {
      const left = chipList.current?.querySelectorAll('button')
      ;(left?.[Math.min(index, left.length - 1)] ?? input.current)?.focus()
    })
  }

  return (
    <>
      {tags.length === 0 ? (
        <p className={list.empty}>{t('empty')}</p>
      ) : (
        <ul ref={chipList} className={chips.chips}>
          {tags.map((tag, index) => (
            <li key={tag} className={`${chips.chip} ${classes.tag}`} data-removable={mayTag || undefined}>
              <bdi>{tag}</bdi>
              {mayTag && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  className={classes.remove}
                  aria-label={t('remove', { tag })}
                  onClick={() => take(tag, index)}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayTag && (
        <TagsInput
          ref={input}
          className={classes.input}
          aria-label={t('add')}
          description={t('help')}
          inputWrapperOrder={['label', 'input', 'description']}
          placeholder={t('placeholder')}
          value={[]}
          onChange={(given) => add(tagsWithout([...new Set(given)], tags))}
          onKeyDown={(event) => {
            const last = tags.at(-1)
            if (event.key !== 'Backspace' || event.currentTarget.value !== '' || !last || event.repeat) return
            event.preventDefault()
            remove([last])
          }}
          data={tagsWithout(
            known.map((tag) => tag.name),
            tags,
          )}
          limit={50}
          renderOption={({ option }) => (
            <span className={classes.option}>
              <bdi>{option.value}</bdi>
              <span className={classes.count}>{t('count', { count: counts.get(option.value) ?? 0 })}</span>
            </span>
          )}
          maxDropdownHeight={240}
          comboboxProps={{ shadow: 'md' }}
        />
      )}
    </>
  )
}
