import type { PolicyFile } from '../policy/policy-file.ts'
import type { Repository } from '../repository/repository.ts'
import type { MissingChannel } from '../rules/rule.ts'

/** Where people look for a list of changes that is not named. */
const CHANGELOG =
  /^(?:changelog|changes|history|news|releases?|release[-_ ]?notes)(?:\.(?:md|markdown|rst|txt|adoc))?$/i
const FOLDERS = ['', 'docs', '.github']

/** The files in which the policy announces security updates (`updates.channels`) and that are not in the checked directory. */
export async function findMissingChannels(
  repository: Repository,
  policy: PolicyFile,
): Promise<readonly MissingChannel[]> {
  const missing: MissingChannel[] = []
  for (const [index, channel] of (policy.content.updates?.channels ?? []).entries()) {
    const { type, path, url } = typeof channel === 'string' ? { type: channel } : channel
    if (path !== undefined) {
      if (!(await isThere(repository, path)))
        missing.push({ path, at: policy.at('updates', 'channels', index, 'path') })
    } else if (type === 'changelog' && url === undefined && !(await mayHaveChangelog(repository))) {
      missing.push({ at: policy.at('updates', 'channels', index) })
    }
  }
  return missing
}

async function isThere(repository: Repository, path: string): Promise<boolean> {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.')
  const name = steps.pop()
  // What cannot be looked into is not said to be missing.
  const names = await repository.listFiles(steps.join('/')).catch(() => undefined)
  return name === undefined || names === undefined || names.includes(name)
}

async function mayHaveChangelog(repository: Repository): Promise<boolean> {
  const listed = await Promise.all(FOLDERS.map((folder) => repository.listFiles(folder).catch(() => undefined)))
  return listed.some((names) => names === undefined || names.some((name) => CHANGELOG.test(name)))
}
