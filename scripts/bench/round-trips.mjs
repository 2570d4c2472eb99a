import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const CLI = resolve('dist/cli.js')
const COUNTS = [10, 1_000, 50_000]
const SOURCES = ['auto', 'remote', 'github']
const LATENCY = 50

/** What a shallow checkout asks a server, and how long that takes where each answer is 50 ms away: one line for each number of tags. */
export async function roundTrips(scratch) {
  const lines = []
  for (const count of COUNTS) {
    const directory = join(scratch, `served-${count}`)
    const checkout = makeRepository(directory, count)
    for (const source of SOURCES) {
      const server = await serve(directory)
      git(checkout, 'remote', 'set-url', 'origin', `${server.url}/crewkit/crew.git`)
      const milliseconds = await run(checkout, source, server.url)
      lines.push({ count, source, requests: server.requests(), milliseconds })
      await server.close()
    }
  }
  return lines
}

function makeRepository(directory, count) {
  const work = join(directory, 'work')
  mkdirSync(work, { recursive: true })
  git(work, 'init', '-q')
  writeFileSync(
    join(work, 'SECURITY.md'),
    '# Security\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n\nWrite to security@crewkit.io.\n',
  )
  git(work, 'add', '.')
  git(work, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '-q', '-m', 'One')
  const origin = join(directory, 'crewkit/crew.git')
  git(directory, 'clone', '-q', '--bare', work, origin)
  const commit = git(work, 'rev-parse', 'HEAD').trim()
  const tags = Array.from(
    { length: count },
    (_, index) => `${commit} refs/tags/v1.${Math.floor(index / 100)}.${index % 100}\n`,
  )
  appendFileSync(join(origin, 'packed-refs'), tags.join(''))
  git(directory, 'clone', '-q', '--depth', '1', '--no-tags', `file://${origin}`, 'checkout')
  return join(directory, 'checkout')
}

/** Git's own server behind the delay, and beside it the one page of releases that the API is asked for. */
async function serve(directory) {
  let requests = 0
  const server = createServer(async (request, response) => {
    requests++
    await wait(LATENCY)
    if (request.url.startsWith('/repos/')) response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
    else answerAsGit(directory, request, response)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  }
  return { url: `http://127.0.0.1:${server.address().port}`, requests: () => requests, close }
}

/** By the rules of CGI. */
function answerAsGit(directory, request, response) {
  const url = new URL(request.url, 'http://localhost')
  const program = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: directory,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  request.pipe(program.stdin)
  const chunks = []
  program.stdout.on('data', (chunk) => chunks.push(chunk))
  program.on('close', () => {
    const all = Buffer.concat(chunks)
    const end = all.indexOf('\r\n\r\n')
    for (const header of all.subarray(0, end).toString('latin1').split('\r\n')) {
      const [name, value = ''] = header.split(': ', 2)
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.end(all.subarray(end + 4))
  })
}

function run(checkout, source, url) {
  const env = { PATH: process.env.PATH, GITHUB_SERVER_URL: url, GITHUB_API_URL: url, GITHUB_REPOSITORY: 'crewkit/crew' }
  const started = performance.now()
  const child = spawn(process.execPath, [CLI, 'check', checkout, '--releases', source], { env, stdio: 'ignore' })
  return new Promise((ended, failed) => {
    child.on('exit', (status) => {
      if (status === 0 || status === 1) ended(performance.now() - started)
      else failed(new Error(`check --releases ${source} ended with status ${status}.`))
    })
  })
}

function git(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`)
  return stdout
}
