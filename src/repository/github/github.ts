import type { Endpoints } from '@octokit/types'

/** Where a repository lies on GitHub, and with what it is asked. */
export interface GitHubPlace {
  /** `https://github.com`, or that of a GitHub Enterprise Server; no slash at the end. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly owner: string
  readonly name: string
  /** Is sent to `apiUrl` and nowhere else, and stands in no message. */
  readonly token?: string
}

/** Why GitHub gave no answer that can be used. `reason` can follow a colon: small first letter, no full stop. */
export interface GitHubFailure {
  /** The status of the last answer, where there was one. */
  readonly status?: number
  readonly reason: string
  /** What to do, as a sentence. */
  readonly help: string
}

export type GitHubAnswer<Data> =
  | { readonly data: Data; readonly failure?: never }
  | { readonly data?: never; readonly failure: GitHubFailure }

/** A route in the words of GitHub's documentation: `GET /repos/{owner}/{repo}/releases`. */
export type Route = keyof Endpoints

/** What a route takes; `owner` and `repo` are those of the place where they are left out. */
export type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo' | 'baseUrl' | 'headers'> & {
  readonly owner?: string
  readonly repo?: string
}

/** GitHub's REST API for one repository. Nothing here throws, and every question ends in bounded time. */
export interface GitHub {
  readonly place: GitHubPlace
  /** Asks once; what may pass (5xx, a secondary limit with a short wait) is tried again. */
  ask<R extends Route>(route: R, parameters: Parameters<R>): Promise<GitHubAnswer<Endpoints[R]['response']['data']>>
  /** Follows the pages of a list, `mostPages` at most; `complete` is false where there were more. */
  askAll<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    mostPages: number,
  ): Promise<GitHubAnswer<{ readonly items: readonly ItemOf<R>[]; readonly complete: boolean }>>
}

/** What a list of this route holds. */
export type ItemOf<R extends Route> = Endpoints[R]['response']['data'] extends readonly (infer Item)[] ? Item : never
