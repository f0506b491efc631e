import type { ProblemBody } from '../../contract/problem.ts'
import { ApiProblem } from './client.ts'
import { signedInAgain } from './session-end.ts'

interface UploadOptions {
  /** How much of the file is over there, from 0 to 1. */
  onProgress: (part: number) => void
  /** Calls it off: what was asked rejects with the signal's reason. */
  signal: AbortSignal
}

const unreachable = () => new ApiProblem(0, { code: 'unreachable', message: 'The server can’t be reached.' })

function problemOf(request: XMLHttpRequest): ApiProblem {
  const fallback: ProblemBody = {
    code: 'server_error',
    message: request.statusText || String(request.status),
  }
  try {
    return new ApiProblem(request.status, JSON.parse(request.responseText))
  } catch {
    return new ApiProblem(request.status, fallback)
  }
}

/** Sends a file once. `fetch` tells nothing of how far a body is; only this old way does. */
function send(path: string, file: File, { onProgress, signal }: UploadOptions): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 1 : loaded / total),
    )
    request.addEventListener('load', () => resolve(request))
    request.addEventListener('error', () => reject(unreachable()))
    request.addEventListener('abort', () => reject(signal.reason))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/**
 * Sends a file as it is, and gives what the server answers. When the session ended meanwhile it is sent again after
 * signing in. Throws `ApiProblem` on anything but a success.
 */
export async function upload<Body>(path: string, file: File, options: UploadOptions): Promise<Body> {
  const request = await send(path, file, options)
  if (request.status < 300) return JSON.parse(request.responseText) as Body
  if (request.status === 401 && (await signedInAgain(options.signal))) return upload(path, file, options)
  throw problemOf(request)
}
