import type { FieldErrors } from 'react-hook-form'
import type { FormValues } from '../../../components/person-form/form-values.ts'
import { pieces } from '../../../components/person-form/pieces.ts'
import type { Wrong } from './SaveStatus.tsx'

/** The paths at which a complaint stands. */
function complaintPaths(errors: object, prefix = ''): string[] {
  if (typeof (errors as { message?: unknown }).message === 'string') return [prefix]
  return Object.entries(errors).flatMap(([key, part]) =>
    part !== null && typeof part === 'object' && key !== 'ref'
      ? complaintPaths(part as object, prefix ? `${prefix}.${key}` : key)
      : [],
  )
}

/** What is wrong in a form, in the order of the page: each piece once, with its first complaint. */
export function wrongPieces(errors: FieldErrors<FormValues>, values: FormValues): Wrong[] {
  const wrong = complaintPaths(errors)
  return pieces(values).flatMap((piece) => {
    const path = wrong.find((one) => piece.paths.some((own) => one === own || one.startsWith(`${own}.`)))
    return path === undefined ? [] : [{ piece, path }]
  })
}
