import type { ReleaseSource, Repository } from '../repository/repository.ts'
import type { Support } from '../support/support.ts'
import type { Meaning } from '../versions/meaning.ts'
import type { CheckSettings } from './settings.ts'

export interface KnownBranches {
  readonly names?: ReadonlySet<string>
  readonly reason?: string
}

/** Asks for the branches where a row names one: nobody else needs them. */
export async function gatherBranches(
  repository: Repository,
  { offline = false }: CheckSettings,
  source: ReleaseSource,
  support: Support,
): Promise<KnownBranches> {
  const rows = [...support.policy, ...support.document].flatMap((table) => table.rows)
  if (!rows.some(({ meaning }) => namesBranch(meaning))) return { names: new Set() }
  // Tags from a list speak of a repository that need not be this one.
  if (source === 'file' || source === 'stdin')
    return { reason: 'The releases come from a list, which tells no branches.' }
  const { names, reason } = await repository.listBranches({ offline })
  if (names === undefined) return { reason: reason ?? 'The branches could not be read.' }
  return { names: new Set(names) }
}

function namesBranch(meaning: Meaning): boolean {
  if (meaning.kind === 'branch') return true
  if (meaning.kind === 'older') return meaning.than?.kind === 'branch'
  return meaning.kind === 'union' && meaning.of.some(namesBranch)
}
