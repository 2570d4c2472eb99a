// Written by `npm run generate` from the schema: not to be edited.

/**
 * Texts in Markdown, one per item.
 */
export type Texts = string[]
/**
 * The promise from which the rows follow: one clause, or several of which any one is enough.
 */
export type Rule = Clause | Clause[]
/**
 * What is counted: releases one by one, or the lines that releases form.
 */
export type Level = 'release' | 'patch' | 'minor' | 'major'
/**
 * Which versions: a line, a range, one release, or a word such as `latest`. Always in quotes where it would read as a number.
 */
export type Versions = string | string[]
/**
 * Do these versions get security fixes? `limited` is best effort or grave cases only; `planned` is announced, not released.
 */
export type Status = true | false | 'limited' | 'planned'
/**
 * Rows written out, in the table's order: instead of a rule, or as named exceptions to it.
 */
export type Rows = Row[]
/**
 * How grave a vulnerability is.
 */
export type Severity = 'critical' | 'high' | 'medium' | 'low'
/**
 * One or more severities.
 */
export type Severities = Severity[]
/**
 * One pattern, or several where the way of tagging changed.
 */
export type TagPatterns = string | string[]
/**
 * How versions are numbered and ordered. Found out from the tags where it is not given.
 */
export type Scheme = 'semver' | 'calver' | 'pep440' | 'maven' | 'numeric'
/**
 * Tags that are no releases: names, patterns with `*`, or `{ tag, why }`.
 */
export type IgnoredTags = (string | IgnoredTag)[]
/**
 * A duration (`48 hours`, `5 business days`, `1-2 weeks`), a word such as `best-effort`, or `{ within, every, when, from, until, commitment, text }`.
 */
export type Time = string | Target
/**
 * Where fixes are announced.
 */
export type UpdateChannelType =
  | 'github-advisories'
  | 'github-releases'
  | 'changelog'
  | 'email'
  | 'mailing-list'
  | 'website'
  | 'security-policy-file'
  | 'in-product'
  | 'feed'
  | 'other'
/**
 * How much a finding of it weighs.
 */
export type CheckSeverity = 'error' | 'warning' | 'notice'

/**
 * A security policy as code: which released versions get fixes, where to report, how fast an answer comes.
 */
export interface Policy {
  /**
   * The version of this file's format. Always 1 for now.
   */
  version: 1
  /**
   * How to report a vulnerability: a list of channels, the preferred one first, or `{ channels, intro, … }`.
   */
  reporting?: Channel[] | Reporting
  /**
   * Which versions get security fixes: by a rule, by rows written out, or by both.
   */
  support?: Support
  /**
   * Where the releases are found: `auto`, `git`, `remote`, `github`, the path of a file, or `{ from, tags, scheme, … }`.
   */
  releases?: string | Releases
  /**
   * The packages of a repository that releases several, each with its tags and its support.
   */
  packages?: Package[]
  /**
   * What the policy is about.
   */
  project?: Project
  /**
   * About the document itself.
   */
  document?: Document
  /**
   * What a reporter can expect, and when.
   */
  response?: Response
  /**
   * How vulnerabilities become public.
   */
  disclosure?: Disclosure
  /**
   * What both sides promise.
   */
  commitments?: Commitments
  /**
   * What those who look for vulnerabilities in good faith need not fear.
   */
  'safe-harbor'?: SafeHarbor
  /**
   * Is there a programme that pays for reports? `false`, or `{ program, text }`.
   */
  'bug-bounty'?: false | Bounty
  /**
   * How fixes are released and announced.
   */
  updates?: Updates
  /**
   * Thanks to those who have helped.
   */
  acknowledgments?: Acknowledgments
  /**
   * Whom to ask about what.
   */
  contacts?: Contact[]
  /**
   * Prose that no other key holds, as Markdown.
   */
  sections?: Section[]
  /**
   * Introductions to groups of sections.
   */
  'section-groups'?: SectionGroup[]
  /**
   * Security tools that are used or recommended.
   */
  tools?: Tool[]
  /**
   * How SECURITY.md is written.
   */
  render?: Render
  /**
   * What is checked, and how strictly.
   */
  checks?: Checks
  /**
   * Rules of others that the policy answers to.
   */
  compliance?: Compliance
}
/**
 * One way to report a vulnerability in private. Each has one of `email`, `github`, `url`, `phone` or `other`.
 */
