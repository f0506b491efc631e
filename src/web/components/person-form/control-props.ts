import type { RefCallBack } from 'react-hook-form'
import classes from './controls.module.css'
import type { ControlSpec } from './useCatalogue.ts'

/** What every control gets: the form's side, and the words around it. */
export interface ControlProps<Value> {
  /** The field's name in the API. */
  name: string
  spec: ControlSpec
  value: Value
  onChange: (value: Value) => void
  onBlur: () => void
  ref: RefCallBack
  label: string
  description: string | undefined
  error: string | undefined
}

/** Inputs stand on one line whatever is said about them, so complaints and help go below. */
export const inputOrder: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'error',
  'description',
]

/** How most inputs look: the help keeps its place and shows while the input has the focus. */
export const quietInput = { inputWrapperOrder: inputOrder, classNames: { description: classes.help } }

/** The size of the button that clears a control: 28 px. The one of the size of the control has 22, a target 24 or more (WCAG 2.5.8). */
export const CLEAR_SIZE = 'md'

/** A list to pick from is in the page only while it is open: a section has thousands of entries otherwise. */
export const closedIsGone = { shadow: 'md', keepMounted: false } as const
