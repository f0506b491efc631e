import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCatalogue } from '../../components/person-form/useCatalogue.ts'
import { useKeys } from '../../frame/keys.ts'
import { FieldFilter } from './FieldFilter.tsx'
import type { Editing } from './edit/useEditing.ts'
import classes from './PersonSections.module.css'
import { Section } from './Section.tsx'
import { sectionAtHand } from './section-at-hand.ts'
import { SectionIndex } from './SectionIndex.tsx'
import { editedFields, isDouble, sectionNames, sectionRows, type PageSection } from './section-rows.ts'
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
  const catalogue = useCatalogue()
  const finds = useFieldFinder(query)
  const isFiltered = query.trim() !== ''
  const { person } = editing.base

  const sections = useMemo(
    () =>
      sectionNames.map((name) => ({
        name,
        rows: sectionRows(name, catalogue).filter((row) =>
          isFiltered ? row.fields.some(finds) : !isDouble(row, person),
        ),
      })),
    [catalogue, isFiltered, finds, person],
  )
  const shown = sections.filter(({ name, rows }) => rows.length > 0 || editing.open.includes(name))
  const isEditable = (name: PageSection) => editedFields(name, catalogue).length > 0

  useKeys({
    f: () => filter.current?.focus(),
    ...(mayEdit && {
      e: () => {
        const section = sectionAtHand(shown.map(({ name }) => name).filter(isEditable))
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
            mayEdit={mayEdit && isEditable(name)}
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
