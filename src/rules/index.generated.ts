// Written by `npm run generate`: not to be edited.
import { acknowledgementHasTime } from './acknowledgement-has-time.ts'
import { blanksAreFilledIn } from './blanks-are-filled-in.ts'
import { candidateIsSupported } from './candidate-is-supported.ts'
import { channelIsCertain } from './channel-is-certain.ts'
import { contactIsARole } from './contact-is-a-role.ts'
import { contactIsReal } from './contact-is-real.ts'
import { contactsMatchPolicy } from './contacts-match-policy.ts'
import { copiesPromiseTheSame } from './copies-promise-the-same.ts'
import { craRoleIsDeclared } from './cra-role-is-declared.ts'
import { currentReleaseIsSupported } from './current-release-is-supported.ts'
import { dateHasOneReading } from './date-has-one-reading.ts'
import { disclosureIsDescribed } from './disclosure-is-described.ts'
import { documentIsNotEmpty } from './document-is-not-empty.ts'
import { documentIsRead } from './document-is-read.ts'
import { documentIsShown } from './document-is-shown.ts'
import { documentMatchesPolicy } from './document-matches-policy.ts'
import { endOfSupportIsReadable } from './end-of-support-is-readable.ts'
import { endOfSupportIsStated } from './end-of-support-is-stated.ts'
import { endsMatchPolicy } from './ends-match-policy.ts'
import { exampleHoldsNoSecret } from './example-holds-no-secret.ts'
import { linkIsEncrypted } from './link-is-encrypted.ts'
import { linkLeadsSomewhere } from './link-leads-somewhere.ts'
import { linkShowsItsTarget } from './link-shows-its-target.ts'
import { namedBranchExists } from './named-branch-exists.ts'
import { packageIsTagged } from './package-is-tagged.ts'
import { policyFitsCraRole } from './policy-fits-cra-role.ts'
import { policyNamesRealContact } from './policy-names-real-contact.ts'
import { privateChannelIsNamed } from './private-channel-is-named.ts'
import { privateReportingIsNamed } from './private-reporting-is-named.ts'
import { privateReportingIsOn } from './private-reporting-is-on.ts'
import { proseNamesCurrentRelease } from './prose-names-current-release.ts'
import { releaseHasRow } from './release-has-row.ts'
import { reviewIsDue } from './review-is-due.ts'
import { rowIsReadable } from './row-is-readable.ts'
import { rowIsSaidOnce } from './row-is-said-once.ts'
import { rowOutlivesPatch } from './row-outlives-patch.ts'
import { rowsAgree } from './rows-agree.ts'
import { rowsFollowRule } from './rows-follow-rule.ts'
import type { Rule } from './rule.ts'
import { ruleOfSupportHolds } from './rule-of-support-holds.ts'
import { scorecardFindsEverything } from './scorecard-finds-everything.ts'
import { securityInsightsAgrees } from './security-insights-agrees.ts'
import { securityInsightsHasNotExpired } from './security-insights-has-not-expired.ts'
import { securityTxtFollowsRfc } from './security-txt-follows-rfc.ts'
import { securityTxtHasNotExpired } from './security-txt-has-not-expired.ts'
import { securityTxtNamesSameContact } from './security-txt-names-same-contact.ts'
import { severitiesAreComplete } from './severities-are-complete.ts'
import { silenceHasLimit } from './silence-has-limit.ts'
import { supportHasNotEnded } from './support-has-not-ended.ts'
import { supportedLineHasRelease } from './supported-line-has-release.ts'
import { tableIsJudged } from './table-is-judged.ts'
import { templateIsFilledIn } from './template-is-filled-in.ts'
import { textHidesNothing } from './text-hides-nothing.ts'
import { textIsNotGarbled } from './text-is-not-garbled.ts'
import { timesAreInOrder } from './times-are-in-order.ts'
import { timesCanBeMeasured } from './times-can-be-measured.ts'
import { timesMatchPolicy } from './times-match-policy.ts'
import { updateChannelExists } from './update-channel-exists.ts'
import { updatesComeInTime } from './updates-come-in-time.ts'
import { versionsArePromised } from './versions-are-promised.ts'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  acknowledgementHasTime,
  blanksAreFilledIn,
  candidateIsSupported,
  channelIsCertain,
  contactIsARole,
  contactIsReal,
  contactsMatchPolicy,
  copiesPromiseTheSame,
  craRoleIsDeclared,
  currentReleaseIsSupported,
  dateHasOneReading,
  disclosureIsDescribed,
  documentIsNotEmpty,
  documentIsRead,
  documentIsShown,
  documentMatchesPolicy,
  endOfSupportIsReadable,
  endOfSupportIsStated,
  endsMatchPolicy,
  exampleHoldsNoSecret,
  linkIsEncrypted,
  linkLeadsSomewhere,
  linkShowsItsTarget,
  namedBranchExists,
  packageIsTagged,
  policyFitsCraRole,
  policyNamesRealContact,
  privateChannelIsNamed,
  privateReportingIsNamed,
  privateReportingIsOn,
  proseNamesCurrentRelease,
  releaseHasRow,
  reviewIsDue,
  rowIsReadable,
  rowIsSaidOnce,
  rowOutlivesPatch,
  rowsAgree,
  rowsFollowRule,
  ruleOfSupportHolds,
  scorecardFindsEverything,
  securityInsightsAgrees,
  securityInsightsHasNotExpired,
  securityTxtFollowsRfc,
  securityTxtHasNotExpired,
  securityTxtNamesSameContact,
  severitiesAreComplete,
  silenceHasLimit,
  supportHasNotEnded,
  supportedLineHasRelease,
  tableIsJudged,
  templateIsFilledIn,
  textHidesNothing,
  textIsNotGarbled,
  timesAreInOrder,
  timesCanBeMeasured,
  timesMatchPolicy,
  updateChannelExists,
  updatesComeInTime,
  versionsArePromised,
]
