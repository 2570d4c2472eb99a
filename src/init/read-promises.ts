import type {
  Commitments,
  Contact,
  Disclosure,
  Policy,
  Response,
  Target,
  Time,
  UpdateChannel,
  Updates,
} from '../policy/policy.generated.ts'
import { emailsIn, isPlaceholder, urlsIn } from '../prose/addresses.ts'
import { announcedIn } from '../prose/announced.ts'
import { plainText, sentencesOf } from '../prose/plain-text.ts'
import { readPromises } from '../prose/promises.ts'
import { type PromisedTime, readTimes } from '../prose/times.ts'
import { promiseText } from '../render/promise-text.ts'
import type { Block } from './blocks.ts'

/** "We ask that you:" and "In return, we commit to:", each with its list; undefined for any other form. */
export function readCommitments(blocks: readonly Block[]): Commitments | undefined {
  const [asked, asks, promised, promises, more] = blocks
  if (!asked || !asks || more || !simpleList(asks)) return undefined
  if (asked.kind !== 'paragraph' || !/\b(?:ask|expect|request|please)\b/i.test(asked.source)) return undefined
  const reporter: Commitments = { 'reporter-intro': asked.source.trim(), reporter: asks.items.map(({ text }) => text) }
  if (!promised) return reporter
  const ours =
    promised.kind === 'paragraph' && /\bwe\b.*\b(?:will|commit|promise)|\bin return\b|\bour\b/i.test(promised.source)
  if (!ours || !promises || !simpleList(promises)) return undefined
  return { ...reporter, 'project-intro': promised.source.trim(), project: promises.items.map(({ text }) => text) }
}

/** A list of which each item is a line of text. */
export function simpleList({ kind, items }: Block): boolean {
  return kind === 'list' && items.every(({ simple, nested, text }) => simple && nested.length === 0 && /\S/.test(text))
}

/** The part about updates: an introduction and a list of channels and rules; or prose, of which only the kinds of channels are taken. */
export function readUpdates(blocks: readonly Block[], textOf: (blocks: readonly Block[]) => string): Updates {
  const at = blocks.findIndex((block) => simpleList(block))
  const after = blocks.slice(at + 1)
  const items = at < 0 ? [] : (blocks[at]?.items ?? []).map(({ text }) => text)
  const rules = items.map(releaseRuleOf)
  const firstChannel = rules.indexOf(undefined)
  const ordered = firstChannel < 0 || rules.slice(firstChannel).every((rule) => rule === undefined)
  if (at <= 0 || !ordered || after.some(({ kind }) => kind === 'list' || kind === 'heading'))
    return updatesInProse(textOf(blocks))
  const channels = items.slice(firstChannel < 0 ? items.length : firstChannel).map(updateChannelOf)
  const subscribe = textOf(after)
  return {
    ...timeliness(textOf(blocks.slice(0, at))),
    intro: textOf(blocks.slice(0, at)),
    ...(firstChannel !== 0 && { 'release-rules': rules.filter((rule) => rule !== undefined) }),
    ...(channels.length > 0 && { channels }),
    ...(subscribe !== '' && { subscribe: [subscribe] }),
  }
}

function updatesInProse(text: string): Updates {
  const channels = [...announcedIn(text)]
  return { ...timeliness(text), intro: text, ...(channels.length > 0 && !/:\s*$/.test(text) && { channels }) }
}

function timeliness(text: string): Pick<Updates, 'timeliness'> {
  const sentence = sentencesOf(text).find((one) =>
    /\b(?:updates?|fixes|patches)\b.{0,60}\bas soon as possible\b/i.test(one),
  )
  if (sentence === undefined || !text.includes(sentence)) return {}
  const from = /\bafter\b.{0,30}\bconfirm/i.test(sentence) ? { from: 'confirmation' as const } : {}
  return { timeliness: from.from === undefined ? 'as-soon-as-possible' : { when: 'as-soon-as-possible', ...from } }
}

function updateChannelOf(text: string): UpdateChannel {
  const plain = plainText(text)
  const type = announcedIn(text)[0] ?? 'other'
  const audience = /\b(?:for|to) (registered \w+|all \w+|subscribers|\w+ users)\b/i.exec(plain)?.[1]
  const path = type === 'changelog' ? /\b(CHANGELOG(?:\.\w+)?)\b/.exec(plain)?.[1] : undefined
  return {
    type,
    ...(/\bcritical\b/i.test(plain) && { severity: ['critical'] as const satisfies UpdateChannel['severity'] }),
    ...(audience !== undefined && { audience }),
    ...(path !== undefined && { path }),
    text,
  }
}

type ReleaseRule = NonNullable<Updates['release-rules']>[number]

