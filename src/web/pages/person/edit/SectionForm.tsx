import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { fieldSpec, type SectionName } from '../../../../contract/fields.ts'
import type { FieldKindName } from '../../../../contract/field-kinds.ts'
import type { Person } from '../../../../contract/person.ts'
import { FieldControl } from '../../../components/person-form/FieldControl.tsx'
import { emailFields } from '../email-slots.ts'
import { editedFields } from '../section-rows.ts'
import { EmailSlots } from './EmailSlots.tsx'
import classes from './SectionForm.module.css'

const wideKinds: FieldKindName[] = ['long_text', 'address', 'tags', 'texts']

interface SectionFormProps {
  section: SectionName
  person: Person
}

/** The inputs of a section. The first has the focus when the section opens. */
export function SectionForm({ section, person }: SectionFormProps) {
  const t = useTranslations('person.control')
  const form = useRef<HTMLDivElement>(null)
  const fields = editedFields(section).filter((name) => !emailFields.includes(name))

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:not([type="radio"]), select, textarea')?.focus()
  }, [])

  return (
    <div ref={form} className={classes.form}>
      {section === 'contact' && <EmailSlots />}
      {fields.map((name) => (
        <div key={name} data-wide={wideKinds.includes(fieldSpec(name).kind) || undefined}>
          {name === 'tags' ? (
            <FieldControl
              name={name}
              label={t('tagsToAdd')}
              help={t('tagsHelp', { count: person.tags?.length ?? 0 })}
            />
          ) : (
            <FieldControl name={name} />
          )}
        </div>
      ))}
    </div>
  )
}
