import type { Disclosure, Fixes, Response, Target, Time } from '../policy/policy.generated.ts'
import { plainText, wordsOf } from '../prose/plain-text.ts'
import { commitmentOf, durationsIn, readTimes, type Severity } from '../prose/times.ts'
import { FIXES_LEAD, SEVERITIES, type StageKey, severityLine, stageLine } from '../render/response.ts'
import type { Block, Item } from './blocks.ts'

/** The times of a list, each with the item that says it. */
export interface ReadTimes {
  readonly response: Response
  readonly disclosure: Disclosure
}

/** The stages by what an item's label says, in the order in which the list has to stand. */
const LABELS: readonly (readonly [StageKey, RegExp])[] = [
  ['window', /\bdisclosure (?:deadline|window)\b|\bembargo/i],
  ['public', /\bdisclos|\bpublic\b/i],
  ['fixes', /\bfix|\bresolution\b|\bresolv|\bpatch|\bremediat|\bmitigat/i],
  ['updates', /\bupdates?\b|\bstatus\b|\bprogress\b/i],
  ['assessment', /\bassess|\btriage|\bevaluat|\banalysis\b|\bvalidat|\binvestigat/i],
  ['acknowledgement', /\backnowledg|\binitial response\b|\bfirst response\b|\bconfirm|\breceipt\b|^response\b/i],
]
const ORDER: readonly StageKey[] = [
  'acknowledgement',
  'assessment',
  'first-update',
  'updates',
  'fixes',
  'public',
  'window',
]

/** Reads a list of times; undefined where an item is none, two are of one stage, or their order is another. */
export function readTimeList({ items }: Block, prose: string): ReadTimes | undefined {
  const said = readTimes(prose)
  const found = new Map<StageKey, Time | Fixes>()
  for (const item of items) {
    const stage = item.simple ? stageOfItem(item) : undefined
    if (!stage || found.has(stage)) return undefined
    const time = stage === 'fixes' ? fixesOf(item) : timeOf(stage, item)
    if (time === undefined) return undefined
    // A time that the prose says too would not be listed again if it had no words of its own.
    const twice = typeof time === 'string' && said.some(({ duration }) => time === duration)
    const spelled = twice ? { within: time, text: item.text } : undefined
    found.set(stage, spelled ? (stage === 'fixes' ? { all: spelled } : spelled) : time)
  }
  const stages = [...found.keys()]
  const ordered = stages.every(
    (stage, index) => index === 0 || ORDER.indexOf(stage) > ORDER.indexOf(stages[index - 1] ?? stage),
  )
  if (!ordered || stages.length === 0) return undefined
  const { public: published, window, ...response } = Object.fromEntries(found) as Record<string, Time>
  return {
    response,
    disclosure: { ...(published !== undefined && { public: published }), ...(window !== undefined && { window }) },
  }
}

function stageOfItem({ text }: Item): StageKey | undefined {
  const label = /^\*\*([^*\n]{1,80})\*\*|^([^:\n]{1,60}):/.exec(text)
  const name = plainText(label?.[1] ?? label?.[2] ?? '')
  const stage = LABELS.find(([, form]) => form.test(name))?.[0]
  return stage === 'updates' && !/\bevery\b|\bregular|\beach\b|\bweekly\b/i.test(text)
    ? durationsIn(text).length === 1
      ? 'first-update'
      : undefined
    : stage
}

function timeOf(stage: StageKey, { text, nested }: Item): Time | undefined {
  if (nested.length > 0) return undefined
  const target = targetOf(text)
  if (!target) return undefined
  const { commitment: _, ...bare } = target
  const short = shortest(bare)
  if (stageLine(stage, short) === text) return short
  return { ...target, text }
}

/** A target that is nothing but its time is written as one. */
function shortest(target: Target): Time {
  const { within, when, ...rest } = target
  if (Object.keys(rest).length > 0) return target
  return within ?? when ?? target
}

/** What a line says of time: one duration, or words for what is no number. */
function targetOf(text: string): Target | undefined {
  const [found, second] = durationsIn(plainText(text))
  if (second) return undefined
  const commitment = commitmentOf(text)
  const strength = commitment === undefined ? {} : { commitment }
  if (!found) {
    const when = WHEN.find(([, form]) => form.test(text))?.[0]
    return when === undefined ? undefined : { when, ...strength }
  }
  if (/\b(?:every|each)\s+\S{0,5}$/i.test(plainText(text).slice(0, found.span.start)))
    return {
      every: found.duration,
      ...(/\buntil\b.{0,20}\bresol/i.test(text) && { until: 'resolved' as const }),
      ...strength,
    }
  const from = /\bof (?:receiving|receipt|the report|your report|report)/i.test(text) ? { from: 'report' as const } : {}
  return { within: found.duration, ...from, ...strength }
}

const WHEN: readonly (readonly [NonNullable<Target['when']>, RegExp])[] = [
  ['coordinated-with-reporter', /\bcoordinat/i],
  ['after-fix-released', /\bafter\b.{0,20}\b(?:fix|patch)\b/i],
  ['depends-on-severity', /\bdepend(?:s|ing) on (?:the )?(?:severity|complexity)/i],
  ['best-effort', /\bbest[- ]effort\b/i],
  ['as-soon-as-possible', /\bas soon as\b|\basap\b|\bpromptly\b/i],
  ['regularly', /\bregular/i],
]

/** One time for fixes, for all or for the severity that the item names; or one per severity, in the list below it. */
function fixesOf({ text, nested }: Item): string | Fixes | undefined {
  if (nested.length === 0) {
    const target = targetOf(text)
    if (!target) return undefined
    const named = SEVERITIES.filter((severity) => new RegExp(`\\b${severity}\\b`, 'i').test(text))
    if (named.length > 1) return undefined
    if (named.length === 0 && target.within !== undefined && stageLine('fixes', target.within) === text)
      return target.within
    return { [named[0] ?? 'all']: { ...target, text } }
  }
  const lines = nested.map((item) => (item.simple && item.nested.length === 0 ? severityOf(item) : undefined))
  const times = lines.filter((line) => line !== undefined)
  const severities = times.map(([severity]) => severity)
  const ordered = severities.every(
    (severity, index) =>
      index === 0 || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(severities[index - 1] ?? severity),
  )
  if (times.length !== lines.length || !ordered || times.length < 2 || durationsIn(text).length > 0) return undefined
  return { ...Object.fromEntries(times), ...(text !== FIXES_LEAD && { intro: text }) }
}

function severityOf({ text }: Item): readonly [Severity, Time] | undefined {
  const severity = SEVERITIES.find((name) => wordsOf(text).startsWith(name))
  const target = severity && targetOf(text)
  if (!severity || !target) return undefined
  const short = shortest(target)
  const line = severityLine(
    severity,
    typeof short === 'string' && !/^\d/.test(short) ? target : { within: target.within ?? '' },
  )
  return [severity, line === text ? short : { ...target, text }]
}