export interface Channel {
  /**
   * The mailbox that takes reports.
   */
  email?: string
  /**
   * GitHub's private vulnerability reporting. Switch it on in the repository's settings, under Advanced Security: the check looks whether it is.
   */
  github?: 'private-reporting'
  /**
   * Where reports are taken on the web.
   */
  url?: string
  /**
   * A telephone number, in quotes.
   */
  phone?: string
  /**
   * A way that is none of the above, in words.
   */
  other?: string
  /**
   * What people should read for it.
   */
  name?: string
  /**
   * The subject that an e-mail should have.
   */
  subject?: string
  /**
   * `fixed`: to be used as it stands; `template`: parts are to be filled in; `prefix`: to be put before one's own.
   */
  'subject-kind'?: 'fixed' | 'template' | 'prefix'
  /**
   * Where the key for this channel is.
   */
  encryption?: string
  /**
   * When this channel can be used.
   */
  condition?: string
  /**
   * What else to know about this channel.
   */
  note?: string
}
/**
 * How to report a vulnerability.
 */
export interface Reporting {
  /**
   * The ways to report, the preferred one first.
   */
  channels: Channel[]
  /**
   * The words before everything else.
   */
  intro?: string
  /**
   * What leads to the channels.
   */
  'channels-intro'?: string
  /**
   * May vulnerabilities be reported in public issues?
   */
  'public-issues'?: 'forbidden' | 'discouraged' | 'allowed'
  /**
   * How the document says it.
   */
  'public-issues-text'?: string
  /**
   * What a report should tell: texts, or `{ label, text, optional }`.
   */
  contents?: (string | ReportItem)[]
  /**
   * What leads to the list of contents.
   */
  'contents-intro'?: string
  /**
   * What to do when no answer comes.
   */
  'follow-up'?: string
  /**
   * Languages in which reports are read, as BCP 47 tags.
   */
  languages?: string[]
  /**
   * Where the keys are.
   */
  encryption?: string[]
  /**
   * What reports may be about.
   */
  'in-scope'?: Texts
  /**
   * What reports should not be about.
   */
  'out-of-scope'?: Texts
}
/**
 * One thing that a report should tell.
 */
export interface ReportItem {
  /**
   * Its name.
   */
  label: string
  /**
   * What is meant.
   */
  text?: string
  /**
   * May it be left out?
   */
  optional?: boolean
}
/**
 * Which versions get security fixes: by a rule, by rows written out, or by both.
 */
export interface Support {
  /**
   * The promise from which the rows follow.
   */
  rule?: Rule
  /**
   * Rows written out, instead of a rule or as named exceptions to it.
   */
  lines?: Rows
  /**
   * The words before the table.
   */
  intro?: string
  /**
   * The promise in your own words.
   */
  statement?: string
  /**
   * The words after the table.
   */
  note?: string
  /**
   * Only these severities get fixes.
   */
  'fixes-for'?: Severities
  /**
   * Advice to users.
   */
  recommendations?: Texts
  /**
   * What happens when support ends.
   */
  'end-of-life'?: string
}
/**
 * One sentence of the rule. It begins with `newest`, `every`, `lines` or `branch`.
 */
export interface Clause {
  /**
   * How many of the newest are supported; `of` says what is counted.
   */
  newest?: number
  /**
   * What `newest` counts.
   */
  of?: Level
  /**
   * Each line of this level, for the time that `for` gives.
   */
  every?: Level
  /**
   * How long a line is supported.
   */
  for?: string
  /**
   * Where that time begins: at the line's own first release (`release`), or at the first release of the line that follows it (`successor`); until then it is supported.
   */
  after?: 'release' | 'successor'
  /**
   * The lines, written out: LTS lines, for example.
   */
  lines?: Versions
  /**
   * When the support of these ends.
   */
  until?: string
  /**
   * Only lines of this form: `*` stands for any number, `even` and `odd` are for lines whose last number is. For LTS lines that follow a pattern.
   */
  matching?: string | string[]
  /**
   * Count by itself in each of these lines: the newest minor of each of the two newest majors.
   */
  'in-each-of'?: Group
  /**
   * What stands on this branch is supported, released or not.
   */
  branch?: string
  /**
   * What kind of support: `supported` where nothing is said, `limited` for best effort or grave cases only.
   */
  status?: 'supported' | 'limited'
  /**
   * The package that this is about, where it is about one.
   */
  package?: string
  /**
   * A remark for the table.
   */
  note?: string
}
/**
 * The lines of which each is looked at by itself.
 */
