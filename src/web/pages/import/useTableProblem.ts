import { useTranslations } from 'use-intl'
import type { Import } from '../../../contract/import.ts'

/** Says in the reader's language what is wrong with a file and where; the server says it in English. */
export function useTableProblem() {
  const t = useTranslations('imports.problems')
  return ({ problem, message }: Pick<Import, 'problem' | 'message'>): string => {
    if (!problem || !t.has(`kinds.${problem.kind as 'empty'}`)) return message ?? t('other')
    const { row, column, kind, ...values } = problem
    const said = t(`kinds.${kind as 'cell_too_large'}`, {
      limit: 0,
      name: '',
      expected: 0,
      found: 0,
      ...values,
    })
    if (row === null) return said
    return column === null ? t('atRow', { row, said }) : t('atCell', { row, column, said })
  }
}
