import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { type GitLimits, gitIn } from './git.ts'
import type { Environment } from './git-environment.ts'
import type { GitHub, GitHubPlace } from './github/github.ts'
import { readReleasesPage, type ToldReleases, tagNames } from './github/tags.ts'
import { namesBelow } from './remote.ts'
import { CannotRead, type TagList } from './repository.ts'

/** GitHub as it is asked here: over git's protocol, and through its API. */
export interface AskedForTags {
  readonly github: GitHub
  readonly environment: Environment
  readonly limits: GitLimits
}

/**
 * The tags of the repository on GitHub, with what its releases say of them: one exchange for the names, whatever their
 * number, and one page of releases. Throws CannotRead where the names cannot be had.
 */
export async function tagsFromGitHub(asked: AskedForTags): Promise<TagList> {
  const { github } = asked
  const [names, releases] = await Promise.all([namesOf(asked), readReleasesPage(github)])
  const kept = names.items.filter((name) => !releases.drafts.has(name))
  const notes = [...names.notes, ...notesOn(releases, names.items.length - kept.length)]
  return {
    source: 'github',
    description: `the tags of ${github.place.owner}/${github.place.name} on GitHub`,
    tags: kept.map((name) => ({ name, ...releases.told.get(name) })),
    complete: names.complete && !releases.failure,
    notes,
  }
}

interface Names {
  readonly items: readonly string[]
  readonly complete: boolean
  readonly notes: readonly string[]
}

async function namesOf(asked: AskedForTags): Promise<Names> {
  const listed = await listByGit(asked)
  if (listed) return { items: listed, complete: true, notes: [] }
  const { data, failure } = await tagNames(asked.github)
  if (failure) {
    throw new CannotRead(`GitHub could not be asked for the tags: ${failure.reason}.`, {
      help: `${failure.help} Or take the tags of the checkout: \`--releases git\`.`,
    })
  }
  return { ...data, notes: data.complete ? [] : ['GitHub has more tags than could be read.'] }
}

function notesOn({ failure }: ToldReleases, drafts: number): readonly string[] {
  if (failure) {
    return [
      `What GitHub says of the releases could not be read: ${failure.reason}. So a prerelease is known by its tag alone. ${failure.help}`,
    ]
  }
  if (drafts === 0) return []
  return [
    drafts === 1
      ? '1 tag was left out: its release is a draft.'
      : `${drafts} tags were left out: their releases are drafts.`,
  ]
}

/** By git's own protocol; undefined where that gives no answer. */
async function listByGit({
  github: { place },
  environment,
  limits,
}: AskedForTags): Promise<readonly string[] | undefined> {
  // Away from the checkout: its settings could send what is asked, and the token with it, elsewhere.
  const directory = tmpdir()
  const git = gitIn(
    directory,
    { ...withToken(environment, place), GIT_CEILING_DIRECTORIES: dirname(directory) },
    limits,
  )
  const url = `${place.serverUrl}/${place.owner}/${place.name}.git`
  const { output, failure } = await git('ls-remote', '--tags', '--refs', '--', url)
  return failure ? undefined : namesBelow('refs/tags/', output)
}

/**
 * Settings for git that send the token to this server alone. Through the environment, because everybody on the machine may
 * read a command line. The empty header takes back what other settings send, since two of them are refused; a redirect is
 * not followed, since the header would go along. For a renamed repository the API is asked instead.
 */
function withToken(environment: Environment, { serverUrl, token }: GitHubPlace): Environment {
  if (token === undefined) return environment
  const header = `http.${serverUrl}/.extraheader`
  const code = Buffer.from(`x-access-token:${token}`).toString('base64')
  const settings = [
    ['http.followRedirects', 'false'],
    [header, ''],
    [header, `AUTHORIZATION: basic ${code}`],
  ]
  const { GIT_CONFIG_COUNT } = environment
  const first = /^\d{1,3}$/.test(GIT_CONFIG_COUNT ?? '') ? Number(GIT_CONFIG_COUNT) : 0
  const added = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ])
  return { ...environment, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(first + settings.length) }
}
