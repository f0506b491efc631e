import { Textarea } from '@mantine/core'
import { quietInput, type ControlProps } from './control-props.ts'

/** Text of several lines; grows with what is typed. */
export function LongTextControl({ spec: _, onChange, ...input }: ControlProps<string>) {
  return (
    <Textarea
      {...input}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...quietInput}
      autosize
      minRows={3}
      maxRows={14}
    />
  )
}