export interface Group {
  /**
   * How many of the newest are supported; `of` says what is counted.
   */
  newest?: number
  /**
   * What `newest` counts.
   */
  of?: Level
  /**
   * Each line of this level, for the time that `for` gives.
   */
  every?: Level
  /**
   * How long a line is supported.
   */
  for?: string
  /**
   * Where that time begins: at the line's own first release (`release`), or at the first release of the line that follows it (`successor`); until then it is supported.
   */
  after?: 'release' | 'successor'
  /**
   * The lines, written out: LTS lines, for example.
   */
  lines?: Versions
  /**
   * When the support of these ends.
   */
  until?: string
  /**
   * Only lines of this form: `*` stands for any number, `even` and `odd` are for lines whose last number is. For LTS lines that follow a pattern.
   */
  matching?: string | string[]
}
/**
 * One row of the table of supported versions.
 */
export interface Row {
  /**
   * Which versions. In quotes where it would read as a number: `"1.10"`.
   */
  versions: Versions
  /**
   * Do these versions get security fixes?
   */
  supported: Status
  /**
   * The end of security support: its last day, or an event.
   */
  until?: string
  /**
   * The end of active support (fixes of all kinds), where it is earlier.
   */
  'active-until'?: string
  /**
   * The end of everything, where it is later than `until`.
   */
  'end-of-life'?: string
  /**
   * The day of the first release.
   */
  released?: string
  /**
   * What the table shows for the versions, where it is not the same.
   */
  label?: string
  /**
   * What the table shows for the status.
   */
  'status-text'?: string
  /**
   * The package that the row is about.
   */
  package?: string
  /**
   * A remark for the table.
   */
  note?: string
}
/**
 * Where the releases are found, and which tags are releases.
 */
export interface Releases {
  /**
   * `auto` (the tags of the checkout, else of the remote), `git`, `remote`, `github` (its tags, with what its releases say of them), or the path of a file with one tag per line.
   */
  from?: string
  /**
   * Which tags are releases. Found out from the tags where it is not given.
   */
  tags?: TagPatterns
  /**
   * How versions are numbered and ordered.
   */
  scheme?: Scheme
  /**
   * Do prereleases count as releases? For projects that publish nothing else.
   */
  prereleases?: boolean
  /**
   * Tags that are no releases.
   */
  ignore?: IgnoredTags
}
/**
 * A tag to leave aside, and why.
 */
export interface IgnoredTag {
  /**
   * The tag, or a pattern in which `*` stands for anything.
   */
  tag: string
  /**
   * The reason, for those who read the report.
   */
  why?: string
}
/**
 * One package of a repository that releases several.
 */
export interface Package {
  /**
   * Its name, as in its tags.
   */
  name: string
  /**
   * Where it lives in the repository.
   */
  directory?: string
  /**
   * Which tags are its releases.
   */
  tags?: TagPatterns
  /**
   * How its versions are numbered, where it is not as in `releases`.
   */
  scheme?: Scheme
  /**
   * Do its prereleases count as releases?
   */
  prereleases?: boolean
  /**
   * Tags that are no releases of it.
   */
  ignore?: IgnoredTags
  /**
   * The promise from which its rows follow.
   */
  rule?: Rule
  /**
   * Its rows written out.
   */
  lines?: Rows
  /**
   * The promise in your own words.
   */
  statement?: string
  /**
   * A remark.
   */
  note?: string
}
/**
 * What the policy is about.
 */
