import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { API_DOCS, apiDocs } from '../../scripts/api-docs.ts'

it(`${API_DOCS} says what the contract says; node scripts/api-docs.ts writes it anew`, async () => {
  expect(readFileSync(API_DOCS, 'utf8')).toBe(await apiDocs())
})
