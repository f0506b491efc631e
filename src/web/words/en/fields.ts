import {
  fieldNames,
  fieldSpec,
  sections,
  type FieldName,
  type SectionName,
} from '../../../contract/fields.ts'
import { rules, type RuleName } from '../../../contract/rules.ts'

type FieldWords = Record<FieldName, string>
const wordsOf = (part: 'label' | 'help') =>
  Object.fromEntries(fieldNames.map((name) => [name, fieldSpec(name)[part]])) as FieldWords

/** The catalogue's own words: English is written there, once. */
export const fieldWords = {
  labels: wordsOf('label'),
  help: wordsOf('help'),
  sections: { ...sections } as Record<SectionName, string>,
  rules: { ...rules } as Record<RuleName, string>,
}
