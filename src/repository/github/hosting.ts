import type { Hosting, Told } from '../repository.ts'
import type { GitHub, GitHubFailure } from './github.ts'
import { fieldIn, senseless, textIn } from './senseless.ts'

/** What GitHub knows of the repository; `github` is opened when it is first asked. */
export function hostingAtGitHub(url: string, github: () => Promise<GitHub>): Hosting {
  let reporting: Promise<Told<boolean>> | undefined
  let policy: Promise<Told<string | null>> | undefined
  return {
    url,
    privateReporting() {
      reporting ??= github().then(askForReporting)
      return reporting
    },
    ownersPolicy() {
      policy ??= github().then(askForPolicy)
      return policy
    },
  }
}

/** A hosting site that is not asked, and why. */
export function hostingUnasked(reason: string): Hosting {
  return { privateReporting: async () => ({ reason }), ownersPolicy: async () => ({ reason }) }
}

async function askForReporting(github: GitHub): Promise<Told<boolean>> {
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}/private-vulnerability-reporting', {})
  if (failure) return { reason: inVain('whether private reporting is switched on', failure) }
  const enabled = fieldIn(data, 'enabled')
  return typeof enabled === 'boolean'
    ? { value: enabled }
    : { reason: inVain('whether private reporting is switched on', senseless(github.place)) }
}

/** In this order GitHub looks for it. */
const FOLDERS = ['.github', '', 'docs'] as const
const NAME = /^security\.md$/i

/** GitHub shows it for each of the owner's repositories that has none. */
async function askForPolicy(github: GitHub): Promise<Told<string | null>> {
  const { serverUrl, owner } = github.place
  const top = await list(github, '')
  if (top.failure) return noList(top.failure)
  for (const folder of FOLDERS) {
    if (folder !== '' && !top.names.includes(folder)) continue
    const { names, failure } = folder === '' ? top : await list(github, folder)
    if (failure) return noList(failure)
    const name = names.find((candidate) => NAME.test(candidate))
    if (name !== undefined) {
      return { value: [serverUrl, owner, '.github/blob/HEAD', ...(folder === '' ? [] : [folder]), name].join('/') }
    }
  }
  return { value: null }
}

/** The owner's repository need not be there. */
function noList(failure: GitHubFailure): Told<string | null> {
  return failure.status === 404 ? { value: null } : { reason: inVain("for the owner's default policy", failure) }
}

type Listed =
  | { readonly names: readonly string[]; readonly failure?: never }
  | { readonly names?: never; readonly failure: GitHubFailure }

async function list(github: GitHub, path: string): Promise<Listed> {
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}/contents/{path}', { repo: '.github', path })
  if (failure) return { failure }
  if (!Array.isArray(data)) return { failure: senseless(github.place) }
  return { names: data.flatMap((entry) => textIn(entry, 'name') ?? []) }
}

function inVain(what: string, { reason, help }: GitHubFailure): string {
  return `GitHub could not be asked ${what}: ${reason}. ${help}`
}
