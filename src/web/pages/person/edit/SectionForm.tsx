import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldKindName } from '../../../../contract/field-kinds.ts'
import type { Person } from '../../../../contract/person.ts'
import { FieldControl } from '../../../components/person-form/FieldControl.tsx'
import { useCatalogue } from '../../../components/person-form/useCatalogue.ts'
import { emailFields } from '../email-slots.ts'
import { editedFields, type PageSection } from '../section-rows.ts'
import { EmailSlots } from './EmailSlots.tsx'
import classes from './SectionForm.module.css'

const wideKinds: FieldKindName[] = ['long_text', 'address', 'tags', 'ballots']

/** Ids that are chosen as the person they stand for. */
const namedAfter: Partial<Record<string, string>> = { recruiter_id: 'recruiter', parent_id: 'parent' }

interface SectionFormProps {
  section: PageSection
  person: Person
}

/** The inputs of a section. The first has the focus when the section opens. */
export function SectionForm({ section, person }: SectionFormProps) {
  const t = useTranslations('person.control')
  const form = useRef<HTMLDivElement>(null)
  const catalogue = useCatalogue()
  const fields = editedFields(section, catalogue).filter((name) => !emailFields.includes(name))

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:not([type="radio"]), select, textarea')?.focus()
  }, [])

  return (
    <div ref={form} className={classes.form}>
      {section === 'contact' && <EmailSlots />}
      {fields.map((name) => (
        <div key={name} data-wide={wideKinds.includes(catalogue.spec(name).kind) || undefined}>
          {name === 'tags' ? (
            <FieldControl
              name={name}
              label={t('tagsToAdd')}
              help={t('tagsHelp', { count: person.tags?.length ?? 0 })}
            />
          ) : (
            <FieldControl name={name} label={catalogue.label(namedAfter[name] ?? name)} />
          )}
        </div>
      ))}
    </div>
  )
}
