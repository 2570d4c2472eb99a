import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { openGitHub } from '../../../src/repository/github/open.ts'
import { standIns } from '../../github/stand-in.ts'

const standIn = standIns()
const servers: Server[] = []
const before = { ...process.env }

afterEach(() => {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A proxy that leads to one server, whatever name it is asked for. */
async function proxyTo(port: number, user?: string): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = []
  const server = createServer().on('connect', (request, socket) => {
    asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    if (user !== undefined && request.headers['proxy-authorization'] === undefined) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      return
    }
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    socket.on('error', () => through.destroy())
    through.on('error', () => socket.destroy())
  })
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return { url: `http://${user === undefined ? '' : `${user}@`}127.0.0.1:${address.port}`, asked }
}

// The library looks for a proxy once, when it is loaded; so there is one test here, and what it asks for.
test('goes through the proxy of the environment to the API that is asked, whatever other API there is', async () => {
  const { place } = await standIn()
  const proxy = await proxyTo(Number(new URL(place.apiUrl).port), 'ada:secret')
  process.env['http_proxy'] = proxy.url
  process.env['no_proxy'] = 'api.github.com'

  const github = openGitHub({ ...place, apiUrl: 'http://api.git.example' })
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}', {})

  expect(failure).toBeUndefined()
  expect(data?.full_name).toBe('crewkit/crew')
  expect(proxy.asked).toEqual(['CONNECT api.git.example:80 Basic YWRhOnNlY3JldA=='])
})
