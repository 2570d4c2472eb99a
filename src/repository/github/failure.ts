import { type Fault, Unusable } from './bounded-fetch.ts'
import type { GitHubFailure, GitHubPlace, Route } from './github.ts'
import { permissionFor } from './permissions.ts'

/** What is known of a request that failed. */
export interface Trouble {
  /** What GitHub answered with; absent where no answer came. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | number | undefined>>
  /** The answer's own words. */
  readonly said?: string
  readonly cause?: unknown
}

export interface Asked {
  readonly place: GitHubPlace
  readonly route: Route
  readonly limits: { readonly requestSeconds: number; readonly bytes: number }
}

/** What octokit throws, taken apart. */
export function troubleOf(error: unknown): Trouble {
  const { response, status } = error as {
    response?: { headers?: Trouble['headers']; data?: unknown }
    status?: number
  }
  if (!response) return { cause: error }
  const said = wordsOf(response.data)
  return {
    ...(status !== undefined && { status }),
    ...(response.headers && { headers: response.headers }),
    ...(said !== undefined && { said }),
  }
}

/** Says why GitHub could not be asked, and what to do. The token stands in neither. */
export function explain(trouble: Trouble, asked: Asked): GitHubFailure {
  const { reason, help } =
    trouble.status === undefined ? unanswered(trouble, asked) : refused(trouble.status, trouble, asked)
  const without = (text: string): string => withoutToken(text, asked.place.token)
  return {
    ...(trouble.status !== undefined && { status: trouble.status }),
    reason: without(reason),
    help: without(help),
  }
}

interface Words {
  readonly reason: string
  readonly help: string
}

const LATER = 'Run again later.'
const PROXY = 'A proxy may have answered in its place: check HTTPS_PROXY and NO_PROXY.'

function refused(status: number, trouble: Trouble, asked: Asked): Words {
  const { place } = asked
  const { name, host } = namesOf(place)
  if (isWebPage(trouble) && status < 500) {
    return { reason: `${host} answered with a web page (status ${status})`, help: PROXY }
  }
  if (status === 401) return unknownToken(place, name)
  if (status === 403 || status === 429) return limited(trouble, asked) ?? forbidden(trouble, asked)
  if (status === 404) return notFound(place, name)
  if (status === 407) return { reason: 'the proxy asks who we are', help: 'Give its user and password in HTTPS_PROXY.' }
  if (status === 410) return { reason: `${name} has this feature switched off`, help: 'Switch it on in its settings.' }
  if (status === 422 || status === 400) {
    return {
      reason: `${name} refused the request${quoted(trouble, place)}`,
      help: 'Mend what it complains of, then run again.',
    }
  }
  if (status >= 500) return { reason: `${name} has trouble of its own (status ${status})`, help: outage(place) }
  return { reason: `${name} answered with status ${status}${quoted(trouble, place)}`, help: LATER }
}

function unknownToken({ token }: GitHubPlace, name: string): Words {
  return token === undefined
    ? {
        reason: `${name} answers nobody without a token`,
        help: 'Set one: `GITHUB_TOKEN`, or the input `token` of the Action.',
      }
    : {
        reason: `${name} does not accept the token`,
        help: 'It may have expired, or belong to another server: set a new one.',
      }
}

/** GitHub tells of its two limits by headers, of the second one sometimes by words only. */
function limited({ status, headers = {}, said = '' }: Trouble, { place }: Asked): Words | undefined {
  const { name } = namesOf(place)
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const until = clock(Number(headers['x-ratelimit-reset']))
    return {
      reason: `the requests that ${name} allows are used up${until === undefined ? '' : ` until ${until}`}`,
      help:
        place.token === undefined
          ? 'Set a token, which allows many more: `GITHUB_TOKEN`, or the input `token` of the Action.'
          : 'Run again after that time.',
    }
  }
  if (status !== 429 && headers['retry-after'] === undefined && !/secondary rate|abuse/i.test(said)) return undefined
  const seconds = Number(headers['retry-after'])
  const wait = seconds > 0 && seconds < 1e6 ? ` for ${seconds === 1 ? '1 second' : `${seconds} seconds`}` : ''
  return { reason: `${name} takes no more requests${wait}, because too many came at once`, help: LATER }
}

function forbidden(trouble: Trouble, { place, route }: Asked): Words {
  const { name } = namesOf(place)
  if (place.token === undefined) {
    return {
      reason: `${name} does not allow this without a token${quoted(trouble, place)}`,
      help: 'Set one: `GITHUB_TOKEN`, or the input `token` of the Action.',
    }
  }
  const permission = permissionFor(route, trouble.headers?.['x-accepted-github-permissions'])
  return {
    reason: `the token may not do this${quoted(trouble, place)}`,
    help:
      permission === undefined
        ? 'Set a token that may.'
        : `It takes the permission \`${permission}\`, which the token of a pull request from a fork never gets.`,
  }
}

function notFound({ owner, name: repository, token }: GitHubPlace, name: string): Words {
  return {
    reason: `${name} finds nothing there, or shows it to others only`,
    help:
      token === undefined
        ? `Check the name "${owner}/${repository}"; a private repository takes a token (\`GITHUB_TOKEN\`).`
        : `Check the name "${owner}/${repository}", and that the token may read it.`,
  }
}

