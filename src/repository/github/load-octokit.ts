import type { Fetch } from './bounded-fetch.ts'
import type { GitHubPlace } from './github.ts'

/** Which waits for a limit of requests are worth it: told how many seconds, of which request, after how many trials. */
export type MayWait = (seconds: number, request: { readonly deadline: number }, trials: number) => boolean

export interface LoadOptions {
  readonly mayWait: MayWait
  readonly mostRetries: number
  /** The plugin waits this long before the second trial, and four times as long before the third. */
  readonly retrySeconds: number
}

/** What we use of octokit, and the `fetch` that goes through the proxy of the environment. */
export interface LoadedOctokit {
  readonly request: (
    route: string,
    parameters: object,
  ) => Promise<{ readonly data: unknown; readonly headers: Headers }>
  readonly fetch: Fetch
}

type Headers = Readonly<Record<string, string | number | undefined>>

/** No other client in this process waits for the same turn. */
let clients = 0

/**
 * Octokit with the plugins that wait and try again. It is loaded here, since most runs ask GitHub nothing and it is larger
 * than the rest of the program. Throws where a proxy is set to what is no URL.
 */
export async function loadOctokit(
  place: GitHubPlace,
  { mayWait, mostRetries, retrySeconds }: LoadOptions,
): Promise<LoadedOctokit> {
  const [{ GitHub, defaults }, { retry }, { throttling }] = await importAs(place.apiUrl)
  const onLimit = (seconds: number, { request }: { request: unknown }, _: unknown, trials: number): boolean =>
    mayWait(seconds, request as { deadline: number }, trials)
  const Client = GitHub.plugin(retry, throttling)
  clients++
  const octokit = new Client({
    baseUrl: place.apiUrl,
    userAgent: 'security-policy',
    log: silent,
    ...(place.token !== undefined && { auth: place.token }),
    // A limit is the other plugin's business; what else is refused stays refused.
    retry: {
      retries: mostRetries,
      retryAfterBaseValue: retrySeconds * 1000,
      doNotRetry: [400, 401, 403, 404, 407, 409, 410, 422, 429, 451],
    },
    throttle: { id: `client ${clients}`, onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
  })
  return {
    request: (route, parameters) => octokit.request(route, { ...parameters }),
    fetch: defaults.request?.fetch as Fetch,
  }
}

/**
 * When it is loaded, the library looks for the proxy of the API that this variable names, and reads the event that the
 * other names; of a missing one it complains on the standard output, where the report is to stand.
 */
async function importAs(apiUrl: string) {
  const { GITHUB_API_URL: url, GITHUB_EVENT_PATH: event } = process.env
  process.env['GITHUB_API_URL'] = apiUrl
  delete process.env['GITHUB_EVENT_PATH']
  try {
    return await Promise.all([
      import('@actions/github/lib/utils'),
      import('@octokit/plugin-retry'),
      import('@octokit/plugin-throttling'),
    ])
  } finally {
    restore('GITHUB_API_URL', url)
    restore('GITHUB_EVENT_PATH', event)
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

const nothing = (): void => undefined
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