export interface Project {
  /**
   * The project's name.
   */
  name?: string
  /**
   * Who stands behind it.
   */
  organization?: string
  /**
   * Its page.
   */
  homepage?: string
  /**
   * Its repository.
   */
  repository?: string
  /**
   * Package URLs without a version, or CPE names.
   */
  identifiers?: string[]
  /**
   * How far it has come.
   */
  stage?: 'concept' | 'alpha' | 'beta' | 'mvp' | 'stable' | 'maintenance' | 'deprecated'
  /**
   * As repostatus.org defines it.
   */
  'repo-status'?: 'active' | 'abandoned' | 'concept' | 'inactive' | 'moved' | 'suspended' | 'unsupported' | 'WIP'
  /**
   * Is it meant for production?
   */
  'production-ready'?: boolean
  /**
   * A warning that everybody should read first.
   */
  notice?: string
}
/**
 * About the document itself.
 */
export interface Document {
  /**
   * Its first heading.
   */
  title?: string
  /**
   * The language it is written in, as a BCP 47 tag.
   */
  language?: string
  /**
   * The day of the last change.
   */
  updated?: string
  /**
   * The day on which somebody last read it through.
   */
  reviewed?: string
  /**
   * When it must have been looked at again.
   */
  expires?: string
  /**
   * Where security.txt is published.
   */
  canonical?: string[]
  /**
   * The address of provider-metadata.json.
   */
  csaf?: string
  /**
   * The sentence that says that it may change.
   */
  'change-notice'?: string
}
/**
 * What a reporter can expect, and when. A duration keeps the unit in which it is promised.
 */
export interface Response {
  /**
   * When the receipt of a report is confirmed.
   */
  acknowledgement?: Time
  /**
   * When the report has been looked into.
   */
  assessment?: Time
  /**
   * When the first news of it comes.
   */
  'first-update'?: Time
  /**
   * How often there is news until it is resolved.
   */
  updates?: Time
  /**
   * When fixes come: one time, or one per severity.
   */
  fixes?: string | Fixes
  /**
   * What happens to a report, step by step.
   */
  process?: Texts
  /**
   * The words before everything else.
   */
  intro?: string
}
/**
 * A time that is promised, with its strength and its words.
 */
export interface Target {
  /**
   * The time.
   */
  within?: string
  /**
   * The interval, for what is repeated.
   */
  every?: string
  /**
   * What is no number.
   */
  when?:
    | 'as-soon-as-possible'
    | 'regularly'
    | 'best-effort'
    | 'after-fix-released'
    | 'coordinated-with-reporter'
    | 'depends-on-severity'
  /**
   * Where the time begins.
   */
  from?: 'report' | 'acknowledgement' | 'confirmation' | 'fix'
  /**
   * Where what is repeated ends.
   */
  until?: 'resolved' | 'disclosed'
  /**
   * How strong the promise is.
   */
  commitment?: 'commit' | 'aim' | 'expect' | 'best-effort'
  /**
   * How the document says it.
   */
  text?: string
}
/**
 * How soon vulnerabilities are fixed, by severity.
 */
export interface Fixes {
  /**
   * For critical vulnerabilities.
   */
  critical?: Time
  /**
   * For high severity.
   */
  high?: Time
  /**
   * For medium severity.
   */
  medium?: Time
  /**
   * For low severity.
   */
  low?: Time
  /**
   * For every severity that has no time of its own.
   */
  all?: Time
  /**
   * The words before the times.
   */
  intro?: string
}
/**
 * How vulnerabilities become public.
 */
export interface Disclosure {
  /**
   * `coordinated`: together with those who report; `discretionary`: as the project decides; `non-disclosure`: not at all.
   */
  model?: 'coordinated' | 'discretionary' | 'non-disclosure'
  /**
   * When a vulnerability becomes public.
   */
  public?: Time
  /**
   * After which time a report may be published, fixed or not.
   */
  window?: Time
  /**
   * How those who report are named: yes, no, or in detail.
   */
  credit?: boolean | Credit
  /**
   * Does a vulnerability get a CVE number?
   */
  cve?: 'always' | 'on-request' | 'never'
  /**
   * Who mediates where the two sides do not agree.
   */
  coordinators?: Texts
  /**
   * The words before everything else.
   */
  intro?: string
  /**
   * Whatever else there is to say.
   */
  text?: string
}
/**
 * How those who report are named.
 */
