import type { Endpoints } from '@octokit/types'
import { boundedFetch, type FetchLimits, Unusable } from './bounded-fetch.ts'
import { explain, type Trouble, troubleOf } from './failure.ts'
import type { GitHub, GitHubAnswer, GitHubFailure, GitHubPlace, ItemOf, Parameters, Route } from './github.ts'
import { type LoadedOctokit, loadOctokit } from './load-octokit.ts'
import { senseless } from './senseless.ts'

export interface GitHubLimits extends FetchLimits {
  /** For one question with all that it takes: pages, second trials, waits. */
  readonly questionSeconds: number
  /** What a limit of requests may ask us to wait. */
  readonly waitSeconds: number
  /** Before the second trial; before the third it is four times that. */
  readonly retrySeconds: number
}

/** A list of 50,000 tags has 17 MB. */
export const gitHubLimits: GitHubLimits = {
  requestSeconds: 10,
  questionSeconds: 30,
  waitSeconds: 10,
  retrySeconds: 1,
  bytes: 32 * 1024 * 1024,
}

const MOST_RETRIES = 2

/** GitHub's REST API of the version that GitHub Enterprise Server has had since 3.9. */
const API_VERSION = '2022-11-28'

/** GitHub as it is asked over the network. Nothing is loaded or asked before the first question. */
export function openGitHub(place: GitHubPlace, limits: GitHubLimits = gitHubLimits): GitHub {
  return new Client(place, limits)
}

interface Received {
  readonly data: unknown
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

class Client implements GitHub {
  readonly place: GitHubPlace
  readonly #limits: GitHubLimits
  #octokit: Promise<LoadedOctokit> | undefined

  constructor(place: GitHubPlace, limits: GitHubLimits) {
    this.place = place
    this.#limits = limits
  }

  async ask<R extends Route>(
    route: R,
    parameters: Parameters<R>,
  ): Promise<GitHubAnswer<Endpoints[R]['response']['data']>> {
    const { data, failure } = await this.#request(route, parameters, this.#deadline())
    if (failure) return { failure }
    // Nothing at all is what some routes answer with.
    if (data.data !== '' && data.data !== undefined && !isObject(data.data)) return { failure: senseless(this.place) }
    return { data: data.data as Endpoints[R]['response']['data'] }
  }

  async askAll<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    mostPages: number,
  ): Promise<GitHubAnswer<{ readonly items: readonly ItemOf<R>[]; readonly complete: boolean }>> {
    const deadline = this.#deadline()
    const items: ItemOf<R>[] = []
    let next: object | undefined = {}
    for (let page = 0; page < mostPages && next; page++) {
      const { data, failure } = await this.#request(route, { ...parameters, ...next }, deadline)
      if (failure) return { failure }
      if (!Array.isArray(data.data) || !data.data.every(isObject)) return { failure: senseless(this.place) }
      for (const item of data.data) items.push(item)
      next = nextPage(data.headers['link'])
    }
    return { data: { items, complete: next === undefined } }
  }

  async #request(route: Route, parameters: object, deadline: number): Promise<GitHubAnswer<Received>> {
    let late: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Unusable('slow')), Math.max(0, deadline - Date.now()))
    })
    try {
      return { data: await Promise.race([this.#send(route, parameters, deadline), tooLate]) }
    } catch (error) {
      return { failure: this.#explain(route, troubleOf(error)) }
    } finally {
      clearTimeout(late)
    }
  }

  async #send(route: Route, parameters: object, deadline: number): Promise<Received> {
    this.#octokit ??= loadOctokit(this.place, {
      mayWait: this.#mayWait,
      mostRetries: MOST_RETRIES,
      retrySeconds: this.#limits.retrySeconds,
    })
    const { request, fetch } = await this.#octokit
    return request(route, {
      // What has no place in the path would be put behind it.
      ...(route.includes('{owner}') && { owner: this.place.owner, repo: this.place.name }),
      ...parameters,
      headers: { 'x-github-api-version': API_VERSION },
      request: {
        fetch: boundedFetch(fetch, this.#limits, deadline),
        parseSuccessResponseBody: false,
        // Set to anything else, it would count for refusals too.
        ...(!mayRepeat(route) && { retries: 0 }),
        deadline,
      },
    })
  }

  readonly #mayWait = (seconds: number, request: { readonly deadline: number }, trials: number): boolean =>
    trials < MOST_RETRIES && seconds <= this.#limits.waitSeconds && Date.now() + seconds * 1000 < request.deadline

  #deadline(): number {
    return Date.now() + this.#limits.questionSeconds * 1000
  }

  #explain(route: Route, trouble: Trouble): GitHubFailure {
    return explain(trouble, { place: this.place, route, limits: this.#limits })
  }
}

/** What made something new may have made it though no answer came, and two of them are worse than none; a status replaces the one before. */
function mayRepeat(route: Route): boolean {
  return !route.startsWith('POST ') || route.endsWith('/statuses/{sha}')
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Only what says which page: the address itself is not followed. */
function nextPage(link: string | number | undefined): object | undefined {
  const [, address] = /<([^<>]{1,4000})>; ?rel="next"/.exec(String(link ?? '')) ?? []
  if (address === undefined || !URL.canParse(address)) return undefined
  const { searchParams } = new URL(address)
  return Object.fromEntries(
    ['page', 'after'].flatMap((key) => (searchParams.has(key) ? [[key, searchParams.get(key)]] : [])),
  )
}
