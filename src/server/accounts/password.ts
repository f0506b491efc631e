import type { PasswordChange } from '../../contract/account.ts'
import { validationProblem } from '../../contract/complaint.ts'
import { Problem } from '../../contract/problem.ts'
import { rules } from '../../contract/rules.ts'
import type { Auth } from './auth.ts'
import { endSessions } from './sessions.ts'

/**
 * Changes the password of an account, and signs out every browser but the one that asks. Throws `conflict` when
 * there is no password yet, `validation_failed` when the current one is another.
 */
export async function changePassword(
  auth: Auth,
  accountId: string,
  { current_password, password }: PasswordChange,
  sessionId: string | null,
): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context
  const credential = await internalAdapter.findCredentialAccount(accountId)
  if (!credential?.password)
    throw new Problem('conflict', 'This account has no password yet; ask an organizer for an invitation.')
  if (!(await passwords.verify({ hash: credential.password, password: current_password })))
    throw validationProblem([{ field: 'current_password', rule: rules.currentPassword }])
  await internalAdapter.updatePassword(accountId, await passwords.hash(password))
  await endSessions(auth, accountId, sessionId)
}
