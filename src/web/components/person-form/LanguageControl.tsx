import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import type { ControlProps } from './control-props.ts'
import { languagePicks } from './language-name.ts'
import { PickControl } from './PickControl.tsx'

/** A language by its name, kept as its two-letter code. */
export function LanguageControl({ spec: _, name: __, ...input }: ControlProps<string>) {
  const locale = useLocale()
  const picks = useMemo(() => languagePicks(locale), [locale])
  return <PickControl {...input} picks={picks} />
}