export interface Credit {
  /**
   * Are they named?
   */
  offered?: boolean
  /**
   * What happens where nothing is said.
   */
  default?: 'named' | 'anonymous' | 'ask'
  /**
   * May they stay anonymous?
   */
  anonymity?: 'allowed' | 'not-offered'
  /**
   * Where they are named.
   */
  where?: ('release-notes' | 'advisory' | 'acknowledgments-page' | 'changelog')[]
  /**
   * How the document says it.
   */
  text?: string
}
/**
 * What both sides promise.
 */
export interface Commitments {
  /**
   * What the project promises.
   */
  project?: Texts
  /**
   * What is asked of those who report.
   */
  reporter?: Texts
  /**
   * What leads to them.
   */
  'project-intro'?: string
  /**
   * What leads to them.
   */
  'reporter-intro'?: string
}
/**
 * What those who look for vulnerabilities in good faith need not fear.
 */
export interface SafeHarbor {
  /**
   * `full`: authorised; `partial`: no legal action; `none`: nothing promised.
   */
  level: 'none' | 'partial' | 'full'
  /**
   * The promise, in words.
   */
  statement?: string
  /**
   * Where the terms are.
   */
  terms?: string
  /**
   * What it covers.
   */
  covers?: ('anti-hacking' | 'anti-circumvention' | 'terms-of-service' | 'good-faith' | 'third-party-notice')[]
}
/**
 * A programme that pays for reports.
 */
export interface Bounty {
  /**
   * Where it is.
   */
  program: string
  /**
   * What else to know.
   */
  text?: string
}
/**
 * How fixes are released and announced.
 */
export interface Updates {
  /**
   * When an update follows.
   */
  timeliness?: Time
  /**
   * Where fixes are announced.
   */
  channels?: (UpdateChannelType | UpdateChannel)[]
  /**
   * How fixes are released, by severity.
   */
  'release-rules'?: ReleaseRule[]
  /**
   * How to hear of updates.
   */
  subscribe?: Texts
  /**
   * The words before everything else.
   */
  intro?: string
}
/**
 * A place where fixes are announced.
 */
export interface UpdateChannel {
  /**
   * What it is.
   */
  type: UpdateChannelType
  /**
   * Only for these severities.
   */
  severity?: Severities
  /**
   * For whom.
   */
  audience?: string
  /**
   * The file, for a channel that is one.
   */
  path?: string
  /**
   * Where it is.
   */
  url?: string
  /**
   * How the document says it.
   */
  text?: string
}
/**
 * How fixes of a severity are released.
 */
export interface ReleaseRule {
  /**
   * Which severities.
   */
  severity: Severities
  /**
   * In what kind of release.
   */
  release: 'patch' | 'minor' | 'out-of-band' | 'next-scheduled'
  /**
   * How the document says it.
   */
  text?: string
}
/**
 * Thanks to those who have helped.
 */
export interface Acknowledgments {
  /**
   * The words before everything else.
   */
  intro?: string
  /**
   * The thanks, in words.
   */
  text?: string
  /**
   * The page of thanks.
   */
  url?: string
  /**
   * Who is thanked together.
   */
  groups?: Texts
  /**
   * Who is thanked by name.
   */
  names?: (string | Thanked)[]
}
/**
 * Somebody who is thanked by name.
 */
export interface Thanked {
  /**
   * Their name.
   */
  name: string
  /**
   * Their page.
   */
  url?: string
  /**
   * What for.
   */
  for?: string
}
/**
 * Whom to ask about what. Each has `email`, `url` or `via`.
 */
export interface Contact {
  /**
   * What about.
   */
  for: 'security' | 'policy-questions' | 'general-questions' | 'bugs' | 'features' | 'hiring' | 'other'
  /**
   * The mailbox.
   */
  email?: string
  /**
   * The page.
   */
  url?: string
  /**
   * A place on GitHub, or the channel for reports.
   */
  via?: ('github-issues' | 'github-discussions' | 'reporting-channel')[]
  /**
   * Its name in the document.
   */
  label?: string
  /**
   * What else to say.
   */
  text?: string
}
/**
 * A section of prose, kept as it is.
 */
