import type { AddressInfo } from 'node:net'
import { buildApp } from '../app.ts'
import { ConfigError, type Config } from '../config.ts'
import type { Services } from '../http/services.ts'

/** How long open requests may finish after the server was told to stop, in milliseconds. */
const GRACE = 5_000

/**
 * Serves until the process is told to stop, then lets requests finish and closes the database.
 *
 * @returns the address people open in the browser
 */
export async function listen(
  services: Services,
  { port, host, ...settings }: Pick<Config, 'port' | 'host' | 'rateLimit' | 'manner' | 'tiles'>,
): Promise<string> {
  const app = await buildApp(services, settings)
  app.addHook('onClose', () => services.engine.close())
  try {
    await app.listen({ port, host })
  } catch (error) {
    await app.close()
    throw listenError(error as NodeJS.ErrnoException, port, host)
  }
  const stop = () => {
    setTimeout(() => process.exit(1), GRACE).unref()
    void app.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const address = app.server.address() as AddressInfo
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${address.port}`
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new ConfigError(`Port ${port} is taken; stop what uses it, or set PORT to another.`)
  if (error.code === 'EACCES')
    return new ConfigError(`Port ${port} is not allowed here; set PORT to 1024 or more.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ConfigError(`HOST ${host} is not an address of this machine.`)
  return error
}
