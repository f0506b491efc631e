import type { ComponentType } from 'react'
import { useController } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import { fieldSpec } from '../../../contract/fields.ts'
import { useComplaint } from '../../words/complaint.ts'
import { AddressControl } from './AddressControl.tsx'
import { BooleanControl } from './BooleanControl.tsx'
import { CentsControl } from './CentsControl.tsx'
import type { ControlProps } from './control-props.ts'
import { isAddressField, type FormField, type FormValues } from './form-values.ts'
import { ListControl } from './ListControl.tsx'
import { LongTextControl } from './LongTextControl.tsx'
import { OptionControl } from './OptionControl.tsx'
import { ReferenceControl } from './ReferenceControl.tsx'
import { DateControl, TimeControl } from './TimeControls.tsx'
import { TextControl } from './TextControl.tsx'

// Each control takes the value its kind has in FormValues; which kind a name has is only known at run time.
// oxlint-disable-next-line typescript/no-explicit-any
type Control = ComponentType<ControlProps<any>>

/** The input of each kind; a kind without one is a line of text. */
const controls: Partial<Record<FieldKindName, Control>> = {
  long_text: LongTextControl,
  choice: OptionControl,
  level: OptionControl,
  boolean: BooleanControl,
  cents: CentsControl,
  date: DateControl,
  time: TimeControl,
  reference: ReferenceControl,
  tags: ListControl,
  texts: ListControl,
}

interface FieldControlProps {
  name: FormField
  /** Replaces the catalogue's label and help where the input means something narrower. */
  label?: string
  help?: string
}

/** The input of a field, by its kind, with the catalogue's label and help and what is wrong with its value. */
export function FieldControl({ name, ...words }: FieldControlProps) {
  return isAddressField(name) ? <AddressControl name={name} /> : <ValueControl name={name} {...words} />
}

function ValueControl({ name, label, help }: FieldControlProps) {
  const labels = useTranslations('fields.labels')
  const helps = useTranslations('fields.help')
  const complain = useComplaint()
  const { field, fieldState } = useController<FormValues, FormField>({ name })
  const spec = fieldSpec(name)
  const Control: Control = controls[spec.kind] ?? TextControl
  const title = label ?? labels(name)
  const description = help ?? helps(name)
  return (
    <Control
      {...field}
      name={name}
      spec={spec}
      label={title}
      description={description.toLowerCase() === title.toLowerCase() ? undefined : description}
      error={fieldState.error?.message && complain(title, fieldState.error.message)}
    />
  )
}
