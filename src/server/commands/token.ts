import { mayAct, RoleSchema } from '../../contract/account.ts'
import { MannerSchema } from '../../contract/manner.ts'
import { Problem } from '../../contract/problem.ts'
import { makeAccount } from '../accounts/first-account.ts'
import { readConfig } from '../config.ts'
import { openServices } from '../open.ts'
import { readOptions, UsageError } from './usage.ts'

/**
 * Prints an API token and nothing else on standard output. Makes the account, without a password, when there is
 * none of that email.
 */
export async function token(args: string[]): Promise<void> {
  const options = readOptions(args, ['email', 'role', 'manner', 'name'])
  const role = RoleSchema.safeParse(options.role)
  if (!options.email || !role.success)
    throw new UsageError('token needs --email and --role organizer, staff or volunteer.')
  const manner = MannerSchema.optional().safeParse(options.manner)
  if (!manner.success) throw new UsageError('--manner should be document or hosted.')
  const services = await openServices(readConfig(process.env))
  try {
    const { engine, accounts } = services
    const account =
      (await accounts.byEmail(options.email)) ??
      (await makeAccount(engine, accounts, { email: options.email, role: role.data, password: null }))
    if (!mayAct(account.role, role.data)) {
      throw new UsageError(
        `${account.email} is ${account.role}; a token can’t have more rights than its account.`,
      )
    }
    console.log(await accounts.createToken(account, role.data, manner.data, options.name))
  } catch (error) {
    if (error instanceof Problem)
      throw new UsageError(error.body.validation_errors?.join('; ') ?? error.message)
    throw error
  } finally {
    await services.engine.close()
  }
}
