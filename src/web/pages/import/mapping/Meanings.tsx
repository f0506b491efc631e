import { Button, Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { parseTarget, type ColumnMapping } from '../../../../contract/import-mapping.ts'
import type { ImportColumn } from '../../../../contract/import.ts'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'
import { useOptionLabel } from '../../../components/person-form/useOptionLabel.ts'
import classes from './Meanings.module.css'

interface MeaningsProps {
  column: ImportColumn
  /** What the column is called. */
  name: string
  onChange: (mapping: ColumnMapping) => void
}

/** Says once for a column what its values mean that can't be stored as they stand: “Strong” is 1. */
export function Meanings({ column, name, onChange }: MeaningsProps) {
  const t = useTranslations('imports.mapping.meanings')
  const [isOpen, setOpen] = useState(false)
  const { mapping, unread } = column
  if (mapping.target === null || unread.length === 0) return null
  const open = unread.filter((value) => mapping.values?.[value] === undefined).length
  return (
    <>
      <Button variant="subtle" size="compact-sm" className={classes.open} onClick={() => setOpen(true)}>
        {open === 0 ? t('given', { count: unread.length }) : t('open', { count: open })}
      </Button>
      {isOpen && (
        <MeaningsDialog column={column} name={name} onChange={onChange} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

function MeaningsDialog({ column, name, onChange, onClose }: MeaningsProps & { onClose: () => void }) {
  const t = useTranslations('imports.mapping.meanings')
  const { mapping, unread } = column
  const [meanings, setMeanings] = useState<Record<string, string>>(mapping.values ?? {})
  const options = useOptions(mapping.target ?? '')
  const give = (value: string, meaning: string) => setMeanings({ ...meanings, [value]: meaning })
  const send = (event: FormEvent) => {
    event.preventDefault()
    onChange({ ...mapping, values: meanings })
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { column: name })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={send}>
        <p className={classes.text}>{t('text')}</p>
        <ul className={classes.values}>
          {unread.map((value) => (
            <li key={value}>
              {options ? (
                <NativeSelect
                  label={value}
                  value={meanings[value] ?? ''}
                  data={[{ value: '', label: t('nothing') }, ...options]}
                  onChange={({ currentTarget }) => give(value, currentTarget.value)}
                />
              ) : (
                <TextInput
                  label={value}
                  placeholder={t('nothing')}
                  value={meanings[value] ?? ''}
                  onChange={({ currentTarget }) => give(value, currentTarget.value)}
                />
              )}
            </li>
          ))}
        </ul>
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('submit')}</Button>
        </div>
      </form>
    </Modal>
  )
}

/** The values that a target can have, with their names; undefined where it can have any. */
function useOptions(target: string) {
  const yesNo = useTranslations('person.options')
  const optionLabel = useOptionLabel()
  const { spec } = useCatalogue()
  const parsed = parseTarget(target)
  const field = parsed?.kind === 'field' ? parsed.field : parsed?.kind === 'custom' ? parsed.slug : undefined
  if (field === undefined) return undefined
  const { kind, options } = spec(field)
  if (kind === 'boolean')
    return ['true', 'false'].map((value) => ({ value, label: yesNo(value === 'true' ? 'yes' : 'no') }))
  return options?.map((option) => ({ value: String(option), label: optionLabel(field, option) }))
}
