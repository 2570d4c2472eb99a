// Written by `npm run generate`: not to be edited.
import { candidateIsSupported } from './candidate-is-supported.ts'
import { currentReleaseIsSupported } from './current-release-is-supported.ts'
import { documentMatchesPolicy } from './document-matches-policy.ts'
import { namedBranchExists } from './named-branch-exists.ts'
import { releaseHasRow } from './release-has-row.ts'
import { rowIsReadable } from './row-is-readable.ts'
import { rowsAgree } from './rows-agree.ts'
import type { Rule } from './rule.ts'
import { ruleOfSupportHolds } from './rule-of-support-holds.ts'
import { supportHasNotEnded } from './support-has-not-ended.ts'
import { supportedLineHasRelease } from './supported-line-has-release.ts'
import { tableIsJudged } from './table-is-judged.ts'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  candidateIsSupported,
  currentReleaseIsSupported,
  documentMatchesPolicy,
  namedBranchExists,
  releaseHasRow,
  rowIsReadable,
  rowsAgree,
  ruleOfSupportHolds,
  supportHasNotEnded,
  supportedLineHasRelease,
  tableIsJudged,
]
