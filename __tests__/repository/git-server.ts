import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach } from '@jest/globals'
import { environment } from './temporary.ts'

export interface GitServer {
  readonly url: string
  /** Which paths were asked for. */
  readonly requests: readonly string[]
}

/** Serves the repositories in a directory over HTTP, as hosting sites do, until the test ends. Called once at the head of a test file. */
export function gitServers(): (
  directory: string,
  options?: { readonly user?: string; readonly password?: string },
) => Promise<GitServer> {
  const servers: Server[] = []
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    }
  })
  return async (directory, { user = 'ada', password } = {}) => {
    const requests: string[] = []
    const server = createServer((request, response) => {
      requests.push(request.url ?? '')
      if (password !== undefined && !signedIn(request, user, password)) {
        response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end()
      } else answer(directory, request, response)
    })
    servers.push(server)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return { url: `http://127.0.0.1:${address.port}`, requests }
  }
}

function signedIn({ headers }: IncomingMessage, user: string, password: string): boolean {
  const [scheme, code = ''] = headers.authorization?.split(' ') ?? []
  return scheme?.toLowerCase() === 'basic' && Buffer.from(code, 'base64').toString() === `${user}:${password}`
}

/** Git's own program for servers, by the rules of CGI. */
function answer(directory: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const program = spawn('git', ['http-backend'], {
    env: {
      ...environment,
      GIT_PROJECT_ROOT: directory,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  request.pipe(program.stdin)
  const chunks: Buffer[] = []
  program.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  program.on('close', () => {
    const all = Buffer.concat(chunks)
    const end = all.indexOf('\r\n\r\n')
    const headers = all.subarray(0, end).toString('latin1').split('\r\n')
    for (const header of headers) {
      const [name = '', value = ''] = header.split(': ', 2)
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.end(all.subarray(end + 4))
  })
}
