import type { GitHub, GitHubFailure, Route } from '../../../src/repository/github/github.ts'

/** What a route is answered with: data, or a failure. */
export type Answers = Readonly<Partial<Record<Route, { data: unknown } | { failure: GitHubFailure }>>>

export interface Scripted {
  readonly github: GitHub
  /** The routes asked for, in order, with what they were asked with. */
  readonly asked: readonly [route: string, parameters: Readonly<Record<string, unknown>>][]
}

/** The token of an app begins so, and a workflow's is one. */
export const APP_TOKEN = 'ghs_0123'

/** GitHub with an answer for each route; a list is complete unless `more` is among its data. What has no answer is a failure. */
export function scripted(answers: Answers, token: string = APP_TOKEN): Scripted {
  const asked: [string, Readonly<Record<string, unknown>>][] = []
  const answer = async (route: Route, parameters: object) => {
    asked.push([route, { ...parameters }])
    return answers[route] ?? { failure: { reason: `${route} was not expected`, help: '' } }
  }
  const github = {
    place: { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', owner: 'crewkit', name: 'crew', token },
    ask: answer,
    askAll: async (route: Route, parameters: object) => {
      const found = await answer(route, parameters)
      if (!('data' in found)) return found
      const items = [found.data].flat()
      return { data: { items: items.filter((item) => item !== 'more'), complete: !items.includes('more') } }
    },
  } as GitHub
  return { github, asked }
}
