import type { Target } from '../../../contract/import-mapping.ts'
import { columnReader } from './column-reader.ts'
import type { Column } from './field-cell.ts'
import type { PutCell } from './put-cell.ts'
import type { Reading } from './row.ts'
import { addressOfKind, phoneOfKind } from './type-columns.ts'

/** Where a value goes that is of such a kind; undefined when the kind says nothing of it. */
function targetOfKind(target: Target, kind: string): Target | undefined {
  if (target.kind === 'field') {
    const field = phoneOfKind(kind)
    return field && { kind: 'field', field }
  }
  const field = addressOfKind(kind)
  return field && 'part' in target && target.kind !== 'ballot' ? ({ ...target, field } as Target) : undefined
}

/** How a column is read of which another one says what its values are: each goes where its own row says. */
export function typedReader(target: Target, column: Column, reading: Reading, usual: PutCell): PutCell {
  const readers = new Map<string, PutCell>()
  const readerOf = (kind: string): PutCell => {
    const own = targetOfKind(target, kind)
    return own ? columnReader(own, column, reading) : usual
  }
  return (text, row, index) => {
    let put = readers.get(row.kind)
    // A file has few kinds, and what is no kind is not kept.
    if (!put) {
      put = readerOf(row.kind)
      if (readers.size < 100) readers.set(row.kind, put)
    }
    return put(text, row, index)
  }
}
