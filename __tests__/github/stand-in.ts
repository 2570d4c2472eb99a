import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach } from '@jest/globals'
import type { GitHubPlace } from '../../src/repository/github/github.ts'
import { description, filled, type Matched, misfits, operationFor, requestMisfits } from './description.ts'
import { type Answer, type Fault, type ScriptedFault, send } from './faults.ts'
import { HANDLERS } from './routes.ts'
import { initialState, type State } from './state.ts'

export interface StandIn {
  /** Where the API is: for `GITHUB_API_URL`. */
  readonly url: string
  readonly place: GitHubPlace
  readonly state: State
  /** What was asked, in order, the route being undefined where there is none. */
  readonly requests: readonly SeenRequest[]
  /** Strikes from now on, in place of what was scripted before. */
  script(...faults: readonly ScriptedFault[]): void
  /** What did not fit GitHub's description. The test fails where it is not empty at its end. */
  readonly complaints: string[]
}

export interface SeenRequest {
  readonly method: string
  readonly route: string | undefined
  /** As sent, with the query. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

export interface StandInOptions {
  readonly state?: Partial<State>
  readonly faults?: readonly ScriptedFault[]
  /** Answers as GitHub Enterprise Server 3.12: below `/api/v3`, and only what that has. */
  readonly enterprise?: boolean
}

/**
 * Serves GitHub's API for one repository until the test ends, and holds each request and each answer to GitHub's own
 * description of it. Called once at the head of a test file.
 */
export function standIns(): (options?: StandInOptions) => Promise<StandIn> {
  const servers: { readonly server: Server; readonly complaints: readonly string[] }[] = []
  afterEach(async () => {
    const ended = servers.splice(0)
    for (const { server } of ended) {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    }
    const complaints = ended.flatMap(({ complaints: own }) => own)
    if (complaints.length > 0) throw new Error(`Not as GitHub describes it:\n${complaints.join('\n')}`)
  })
  return async (options = {}) => {
    const { server, standIn } = await startStandIn(options)
    servers.push({ server, complaints: standIn.complaints })
    return standIn
  }
}

/** The same without a test around it: who calls it closes the server, and reads the complaints. */
export async function startStandIn(
  options: StandInOptions,
): Promise<{ readonly server: Server; readonly standIn: StandIn }> {
  const state: State = { ...initialState, ...options.state }
  const served: Served = {
    state,
    base: options.enterprise ? '/api/v3' : '',
    enterprise: options.enterprise ?? false,
    requests: [],
    complaints: [],
    faults: [],
  }
  const script = (...faults: readonly ScriptedFault[]): void => {
    served.faults = faults.map((fault) => ({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY }))
  }
  script(...(options.faults ?? []))
  const server = createServer((request, response) => void serve(served, request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const serverUrl = `http://127.0.0.1:${address.port}`
  const url = `${serverUrl}${served.base}`
  const { owner, repo, holder } = state
  const place = { serverUrl, apiUrl: url, owner, name: repo, ...(holder && { token: holder.token }) }
  const { requests, complaints } = served
  return { server, standIn: { url, place, state, requests, complaints, script } }
}

interface Served {
  readonly state: State
  readonly base: string
  readonly enterprise: boolean
  readonly requests: SeenRequest[]
  readonly complaints: string[]
  faults: readonly (ScriptedFault & { left: number })[]
}

async function serve(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const body = parse(await textOf(request))
  const inside = pathname.startsWith(`${served.base}/`) ? pathname.slice(served.base.length) : undefined
  const matched = inside === undefined ? undefined : operationFor(method, inside)
  served.requests.push({ method, route: matched?.route, url, headers, body })
  if (!matched) {
    served.complaints.push(`${method} ${url}: no such operation`)
    return send(response, url, missing)
  }
  const query = Object.fromEntries(searchParams)
  const own = [...headerMisfits(headers, body), ...requestMisfits(matched, query, body)]
  for (const misfit of own) served.complaints.push(`${method} ${url} ${misfit}`)
  const fault = faultFor(served, matched.route)
  // What is refused is not done; of what else goes wrong who asked cannot know.
  if (fault?.kind === 'status' && fault.status < 500) return send(response, url, missing, fault)
  const answer = answerFor(served, matched, { path: matched.path, query, body: (body ?? {}) as never, headers })
  await send(response, url, checked(served, matched, answer), fault)
}

const missing: Answer = { status: 404, body: { message: 'Not Found' } }
const forbidden: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }

type Received = Parameters<NonNullable<(typeof HANDLERS)[string]>>[1] & { readonly headers: IncomingMessage['headers'] }

function answerFor({ state, enterprise, complaints }: Served, { route }: Matched, asked: Received): Answer {
  const { holder } = state
  if (enterprise && !(route in description.server.operations)) return missing
  const sent = asked.headers.authorization?.replace(/^(?:token|bearer) /i, '')
  if (sent !== undefined && sent !== holder?.token) return { status: 401, body: { message: 'Bad credentials' } }
  if (state.private && sent === undefined) return missing
  if (!route.startsWith('GET ') && !holder?.mayWrite)
    return sent === undefined ? { ...forbidden, status: 401 } : forbidden
  if (route.includes('{owner}') && !knows(state, asked.path)) return missing

  const handler = HANDLERS[route]
  if (handler) return handler(state, asked)
  complaints.push(`${route}: the stand-in has no answer for it`)
  return missing
}

function knows({ owner, repo, files }: State, path: Readonly<Record<string, string>>): boolean {
  const name = `${path['owner']}/${path['repo']}`
  return name === `${owner}/${repo}` || Object.keys(files).some((key) => key.split('@')[0] === name)
}

/** The answer with all that its schema wants. */
function checked({ complaints }: Served, { route, operation }: Matched, answer: Answer): Answer {
  const schema = operation.responses[answer.status]
  if (!schema) {
    if (answer.status < 400 && schema === undefined) complaints.push(`${route} does not answer with ${answer.status}`)
    return answer
  }
  const body =
    Array.isArray(answer.body) && schema['oneOf'] ? filledChoice(schema, answer.body) : filled(schema, answer.body)
  for (const misfit of misfits(body, schema)) complaints.push(`${route}, answer: ${misfit}`)
  return { ...answer, body }
}

/** A file and the list of a directory are answers to the same question. */
function filledChoice(schema: Readonly<Record<string, unknown>>, facts: readonly unknown[]): unknown {
  return filled((schema['oneOf'] as readonly Readonly<Record<string, unknown>>[])[0] ?? {}, facts)
}

function headerMisfits(headers: IncomingMessage['headers'], body: unknown): readonly string[] {
  const wanted: readonly (readonly [boolean, string])[] = [
    [/^application\/(?:vnd\.github|json)/.test(headers.accept ?? ''), 'has another media type to accept'],
    [headers['user-agent'] !== undefined, 'names no user agent'],
    [headers['x-github-api-version'] === '2022-11-28', 'names no version of the API that is known'],
    [body === undefined || /^application\/json/.test(headers['content-type'] ?? ''), 'has a body that is no JSON'],
  ]
  return wanted.flatMap(([fits, misfit]) => (fits ? [] : [misfit]))
}

function faultFor(served: Served, route: string): Fault | undefined {
  const found = served.faults.find((fault) => fault.left > 0 && (fault.route === undefined || fault.route === route))
  if (found) found.left--
  return found?.fault
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text)
}
