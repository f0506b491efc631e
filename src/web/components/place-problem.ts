import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'
import { ApiProblem } from '../api/client.ts'

/** Puts the server's complaints at the fields they are about; says whether there was any to put. */
export function placeProblem<Values extends FieldValues>(
  error: unknown,
  names: readonly Path<Values>[],
  setError: UseFormSetError<Values>,
): boolean {
  const complaints = error instanceof ApiProblem ? error.body.field_errors : undefined
  const refused = names.filter((name) => complaints?.[name]?.[0])
  refused.forEach((name, index) =>
    setError(name, { type: 'server', message: complaints?.[name]?.[0] }, { shouldFocus: index === 0 }),
  )
  return refused.length > 0
}
