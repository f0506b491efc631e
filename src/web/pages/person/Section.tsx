import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../contract/endpoints.ts'
import { useMayAct } from '../../frame/account.ts'
import { useCatalogue } from '../../components/person-form/useCatalogue.ts'
import { SectionForm } from './edit/SectionForm.tsx'
import type { Editing } from './edit/useEditing.ts'
import { FieldRow } from './FieldRow.tsx'
import { CloseSection } from './edit/CloseSection.tsx'
import { PrimaryAddressChoice } from './PrimaryAddressChoice.tsx'
import classes from './Section.module.css'
import { sectionId } from './section-at-hand.ts'
import { isEmptyField, isSensitiveSection, type PageSection, type Row } from './section-rows.ts'
import { useSectionTitle } from './useSectionTitle.ts'

interface SectionProps {
  name: PageSection
  rows: readonly Row[]
  showsEmpty: boolean
  editing: Editing
  mayEdit: boolean
}

/** A section: its fields to read, empty ones folded, or as inputs while it is edited. */
export function Section({ name, rows, showsEmpty, editing, mayEdit }: SectionProps) {
  const t = useTranslations('person.section')
  const title = useSectionTitle()(name)
  const { spec } = useCatalogue()
  const seesSensitive = useMayAct(endpoints.updatePerson.who)
  const [isUnfolded, setUnfolded] = useState(false)
  const { person } = editing.base
  const isEditing = editing.open.includes(name)
  const editButton = useRef<HTMLButtonElement>(null)
  useFocusAfter(isEditing, editButton)

  const isHidden = (field: string) => !seesSensitive && spec(field).sensitive === true
  const full = rows.filter(({ fields }) => !fields.every((field) => isEmptyField(person, field)))
  const empty = rows.length - full.length
  const shown = showsEmpty || isUnfolded ? rows : full

  const body = () => {
    if (isEditing) return <SectionForm section={name} person={person} />
    if (!seesSensitive && isSensitiveSection(name)) return <p className={classes.hidden}>{t('hidden')}</p>
    if (shown.length === 0) return null
    return (
      <dl className={classes.rows}>
        {shown.map((row) => (
          <FieldRow key={row.key} row={row} person={person} isHidden={row.fields.every(isHidden)} />
        ))}
      </dl>
    )
  }
  const mayFold = !isEditing && !showsEmpty && empty > 0 && (seesSensitive || !isSensitiveSection(name))

  return (
    <section id={sectionId(name)} className={classes.section} aria-labelledby={`${sectionId(name)}-title`}>
      <div className={classes.head}>
        <h2 id={`${sectionId(name)}-title`} className={classes.title} tabIndex={-1}>
          {title}
        </h2>
        {mayFold && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            className={`${classes.tool} ${classes.fold}`}
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? t('hideEmpty') : t('showEmpty', { count: empty })}
          </Button>
        )}
        {mayEdit && !isEditing && (
          <Button
            ref={editButton}
            variant="default"
            size="compact-sm"
            className={classes.tool}
            leftSection={<IconPencil size={14} />}
            aria-label={t('editSection', { section: title })}
            onClick={() => editing.edit(name)}
          >
            {t('edit')}
          </Button>
        )}
        {isEditing && <CloseSection section={name} editing={editing} className={classes.tool} />}
      </div>
      {body()}
      {name === 'address' && mayEdit && !isEditing && <PrimaryAddressChoice loaded={editing.base} />}
    </section>
  )
}

/** After editing, the focus goes back to where it began; the input that had it is gone. */
function useFocusAfter(isEditing: boolean, button: React.RefObject<HTMLButtonElement | null>) {
  const wasEditing = useRef(isEditing)
  useEffect(() => {
    const isOver = wasEditing.current && !isEditing
    if (isOver && document.activeElement === document.body) button.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing, button])
}
