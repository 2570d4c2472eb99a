import type {
  Contact,
  Policy,
  ReleaseRule,
  Tool,
  UpdateChannel,
  UpdateChannelType,
} from '../policy/policy.generated.ts'
import { announcedIn } from '../prose/announced.ts'
import { plainText } from '../prose/plain-text.ts'
import { timeliness } from './disclosure.ts'
import { inline, list } from './inline.ts'
import { allText, reportingOf } from './promise-text.ts'

const CHANNEL_NAMES: Readonly<Record<UpdateChannelType, string>> = {
  'github-advisories': 'GitHub Security Advisories',
  'github-releases': 'GitHub releases',
  changelog: 'The changelog',
  email: 'E-mail',
  'mailing-list': 'The mailing list',
  website: 'The website',
  'security-policy-file': 'This file',
  'in-product': 'The product itself',
  feed: 'The feed',
  other: 'Other places',
}

/** How fixes are released and announced. A channel without words of its own that the introduction names is not listed again. */
export function updatesBlocks({ updates }: Policy): readonly string[] {
  if (!updates) return []
  const { intro, timeliness: time } = updates
  const prose = plainText([intro, ...(updates.subscribe ?? [])].join('\n')).toLowerCase()
  const rules = (updates['release-rules'] ?? []).map(releaseRule)
  const channels = (updates.channels ?? [])
    .map((channel) => (typeof channel === 'string' ? { type: channel } : channel))
    .filter((channel) => !isAnnotation(channel, intro))
    .map(updateChannel)
  const says =
    time !== undefined && typeof time !== 'string' && time.text !== undefined && prose.includes(time.text.toLowerCase())
  return [
    time === undefined || says || (intro !== undefined && /\bas soon as\b|\bwithin\b/.test(prose))
      ? undefined
      : timeliness(time),
    intro ?? (channels.length > 0 ? 'Security updates are announced in:' : undefined),
    rules.length + channels.length > 0 ? list([...rules, ...channels]) : undefined,
    ...(updates.subscribe ?? []),
  ].filter((block) => block !== undefined)
}

/** A bare type only makes findable what the introduction says. */
function isAnnotation({ type, text, url, path, audience }: UpdateChannel, intro: string | undefined): boolean {
  const bare = text === undefined && url === undefined && path === undefined && audience === undefined
  return bare && intro !== undefined && !/:\s*$/.test(intro) && announcedIn(intro).some((place) => place === type)
}

function updateChannel({ type, text, url, path, audience, severity }: UpdateChannel): string {
  if (text !== undefined) return text
  const name = path === undefined ? CHANNEL_NAMES[type] : `\`${path}\``
  const details = [severity && `${severity.join(' and ')} severity`, audience && `for ${inline(audience)}`].filter(
    (detail) => detail,
  )
  const linked = url === undefined ? name : `[${name}](${url})`
  return details.length === 0 ? linked : `${linked} (${details.join(', ')})`
}

const RELEASES = {
  patch: 'Patch versions',
  minor: 'Minor versions',
  'out-of-band': 'Out-of-band releases',
  'next-scheduled': 'The next scheduled release',
} as const

function releaseRule({ severity, release, text }: ReleaseRule): string {
  return text ?? `**${RELEASES[release]}** for ${severity.join('/')} severity issues`
}

/** Thanks: the words, the groups, the names and their page. */
export function acknowledgmentsBlocks({ acknowledgments }: Policy): readonly string[] {
  if (!acknowledgments) return []
  const { intro, text, url, groups = [], names = [] } = acknowledgments
  const people = names.map((name) => {
    if (typeof name === 'string') return name
    const who = name.url === undefined ? inline(name.name) : `[${inline(name.name)}](${name.url})`
    return name.for === undefined ? who : `${who}: ${name.for}`
  })
  const items = [...groups, ...people]
  const prose = [intro, text].join('\n')
  return [
    intro ?? (text === undefined && items.length > 0 ? 'We thank:' : undefined),
    items.length > 0 ? list(items) : undefined,
    text,
    url === undefined || prose.includes(url) ? undefined : `Our page of thanks: <${url}>`,
  ].filter((block) => block !== undefined)
}

const PURPOSES: Readonly<Record<Contact['for'], string>> = {
  security: 'Security',
  'policy-questions': 'Questions about this policy',
  'general-questions': 'General questions',
  bugs: 'Bugs',
  features: 'Feature requests',
  hiring: 'Jobs',
  other: 'Anything else',
}
const VIA = {
  'github-issues': 'GitHub issues',
  'github-discussions': 'GitHub discussions',
  'reporting-channel': 'the channels for reports',
} as const

/** The contacts that no section names already. */
export function contactsBlocks(content: Policy): readonly string[] {
  const prose = allText(content).toLowerCase()
  const unsaid = (content.contacts ?? []).filter((contact) => !isSaidContact(contact, prose))
  return unsaid.length === 0 ? [] : [list(unsaid.map((contact) => contactLine(contact)))]
}

function isSaidContact({ email, url, via, label, text }: Contact, prose: string): boolean {
  const address = email ?? url
  if (address !== undefined) return prose.includes(address.toLowerCase())
  return (
    via !== undefined &&
    label === undefined &&
    text === undefined &&
    prose.includes(VIA[via[0] ?? 'github-issues'].toLowerCase())
  )
}

function contactLine({ for: purpose, email, url, via, label, text }: Contact): string {
  const address = email ?? (url === undefined ? (via ?? []).map((place) => VIA[place]).join(' or ') : `<${url}>`)
  const said = text !== undefined && (text.includes(email ?? url ?? '\0') || (email ?? url) === undefined)
  return `**${label ?? PURPOSES[purpose]}**: ${said ? text : text === undefined ? address : `${address}. ${text}`}`
}

/** Tools that are used or recommended. */
export function toolsBlocks({ tools = [] }: Policy): readonly string[] {
  const line = ({ name, url, text }: Tool): string => {
    const who = url === undefined ? `**${inline(name)}**` : `[**${inline(name)}**](${url})`
    return text === undefined ? who : `${who}: ${text}`
  }
  return tools.length === 0 ? [] : [list(tools.map(line))]
}

/** The programme that pays for reports, where no section tells of it. `false` is for machines: a document need not say it. */
export function bountyBlocks(content: Policy): readonly string[] {
  const bounty = content['bug-bounty']
  if (bounty === undefined || bounty === false) return []
  const { program, text } = bounty
  if (allText(content).includes(program) || reportingOf(content)?.channels.some(({ url }) => url === program))
    return text === undefined ? [] : [text]
  return [
    text === undefined || !text.includes(program) ? [text, `<${program}>`].filter((part) => part).join('\n\n') : text,
  ]
}

/** The stage and the warning that everybody should read first. */
export function noticeBlocks({ project }: Policy): readonly string[] {
  return project?.notice === undefined ? [] : [project.notice]
}
