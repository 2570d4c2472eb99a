import type { Channel, Policy, ReportItem } from '../policy/policy.generated.ts'
import { namesPrivateReporting } from '../prose/addresses.ts'
import { heading, inline, list } from './inline.ts'
import { USUAL_CONTENTS_HEADING } from './part.ts'
import { reportingOf, reportingText } from './promise-text.ts'

const PUBLIC_ISSUES = {
  forbidden: '**Please do not report vulnerabilities in public issues.**',
  discouraged: 'Please avoid public issues for vulnerabilities.',
  allowed: 'Vulnerabilities may be reported in public issues.',
} as const

/** What the part about reporting holds below its heading, in blocks of Markdown. A channel that the prose names is not listed again. */
export function reportingBlocks(content: Policy): readonly string[] {
  const reporting = reportingOf(content)
  if (!reporting) return []
  const headings = content.render?.headings ?? {}
  const prose = reportingText({ ...content, reporting: { ...reporting, channels: [] } })
  const channels = unsaidChannels(reporting.channels, prose)
  const publicIssues = reporting['public-issues-text'] ?? publicIssuesSentence(content, prose)
  const hasProse = prose.trim() !== ''
  const lead =
    reporting['channels-intro'] ??
    (channels.length > 0 && !hasProse ? 'Please report a vulnerability in private:' : undefined)
  const contentsTitle =
    headings['contents'] ?? (reporting.contents && !reporting['contents-intro'] ? USUAL_CONTENTS_HEADING : undefined)
  return [
    reporting.intro,
    headings['channels'] && heading(3, headings['channels']),
    publicIssues,
    lead,
    channels.length > 0 ? channelList(channels, content) : undefined,
    contentsTitle && heading(3, contentsTitle),
    reporting['contents-intro'],
    reporting.contents && list(reporting.contents.map(reportItem)),
    scope('In scope:', reporting['in-scope'], prose),
    scope('Out of scope:', reporting['out-of-scope'], prose),
    reporting['follow-up'],
  ].filter((block): block is string => block !== undefined && block !== '')
}

function publicIssuesSentence(content: Policy, prose: string): string | undefined {
  const said = reportingOf(content)?.['public-issues']
  return said === undefined || /\bpublic|\bissue/i.test(prose) ? undefined : PUBLIC_ISSUES[said]
}

function scope(lead: string, items: readonly string[] | undefined, prose: string): string | undefined {
  const unsaid = (items ?? []).filter((item) => !prose.includes(item))
  return unsaid.length === 0 ? undefined : `${lead}\n\n${list(unsaid)}`
}

/** The channels that the prose does not name yet. One with a note of its own is listed: the note is its text. */
export function unsaidChannels(channels: readonly Channel[], prose: string): readonly Channel[] {
  return channels.filter((channel) => channel.note !== undefined || !isSaid(channel, prose))
}

function isSaid({ email, github, url, phone, other, subject }: Channel, prose: string): boolean {
  const address = email ?? url ?? phone ?? other
  const named =
    address === undefined
      ? github !== undefined && namesPrivateReporting(prose)
      : prose.toLowerCase().includes(address.toLowerCase())
  return named && (subject === undefined || prose.includes(subject))
}

/** One mailbox with a subject is two lines, as people write it; several channels are numbered, the preferred one first. */
function channelList(channels: readonly Channel[], content: Policy): string {
  const [only] = channels
  if (channels.length === 1 && only?.email !== undefined && only.subject !== undefined && only.note === undefined)
    return list([channelLine({ ...only, subject: '' }, content), `**Subject:** ${inline(only.subject)}`])
  return list(
    channels.map((channel) => channelLine(channel, content)),
    channels.length > 1,
  )
}

/** The Markdown of one channel. */
export function channelLine(channel: Channel, content: Policy): string {
  const { email, github, url, phone, other, subject, condition, note, encryption } = channel
  const name = channel.name ?? usualName(channel)
  const said = note !== undefined && isSaid({ ...channel, subject: subject ?? '' }, note)
  const address = email ?? phone ?? other ?? (url && `<${url}>`) ?? (github && privateReporting(content))
  const words = [
    said ? undefined : address,
    subject && !note?.includes(subject) ? `with the subject “${inline(subject)}”` : undefined,
    condition && !note?.includes(condition) ? `(${inline(condition)})` : undefined,
    encryption && !note?.includes(encryption) ? `(key: <${encryption}>)` : undefined,
  ].filter((word) => word)
  const text = [words.join(' '), note].filter((part) => part).join('. ')
  return other !== undefined && channel.name === undefined ? text : `**${inline(name)}:** ${text}`
}

/** What a channel is called where it has no name of its own. */
export function usualName({ email, github, phone }: Channel): string {
  if (email !== undefined) return 'Email'
  if (github !== undefined) return 'GitHub'
  return phone === undefined ? 'Web' : 'Telephone'
}

function privateReporting({ project }: Policy): string {
  const repository = project?.repository?.replace(/(?:\.git)?\/*$/, '')
  const isOnGitHub = repository?.startsWith('https://github.com/') === true
  return isOnGitHub
    ? `[Report a vulnerability](${repository}/security/advisories/new)`
    : 'private vulnerability reporting (“Report a vulnerability” in the Security tab of the repository)'
}

/** A thing to include, as a list has it. An optional one says so. */
export function reportItem(item: string | ReportItem): string {
  if (typeof item === 'string') return item
  const { label, text = '', optional = false } = item
  const name = text === '' ? label : /[*_`]/.test(label) ? label : `**${inline(label)}**`
  const says = saysOptional(`${label} ${text}`)
  const marked = optional && !says ? `${name} (optional)` : name
  if (text === '') return marked
  return /^[(:]/.test(text) ? `${marked} ${text}` : `${marked}: ${text}`
}

/** Whether the words themselves tell that something may be left out. */
export function saysOptional(text: string): boolean {
  return /\boptional\b|\bif (?:any|you|applicable|possible|known|available|there)\b/i.test(text)
}