function releaseRuleOf(text: string): ReleaseRule | undefined {
  const plain = plainText(text).toLowerCase()
  const severity = (['critical', 'high', 'medium', 'low'] as const)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(plain))
    .toReversed()
  const release = /\bout[- ]of[- ]band\b/.test(plain)
    ? 'out-of-band'
    : /\bpatch (?:versions?|releases?)\b/.test(plain)
      ? 'patch'
      : /\bminor (?:versions?|releases?)\b/.test(plain)
        ? 'minor'
        : undefined
  return release === undefined || severity.length === 0 ? undefined : { severity, release, text }
}

/** What the prose about reports promises, as typed values beside it: they make it findable, and rendering does not repeat them. */
export function annotate(content: Policy): void {
  const text = promiseText(content)
  const times = readTimes(text)
  const promises = readPromises(text)
  const response = withMissing(content.response ?? {}, timesOf(times, content.response ?? {}))
  if (Object.keys(response).length > 0) content.response = response
  const window = times.find(({ stage, repeated }) => stage === 'window' && !repeated)
  const { credit } = promises
  const disclosure = withMissing<Disclosure>(content.disclosure ?? {}, {
    ...(promises.coordinated && { model: 'coordinated' as const }),
    ...(promises.afterFix && { public: 'after-fix-released' }),
    ...(window && { window: window.duration }),
    ...(credit && {
      credit: {
        offered: true,
        default: credit.default,
        ...(credit.anonymity && { anonymity: 'allowed' as const }),
        ...(credit.inReleaseNotes && { where: ['release-notes' as const] }),
      },
    }),
  })
  if (Object.keys(disclosure).length > 0) content.disclosure = disclosure
  if (promises.safeHarbor && !content['safe-harbor']) content['safe-harbor'] = { level: promises.safeHarbor }
}

/** What is known stays, and stays first. */
function withMissing<Value extends object>(known: Value, found: Value): Value {
  return { ...known, ...Object.fromEntries(Object.entries(found).filter(([key]) => !(key in known))) }
}

const KEYS = { acknowledgement: 'acknowledgement', assessment: 'assessment', fixes: 'fixes' } as const

function timesOf(times: readonly PromisedTime[], known: Response): Response {
  const found: Response = {}
  const fixes: Record<string, Time> = {}
  for (const time of times) {
    const target = promised(time)
    if (time.stage === 'fixes') fixes[time.severity ?? 'all'] ??= target
    else if (time.stage === 'updates') found[time.repeated ? 'updates' : 'first-update'] ??= target
    else if (time.stage !== 'window') found[KEYS[time.stage]] ??= target
  }
  return { ...found, ...(Object.keys(fixes).length > 0 && known.fixes === undefined && { fixes }) }
}

/** A duration that is promised without more to it is written by itself. */
function promised({ duration, repeated, fromReport, commitment }: PromisedTime): Time {
  const detail: Target = { ...(fromReport && { from: 'report' as const }), ...(commitment && { commitment }) }
  if (repeated) return { every: duration, ...detail }
  return Object.keys(detail).length === 0 ? duration : { within: duration, ...detail }
}

/** Whom a section on contacts names, and for what; the section itself stays as it is. */
export function contactsIn(markdown: string): readonly Contact[] {
  const contacts: Contact[] = []
  for (const line of markdown.split(/\n[ \t]*\n|\n(?=\s*(?:[-*+]|\d+\.) )/)) {
    const [email] = emailsIn(line)
    const url = urlsIn(line).find((one) => !isPlaceholder(one))
    const purpose = purposeOf(
      plainText(`${line} ${email === undefined ? '' : markdown.slice(0, 300)}`),
      plainText(line),
    )
    const via = viaOf(plainText(line))
    if (email !== undefined && !isPlaceholder(email)) contacts.push({ for: purpose, email })
    else if (email === undefined && url !== undefined) contacts.push({ for: purpose, url })
    else if (email === undefined && via.length > 0) contacts.push({ for: purpose, via })
  }
  return contacts.filter(
    (one, index) =>
      contacts.findIndex((other) => other.email === one.email && other.url === one.url && other.for === one.for) ===
      index,
  )
}

function viaOf(text: string): NonNullable<Contact['via']> {
  const issues = /\bgithub issues?\b|\bissue tracker\b/i.test(text)
  const discussions = /\bdiscussions?\b/i.test(text)
  return [...(issues ? (['github-issues'] as const) : []), ...(discussions ? (['github-discussions'] as const) : [])]
}

function purposeOf(around: string, line: string): Contact['for'] {
  if (/\bfeatures?\b/i.test(line)) return 'features'
  if (/\bbugs?\b|\bnon-security\b/i.test(line)) return 'bugs'
  if (/\bgeneral\b/i.test(line)) return 'general-questions'
  if (/\bthis (?:security )?policy\b/i.test(around)) return 'policy-questions'
  return /\bsecurity\b|\bvulnerab/i.test(around) ? 'security' : 'other'
}
