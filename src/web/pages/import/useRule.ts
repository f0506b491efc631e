import { useTranslations } from 'use-intl'
import { rules, type RuleName } from '../../../contract/rules.ts'

const names = new Map(Object.entries(rules).map(([name, text]) => [text as string, name as RuleName]))

/** Says a rule of the contract that a cell breaks in the reader's language; another sentence stands for itself. */
export function useRule() {
  const t = useTranslations('fields.rules')
  return (rule: string): string => {
    const name = names.get(rule)
    return name ? t(name) : rule
  }
}
