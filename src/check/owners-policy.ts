import type { Repository } from '../repository/repository.ts'
import type { CheckSettings } from './settings.ts'

/**
 * What is to be said of the policy that the owner of a repository has for those without one: its address, or that it could
 * not be looked for. Undefined where there is none, or nobody is known who could tell.
 */
export async function aboutOwnersPolicy(
  repository: Repository,
  { offline = false }: Pick<CheckSettings, 'offline'>,
): Promise<string | undefined> {
  if (offline) return undefined
  const hosting = await repository.hosting({ offline })
  if (hosting.url === undefined) return undefined
  const { value, reason } = await hosting.ownersPolicy()
  if (reason !== undefined) return `Whether its owner has one for all repositories is not known: ${reason}`
  if (value === null) return undefined
  return `GitHub shows the one that its owner has for all repositories without their own: ${value}. It is checked where it lies, not here.`
}
