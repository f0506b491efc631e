import { useTranslations } from 'use-intl'
import { rules, type RuleName } from '../../contract/rules.ts'

const ruleNames = new Map(Object.entries(rules).map(([name, text]) => [text as string, name as RuleName]))

/** Says in the reader's language what is wrong with a field: the contract and the server say it in English. */
export function useComplaint() {
  const t = useTranslations('frame')
  const rule = useTranslations('fields.rules')
  return (field: string, message: string) => {
    const name = ruleNames.get(message)
    return t('complaint', { field, rule: name ? rule(name) : message })
  }
}
