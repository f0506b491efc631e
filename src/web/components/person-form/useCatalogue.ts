import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { CustomField, customFieldTypes } from '../../../contract/custom-field.ts'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import { fieldSpec, isFieldName, type FieldSpec } from '../../../contract/fields.ts'
import { customFieldsQuery } from '../../api/custom-fields.ts'

/** What a control and a display need to know of a field. */
export type ControlSpec = Pick<FieldSpec, 'kind' | 'options' | 'suggestions' | 'initial' | 'sensitive'>

const kinds: Record<(typeof customFieldTypes)[number], FieldKindName> = {
  text: 'text',
  number: 'decimal',
  checkbox: 'boolean',
  multiple_choice: 'choice',
  date: 'date',
}
const none: CustomField[] = []

/** Every field of the nation's people by its name in the API: the catalogue's, and those the nation added. */
export function useCatalogue() {
  const labels = useTranslations('fields.labels')
  const helps = useTranslations('fields.help')
  const customFields = useQuery(customFieldsQuery).data ?? none
  return useMemo(() => {
    const custom = new Map(customFields.map((field) => [field.slug, field]))
    const spec = (name: string): ControlSpec => {
      if (isFieldName(name)) return fieldSpec(name)
      const field = custom.get(name)
      return field ? { kind: kinds[field.type], options: field.options ?? undefined } : { kind: 'text' }
    }
    return {
      customFields,
      spec,
      label: (name: string): string => (isFieldName(name) ? labels(name) : (custom.get(name)?.name ?? name)),
      help: (name: string): string => (isFieldName(name) ? helps(name) : ''),
    }
  }, [customFields, labels, helps])
}

export type Catalogue = ReturnType<typeof useCatalogue>
