import { useFormatter, useTranslations } from 'use-intl'
import type { SamenessReason } from '../../../contract/sameness.ts'

/** What speaks for two records being of one person and what against it, a line each; empty where nothing does. */
export interface SaidReasons {
  for: string
  against: string
}

/** Says reasons of sameness in words. @returns of reasons, those that weigh at least so many bits, either way */
export function useSaidReasons(): (reasons: readonly SamenessReason[], least?: number) => SaidReasons {
  const t = useTranslations('duplicates')
  const format = useFormatter()
  return (reasons, least = 0) => {
    const said = (speaks: SamenessReason['speaks']) => {
      const kinds = reasons
        .filter((one) => one.speaks === speaks && Math.abs(one.weight) >= least)
        .map(({ kind }) => kind)
      const isWholeName = kinds.includes('first_name') && kinds.includes('last_name')
      const words = kinds.flatMap((kind) => {
        if (!isWholeName || (kind !== 'first_name' && kind !== 'last_name')) return t(`reasons.${kind}`)
        return kind === 'first_name' ? t('sameName') : []
      })
      return format.list(words, { type: 'unit' })
    }
    return { for: said('for'), against: said('against') }
  }
}
