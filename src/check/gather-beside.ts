import type { PolicyFile } from '../policy/policy-file.ts'
import type { Repository, TextFile } from '../repository/repository.ts'
import type { Facts } from '../rules/rule.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import { readWording } from '../security-md/wording.ts'
import { readSecurityTxt } from '../security-txt/read-security-txt.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import type { FoundDocument } from './find-files.ts'
import { findMissingChannels } from './find-missing-channels.ts'
import { findSecurityInsights } from './find-security-insights.ts'
import { findSecurityTxt } from './find-security-txt.ts'
import { gatherHosting } from './gather-hosting.ts'

/** What is known beside versions, and the further files that it was read from. */
export interface GatheredBeside {
  readonly facts: Pick<
    Partial<Facts>,
    | 'wording'
    | 'hiddenCopies'
    | 'brokenLinks'
    | 'missingChannels'
    | 'securityTxt'
    | 'securityInsights'
    | 'privateReporting'
  >
  /** Why a file that is there could not be looked at, and an answer that would have mattered was not given. */
  readonly missing: Readonly<Partial<Record<'securityTxt' | 'securityInsights' | 'privateReporting', string>>>
  readonly files: readonly TextFile[]
}

/** What was read before, and whether the network may be used. */
export interface ReadBefore {
  readonly policy?: PolicyFile | undefined
  readonly securityMd?: SecurityMd | undefined
  readonly offline?: boolean | undefined
}

/** Gathers what rules look at that are about something else than versions. */
export async function gatherBeside(
  repository: Repository,
  document: FoundDocument | undefined,
  { policy, securityMd, offline = false }: ReadBefore = {},
): Promise<GatheredBeside> {
  const wording = document && readWording(document.file)
  const [reporting, missingChannels, brokenLinks, securityTxt, securityInsights, hiddenCopies] = await Promise.all([
    gatherHosting(repository, { offline }, { policy, securityMd, wording }),
    policy && findMissingChannels(repository, policy),
    wording && findBrokenLinks(repository, wording),
    findSecurityTxt(repository),
    findSecurityInsights(repository),
    copiesAmong(repository, document?.hidden ?? []),
  ])
  return {
    facts: {
      ...(document && wording && { wording, hiddenCopies }),
      ...(brokenLinks && { brokenLinks }),
      ...(missingChannels && { missingChannels }),
      ...(securityTxt.found && { securityTxt: readSecurityTxt(securityTxt.found) }),
      ...(securityInsights.found && { securityInsights: securityInsights.found }),
      ...(reporting.known && { privateReporting: reporting.known }),
    },
    missing: {
      ...(securityTxt.reason !== undefined && { securityTxt: securityTxt.reason }),
      ...(securityInsights.reason !== undefined && { securityInsights: securityInsights.reason }),
      ...(reporting.reason !== undefined && { privateReporting: reporting.reason }),
    },
    files: [securityTxt.found, securityInsights.found].filter((file) => file !== undefined),
  }
}

/** `docs/` holds the manual, which may have a page called so; what cannot be read is taken for a copy. */
async function copiesAmong(repository: Repository, hidden: readonly string[]): Promise<readonly string[]> {
  const copies = await Promise.all(
    hidden.map(async (path) => {
      if (!/^docs\//i.test(path)) return path
      const file = await repository.readFile(path).catch(() => undefined)
      if (!file) return path
      const { speaksAsPolicy } = await import('./speaks-as-policy.ts')
      return (await speaksAsPolicy(file)) ? path : undefined
    }),
  )
  return copies.filter((path) => path !== undefined)
}
