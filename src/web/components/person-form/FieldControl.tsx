import type { ComponentType } from 'react'
import { useController } from 'react-hook-form'
import type { FieldKindName } from '../../../contract/field-kinds.ts'
import { useComplaint } from '../../words/complaint.ts'
import { AddressControl } from './AddressControl.tsx'
import { BallotsControl } from './BallotsControl.tsx'
import { BooleanControl } from './BooleanControl.tsx'
import type { ControlProps } from './control-props.ts'
import { isAddressField, isFormField, type FormField, type FormValues } from './form-values.ts'
import { LanguageControl } from './LanguageControl.tsx'
import { ListControl } from './ListControl.tsx'
import { LongTextControl } from './LongTextControl.tsx'
import { CentsControl, NumberControl } from './NumberControls.tsx'
import { OptionControl } from './OptionControl.tsx'
import { ReferenceControl } from './ReferenceControl.tsx'
import { DateControl, TimeControl } from './TimeControls.tsx'
import { TextControl } from './TextControl.tsx'
import { useCatalogue } from './useCatalogue.ts'

// Each control takes the value its kind has in FormValues; which kind a name has is only known at run time.
// oxlint-disable-next-line typescript/no-explicit-any
type Control = ComponentType<ControlProps<any>>

/** The input of each kind; a kind without one is a line of text. */
const controls: Partial<Record<FieldKindName, Control>> = {
  long_text: LongTextControl,
  choice: OptionControl,
  level: OptionControl,
  boolean: BooleanControl,
  integer: NumberControl,
  decimal: NumberControl,
  cents: CentsControl,
  date: DateControl,
  time: TimeControl,
  reference: ReferenceControl,
  tags: ListControl,
  texts: ListControl,
}

/** Fields with an input of their own. */
const special: Partial<Record<string, Control>> = {
  language: LanguageControl,
  inferred_support_level: OptionControl,
}

interface FieldControlProps {
  /** The name of a field that the form holds, or the slug of one of the nation's own. */
  name: string
  /** Replaces the catalogue's label and help where the input means something narrower. */
  label?: string
  help?: string
}

/** The input of a field, by its kind, with the catalogue's label and help and what is wrong with its value. */
export function FieldControl({ name, ...words }: FieldControlProps) {
  if (isAddressField(name)) return <AddressControl name={name} />
  if (name === 'ballots') return <BallotsControl />
  return <ValueControl name={name} {...words} />
}

function ValueControl({ name, label, help }: FieldControlProps) {
  const catalogue = useCatalogue()
  const complain = useComplaint()
  const path = isFormField(name) ? name : (`custom_values.${name}` as const)
  const { field, fieldState } = useController<FormValues, FormField | `custom_values.${string}`>({
    name: path,
  })
  const spec = catalogue.spec(name)
  const Control: Control = special[name] ?? controls[spec.kind] ?? TextControl
  const title = label ?? catalogue.label(name)
  const description = help ?? catalogue.help(name)
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
