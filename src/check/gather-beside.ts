import type { Repository, TextFile } from '../repository/repository.ts'
import type { Facts } from '../rules/rule.ts'
import { readWording } from '../security-md/wording.ts'
import { readSecurityTxt } from '../security-txt/read-security-txt.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import type { FoundDocument } from './find-files.ts'
import { findSecurityInsights } from './find-security-insights.ts'
import { findSecurityTxt } from './find-security-txt.ts'

/** What is known beside versions, and the further files that it was read from. */
export interface GatheredBeside {
  readonly facts: Pick<Partial<Facts>, 'wording' | 'hiddenCopies' | 'brokenLinks' | 'securityTxt' | 'securityInsights'>
  /** Why a file that is there could not be looked at. */
  readonly missing: Readonly<Partial<Record<'securityTxt' | 'securityInsights', string>>>
  readonly files: readonly TextFile[]
}

/** Gathers what rules look at that are about something else than versions. */
export async function gatherBeside(
  repository: Repository,
  document: FoundDocument | undefined,
): Promise<GatheredBeside> {
  const wording = document && readWording(document.file)
  const [brokenLinks, securityTxt, securityInsights] = await Promise.all([
    wording && findBrokenLinks(repository, wording),
    findSecurityTxt(repository),
    findSecurityInsights(repository),
  ])
  return {
    facts: {
      ...(document && wording && { wording, hiddenCopies: document.hidden }),
      ...(brokenLinks && { brokenLinks }),
      ...(securityTxt.found && { securityTxt: readSecurityTxt(securityTxt.found) }),
      ...(securityInsights.found && { securityInsights: securityInsights.found }),
    },
    missing: {
      ...(securityTxt.reason !== undefined && { securityTxt: securityTxt.reason }),
      ...(securityInsights.reason !== undefined && { securityInsights: securityInsights.reason }),
    },
    files: [securityTxt.found, securityInsights.found].filter((file) => file !== undefined),
  }
}
