import type { GitLimits } from './git.ts'
import type { Environment } from './git-environment.ts'
import type { GitHub, GitHubPlace } from './github/github.ts'
import { hostingAtGitHub, hostingUnasked } from './github/hosting.ts'
import type { GitHubLimits } from './github/open.ts'
import { placeOfCheckout } from './github/place.ts'
import { CannotRead, type Hosting, type TagList } from './repository.ts'
import type { Checkout } from './tags-from-git.ts'

/** What GitHub is asked about a checkout; what asks it is not loaded before. */
export interface GitHubOfCheckout {
  /** Undefined where the checkout is not known to come from GitHub. */
  open(): Promise<GitHub | undefined>
  /** Never throws. */
  hosting(offline: boolean): Promise<Hosting>
  /** Throws CannotRead where they cannot be had. */
  tags(offline: boolean): Promise<TagList>
}

interface Means {
  readonly environment: Environment
  readonly gitLimits: GitLimits
  readonly gitHubLimits?: GitHubLimits | undefined
}

export function gitHubOfCheckout(
  { environment, gitLimits: limits, gitHubLimits }: Means,
  checkout: Pick<Checkout, 'remote'>,
): GitHubOfCheckout {
  let place: Promise<GitHubPlace | undefined> | undefined
  let opened: Promise<GitHub> | undefined
  const find = (): Promise<GitHubPlace | undefined> => {
    place ??= findPlace(environment, checkout)
    return place
  }
  const openAt = (known: GitHubPlace): Promise<GitHub> => {
    opened ??= import('./github/open.ts').then(({ openGitHub }) => openGitHub(known, gitHubLimits))
    return opened
  }
  const open = async (): Promise<GitHub | undefined> => {
    const known = await find()
    return known && openAt(known)
  }
  return {
    open,
    // To look for the remote is a process of git, which an answer that is known already need not cost.
    hosting: async (offline) => (offline ? hostingUnasked(SWITCHED_OFF) : hostingOf(await find(), openAt)),
    async tags(offline) {
      if (offline) throw withoutNetwork()
      const github = await open()
      if (!github) throw notThere()
      const { tagsFromGitHub } = await import('./tags-from-github.ts')
      return tagsFromGitHub({ github, environment, limits })
    },
  }
}

const SWITCHED_OFF = 'The network is switched off, so GitHub was not asked. Leave out `--offline`.'

async function findPlace(
  environment: Environment,
  checkout: Pick<Checkout, 'remote'>,
): Promise<GitHubPlace | undefined> {
  return placeOfCheckout(environment, (await checkout.remote())?.url)
}

async function hostingOf(
  place: GitHubPlace | undefined,
  open: (place: GitHubPlace) => Promise<GitHub>,
): Promise<Hosting> {
  if (!place) return hostingUnasked('The repository is not known to lie on GitHub.')
  const url = `${place.serverUrl}/${place.owner}/${place.name}`
  return hostingAtGitHub(url, () => open(place))
}

/** What is thrown where the tags on GitHub are wanted and nobody may be asked. */
export function withoutNetwork(): CannotRead {
  return new CannotRead('The tags on GitHub need the network, which is switched off.', {
    help: 'Leave out --offline, or take the tags of the checkout: `--releases git`.',
  })
}

function notThere(): CannotRead {
  return new CannotRead('The repository is not known to lie on GitHub, so its tags cannot be asked for there.', {
    help: 'Ask its remote, whatever server that is: `--releases remote`. GitHub Enterprise Server is known by `GITHUB_SERVER_URL` or `GH_HOST`.',
  })
}
