import { expect, it } from 'vitest'
import { remark, remarkIn } from '../../src/contract/remarks.ts'

it('A remark is found again in its sentence, whatever the field is called', () => {
  for (const field of ['email', 'some key', 'is read only and was ignored.']) {
    expect(remarkIn(remark(field, 'readOnly'))).toEqual({ field, name: 'readOnly' })
    expect(remarkIn(remark(field, 'emailDropped'))).toEqual({ field, name: 'emailDropped' })
  }
  expect(remarkIn('Something else.')).toBeUndefined()
})
