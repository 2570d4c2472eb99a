// Written by `npm run generate`: not to be edited.
import { candidateIsSupported } from './candidate-is-supported.ts'
import { currentReleaseIsSupported } from './current-release-is-supported.ts'
import { documentIsRead } from './document-is-read.ts'
import { documentIsShown } from './document-is-shown.ts'
import { documentMatchesPolicy } from './document-matches-policy.ts'
import { endOfSupportIsReadable } from './end-of-support-is-readable.ts'
import { namedBranchExists } from './named-branch-exists.ts'
import { packageIsTagged } from './package-is-tagged.ts'
import { proseNamesCurrentRelease } from './prose-names-current-release.ts'
import { releaseHasRow } from './release-has-row.ts'
import { rowIsReadable } from './row-is-readable.ts'
import { rowsAgree } from './rows-agree.ts'
import { rowsFollowRule } from './rows-follow-rule.ts'
import type { Rule } from './rule.ts'
import { ruleOfSupportHolds } from './rule-of-support-holds.ts'
import { supportHasNotEnded } from './support-has-not-ended.ts'
import { supportedLineHasRelease } from './supported-line-has-release.ts'
import { tableIsJudged } from './table-is-judged.ts'
import { templateIsFilledIn } from './template-is-filled-in.ts'
import { versionsArePromised } from './versions-are-promised.ts'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  candidateIsSupported,
  currentReleaseIsSupported,
  documentIsRead,
  documentIsShown,
  documentMatchesPolicy,
  endOfSupportIsReadable,
  namedBranchExists,
  packageIsTagged,
  proseNamesCurrentRelease,
  releaseHasRow,
  rowIsReadable,
  rowsAgree,
  rowsFollowRule,
  ruleOfSupportHolds,
  supportHasNotEnded,
  supportedLineHasRelease,
  tableIsJudged,
  templateIsFilledIn,
  versionsArePromised,
]