export interface Section {
  /**
   * Its heading.
   */
  title: string
  /**
   * Its text in Markdown, without the heading.
   */
  body: string
  /**
   * The name by which `render.order` calls it.
   */
  id?: string
  /**
   * The title of the group under which it stands.
   */
  group?: string
  /**
   * What it is.
   */
  kind?:
    | 'best-practice'
    | 'limitation'
    | 'consideration'
    | 'production-recommendation'
    | 'contributor-guideline'
    | 'legal'
    | 'other'
  /**
   * Whom it is for.
   */
  audience?: 'users' | 'operators' | 'contributors' | 'reporters'
  /**
   * Where it stands among the sections; those without a number keep their order after them.
   */
  order?: number
}
/**
 * A heading over several sections.
 */
export interface SectionGroup {
  /**
   * Its heading, as the sections name it.
   */
  title: string
  /**
   * The words under it.
   */
  intro?: string
}
/**
 * A security tool that is used or recommended.
 */
export interface Tool {
  /**
   * Its name.
   */
  name: string
  /**
   * What it looks at.
   */
  type?: 'fuzzing' | 'container' | 'secret' | 'SCA' | 'SAST' | 'other'
  /**
   * Where it is.
   */
  url?: string
  /**
   * What it is for.
   */
  text?: string
}
/**
 * How SECURITY.md is written.
 */
export interface Render {
  /**
   * Where the document is.
   */
  path?: string
  /**
   * `whole`: the document is written from this file; `managed`: only the parts that this file owns, and the prose around them stays.
   */
  mode?: 'whole' | 'managed'
  /**
   * The order of the parts: keys of this file, or the `id` of a section.
   */
  order?: string[]
  /**
   * Headings that differ from the usual ones, by part: the keys of `order`, with `process` and `notice`. Marks before a heading give its level: `### What to Expect`. Within the part about reporting, `channels` and `contents` are the headings of the ways to report and of what a report should hold. `support.version`, `support.supported`, `support.until`, `support.note` and their like are the titles of the table's columns.
   */
  headings?: {
    [k: string]: string | undefined
  }
  /**
   * What the table shows for each status.
   */
  marks?: {
    /**
     * For `true`.
     */
    supported?: string
    /**
     * For `false`.
     */
    unsupported?: string
    /**
     * For `limited`.
     */
    limited?: string
    /**
     * For `planned`.
     */
    planned?: string
  }
  /**
   * The words under the title.
   */
  lead?: string
  /**
   * The words at the end.
   */
  closing?: string
}
/**
 * What is checked, and how strictly.
 */
export interface Checks {
  /**
   * The set of rules.
   */
  profile?: 'recommended' | 'strict' | 'osps-baseline' | 'cra'
  /**
   * How long before an end of support to warn. 30 days where it is not given.
   */
  'warn-before'?: string
  /**
   * Severities by rule: `error`, `warning`, `notice`, or `{ severity: off, reason: … }`.
   */
  rules?: {
    /**
     * How much a finding of the rule weighs: `error`, `warning` or `notice`; to switch it off, `{ severity: off, reason: … }`.
     */
    [k: string]: CheckSeverity | CheckSetting | undefined
  }
  /**
   * Findings that are known and accepted.
   */
  ignore?: CheckIgnore[]
}
/**
 * How much a finding of it weighs, and why.
 */
export interface CheckSetting {
  /**
   * How much a finding of it weighs; `off` switches it off.
   */
  severity: 'error' | 'warning' | 'notice' | 'off'
  /**
   * Why it is so, for those who come after you.
   */
  reason: string
}
/**
 * A finding that is known and accepted, with the reason.
 */
export interface CheckIgnore {
  /**
   * The rule's name.
   */
  rule: string
  /**
   * Why it is accepted.
   */
  reason: string
  /**
   * The last day on which it is accepted.
   */
  until?: string
  /**
   * Only in this file.
   */
  file?: string
  /**
   * Only where the place at fault holds this text.
   */
  text?: string
}
/**
 * Rules of others that the policy answers to.
 */
export interface Compliance {
  /**
   * For products on the market of the European Union.
   */
  cra?: {
    /**
     * What the project is in terms of the act.
     */
    role?: 'none' | 'manufacturer' | 'steward'
    /**
     * At least its month and year.
     */
    'support-period-end'?: string
  }
}