function unanswered({ cause }: Trouble, asked: Asked): Words {
  const { host } = namesOf(asked.place)
  const fault = causes(cause).find((error) => error instanceof Unusable)
  if (fault) return WORDS[fault.fault](host, asked)

  const code = causes(cause)
    .map(codeOf)
    .find((found) => found !== undefined)
  if (code === undefined) return { reason: `${host} could not be asked`, help: CONNECTION }
  const known = CONNECTIONS.find(([pattern]) => pattern.test(code))
  if (!known) return { reason: `${host} could not be asked (${code})`, help: CONNECTION }
  const [, reason, help] = known
  return { reason: `${reason.replace('HOST', host)} (${code})`, help }
}

const CONNECTION = 'Check the connection, and HTTPS_PROXY and NO_PROXY where a proxy is in use; then run again.'

const WORDS: Readonly<Record<Fault, (host: string, asked: Asked) => Words>> = {
  'broken-off': (host) => ({ reason: `the answer of ${host} broke off`, help: LATER }),
  circle: (host) => ({ reason: `${host} sends the request round in a circle`, help: PROXY }),
  elsewhere: (host) => ({
    reason: `${host} sends the request on to another server, which must not get the token`,
    help: 'Check the name of the server and of the repository.',
  }),
  'not-json': (host) => ({ reason: `the answer of ${host} is no JSON`, help: PROXY }),
  slow: (host, { limits }) => ({
    reason: `${host} gave no whole answer within ${limits.requestSeconds === 1 ? '1 second' : `${limits.requestSeconds} seconds`}`,
    help: LATER,
  }),
  'too-large': (host, { limits }) => ({
    reason: `the answer of ${host} has more than ${limits.bytes} bytes`,
    help: 'Name a file that lists the tags instead, if it is about these: `--releases tags.txt`.',
  }),
  'web-page': (host) => ({ reason: `${host} answered with a web page`, help: PROXY }),
}

/** What the codes of Node, of its HTTP client and of OpenSSL mean. */
const CONNECTIONS: readonly (readonly [code: RegExp, reason: string, help: string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/, 'the name HOST leads to no address', CONNECTION],
  [/^ECONNREFUSED$/, 'HOST refused the connection', CONNECTION],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, 'no way leads to HOST', CONNECTION],
  [/^(?:ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/, 'HOST gave no answer in time', LATER],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ECONNABORTED)$/, 'the connection to HOST broke off', LATER],
  [
    /CERT|_ISSUER|SIGNATURE|^ERR_(?:TLS|SSL)|^EPROTO$|^CRL_/,
    'the connection to HOST is not to be trusted',
    'Where it takes a certificate of your own organisation, name its file in NODE_EXTRA_CA_CERTS.',
  ],
]

/** An error with what caused it, the outermost first. */
function causes(error: unknown): readonly unknown[] {
  const found: unknown[] = []
  for (let next = error; next !== undefined && next !== null && found.length < 10; ) {
    found.push(next)
    const { cause, errors } = next as { cause?: unknown; errors?: unknown }
    // Where a name has several addresses, each failed for a reason of its own.
    next = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return found
}

function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : undefined
}

/** What people call it, and the server that is asked. */
function namesOf({ serverUrl, apiUrl }: GitHubPlace): { readonly name: string; readonly host: string } {
  return {
    name: serverUrl === 'https://github.com' ? 'GitHub' : hostOf(serverUrl),
    host: hostOf(apiUrl),
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

function outage({ serverUrl }: GitHubPlace): string {
  return serverUrl === 'https://github.com' ? 'Run again later; https://www.githubstatus.com tells of outages.' : LATER
}

function isWebPage({ headers }: Trouble): boolean {
  return /html/i.test(String(headers?.['content-type'] ?? ''))
}

/** To the minute, because GitHub's own clock and ours differ. */
function clock(seconds: number): string | undefined {
  if (!(seconds > 0 && seconds < 253_402_300_800)) return undefined
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function wordsOf(data: unknown): string | undefined {
  const value = typeof data === 'string' ? parsed(data) : data
  const { message, errors } = (value ?? {}) as { message?: unknown; errors?: unknown }
  if (typeof message !== 'string') return undefined
  const details = Array.isArray(errors) ? errors.map((error) => detailOf(error)).filter((detail) => detail !== '') : []
  return [message, ...details].join('; ')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error
  const { message, field, code } = (error ?? {}) as Readonly<Record<string, unknown>>
  if (typeof message === 'string') return message
  return [field, code].filter((part) => typeof part === 'string').join(' ')
}

/** Short, in one line, and without the marks that turn text around. */
function quoted({ said }: Trouble, { token }: GitHubPlace): string {
  if (said === undefined) return ''
  const line = withoutToken(said, token)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('"', "'")
    .trim()
  const characters = [...line]
  if (line === '') return ''
  return `: it said "${characters.length > 200 ? `${characters.slice(0, 200).join('')}…` : line}"`
}

function withoutToken(text: string, token: string | undefined): string {
  return token === undefined || token === '' ? text : text.replaceAll(token, '***')
}
