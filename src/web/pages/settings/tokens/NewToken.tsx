import { useState } from 'react'
import type { Token } from '../../../../contract/token.ts'
import { TokenForm } from './TokenForm.tsx'
import { TokenSecret } from './TokenSecret.tsx'

/** Makes a token, then shows it this once. */
export function NewToken() {
  const [made, setMade] = useState<{ token: Token; secret: string }>()
  return made ? (
    <TokenSecret name={made.token.name ?? ''} secret={made.secret} onDone={() => setMade(undefined)} />
  ) : (
    <TokenForm onMade={setMade} />
  )
}
