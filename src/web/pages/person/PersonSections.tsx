import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from '../../frame/keys.ts'
import { FieldFilter } from './FieldFilter.tsx'
import type { Editing } from './edit/useEditing.ts'
import classes from './PersonSections.module.css'
import { Section } from './Section.tsx'
import { sectionAtHand } from './section-at-hand.ts'
import { SectionIndex } from './SectionIndex.tsx'
import { editedFields, sectionNames, sectionRows } from './section-rows.ts'
import { useFieldFinder } from './useFieldFinder.ts'

interface PersonSectionsProps {
  editing: Editing
  mayEdit: boolean
}

/** Every field, section by section, with a box that finds one among them. */
export function PersonSections({ editing, mayEdit }: PersonSectionsProps) {
  const t = useTranslations('person.filter')
  const [query, setQuery] = useState('')
  const [showsEmpty, setShowsEmpty] = useState(false)
  const filter = useRef<HTMLInputElement>(null)
  const finds = useFieldFinder(query)

  const sections = useMemo(
    () =>
      sectionNames.map((name) => ({
        name,
        rows: sectionRows(name).filter(({ fields }) => fields.some(finds)),
      })),
    [finds],
  )
  const shown = sections.filter(({ name, rows }) => rows.length > 0 || editing.open.includes(name))
  const isFiltered = query.trim() !== ''

  useKeys({
    f: () => filter.current?.focus(),
    ...(mayEdit && {
      e: () => {
        const section = sectionAtHand(
          shown.map(({ name }) => name).filter((name) => editedFields(name).length > 0),
        )
        if (section) editing.edit(section)
      },
    }),
  })

  return (
    <div className={classes.layout}>
      <SectionIndex sections={shown.map(({ name }) => name)} />
      <div className={classes.content}>
        <FieldFilter
          ref={filter}
          query={query}
          onQuery={setQuery}
          found={sections.reduce((count, { rows }) => count + rows.length, 0)}
          showsEmpty={showsEmpty}
          onShowsEmpty={setShowsEmpty}
        />
        {shown.map(({ name, rows }) => (
          <Section
            key={name}
            name={name}
            rows={rows}
            showsEmpty={showsEmpty || isFiltered}
            editing={editing}
            mayEdit={mayEdit && editedFields(name).length > 0}
          />
        ))}
        {shown.length === 0 && (
          <div className={classes.none}>
            <strong>{t('noneTitle', { query })}</strong>
            <p>{t('noneHint')}</p>
          </div>
        )}
      </div>
    </div>
  )
}
