import { z } from 'zod'
import { isFieldName } from './fields.ts'
import { rules } from './rules.ts'
import { dateInput } from './times.ts'
import { booleanInput, decimalInput, emptyIsNull, textInput } from './values.ts'

/** What a custom field holds; a multiple choice is one of its options. */
export const customFieldTypes = ['text', 'number', 'checkbox', 'multiple_choice', 'date'] as const

/** The most custom fields of a nation: each stands in every answer about a person. */
export const CUSTOM_FIELDS_MAX = 200
/** Longest name, slug and option, in UTF-16 units. */
const NAME_MAX = 100
/** The most options of a multiple choice. */
const OPTIONS_MAX = 500
/** Longest text in a custom field, in UTF-16 units. */
const VALUE_MAX = 10_000

/** A field that the nation added; its value stands among the person's own fields, under its slug. */
export const CustomFieldSchema = z.strictObject({
  id: z.int(),
  name: z.string(),
  slug: z.string(),
  type: z.enum(customFieldTypes),
  options: z.array(z.string()).nullable(),
})
/** A custom field, and how many people have a value in it. */
export const CustomFieldUseSchema = z.strictObject({ custom_field: CustomFieldSchema, people_count: z.int() })
export type CustomField = z.infer<typeof CustomFieldSchema>
/** A value of a custom field. */
export const CustomValueSchema = z.union([z.string(), z.number(), z.boolean()])
export type CustomValue = z.infer<typeof CustomValueSchema>

/** Values of custom fields by slug; a field without a value is left out. */
export type CustomValues = Record<string, CustomValue>

/** Keys that stand beside a person, or that languages keep for themselves. */
const reserved = new Set([
  'person',
  'precinct',
  'warnings',
  'custom_values',
  'constructor',
  'prototype',
  '__proto__',
])

/** A slug must never shadow a Person field. */
const slug = z
  .string(rules.fieldSlug)
  .regex(/^[a-z][a-z0-9_]*$/, rules.fieldSlug)
  .max(NAME_MAX, rules.tooLong)
  .refine((value) => !isFieldName(value) && !reserved.has(value), rules.conflict)
const name = textInput(NAME_MAX).trim().min(1, rules.required)
const options = z.array(name, rules.texts).min(1, rules.required).max(OPTIONS_MAX, rules.tooLong)

/** The body that makes a custom field; without a slug the name gives it. */
export const CustomFieldInputSchema = z
  .object({
    name,
    slug: slug.optional(),
    type: z.enum(customFieldTypes, rules.choice),
    options: options.optional(),
  })
  .refine((field) => field.type !== 'multiple_choice' || field.options !== undefined, {
    error: rules.required,
    path: ['options'],
  })
  .transform((field) => ({ ...field, slug: field.slug ?? slugOf(field.name) }))
  .refine((field) => slug.safeParse(field.slug).success, { error: rules.conflict, path: ['slug'] })
export type CustomFieldInput = z.output<typeof CustomFieldInputSchema>

/** The body that changes one: its slug and type stay, since values are kept under and checked by them. */
export const CustomFieldChangeSchema = z.object({ name: name.optional(), options: options.optional() })

/** The slug that a name gives: `Shirt size` is `shirt_size`. */
const slugOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '')

/** What a custom field accepts; null empties it. */
export function customValueInput({ type, options: allowed }: CustomField): z.ZodType<CustomValue | null> {
  const choice = textInput(VALUE_MAX).refine((value) => allowed?.includes(value) ?? false, rules.choice)
  const inputs = {
    text: textInput(VALUE_MAX).nullable(),
    number: emptyIsNull(decimalInput),
    checkbox: emptyIsNull(booleanInput),
    multiple_choice: emptyIsNull(choice),
    date: emptyIsNull(dateInput),
  }
  return inputs[type] as z.ZodType<CustomValue | null>
}
