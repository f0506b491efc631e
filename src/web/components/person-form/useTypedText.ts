import { useState } from 'react'

/**
 * The text of an input whose value is read out of it: it stays as it is typed until the value changes from
 * elsewhere, such as by someone else's save.
 */
export function useTypedText<Value>(
  value: Value,
  textOf: (value: Value) => string,
  read: (text: string) => Value,
) {
  const [typed, setTyped] = useState({ text: textOf(value), value })
  return {
    text: Object.is(typed.value, value) ? typed.text : textOf(value),
    /** Takes what is typed and gives its value. */
    type: (text: string): Value => {
      const next = read(text)
      setTyped({ text, value: next })
      return next
    },
  }
}
