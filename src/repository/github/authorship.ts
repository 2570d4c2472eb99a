import type { GitHub, GitHubAnswer } from './github.ts'

/** Who wrote something, as GitHub tells it; null for an account that is gone. */
export type Author = { readonly login: string; readonly type: string } | null | undefined

/** The tokens of apps, `GITHUB_TOKEN` among them, begin so. */
const APP_TOKEN = /^ghs_/

/**
 * Tells whether something was written with the token in use. A person's token may ask for its name. An app's may not, and
 * that of a workflow is one: there whatever an app wrote counts, since no person can write in an app's name.
 */
export async function authorship(github: GitHub): Promise<GitHubAnswer<(author: Author) => boolean>> {
  if (APP_TOKEN.test(github.place.token ?? '')) return { data: isApp }

  const { data, failure } = await github.ask('GET /user', {})
  if (data) return { data: (author) => author?.login === data.login }
  return failure?.status === 403 || failure?.status === 404 ? { data: isApp } : { failure }
}

function isApp(author: Author): boolean {
  return author?.type === 'Bot'
}
