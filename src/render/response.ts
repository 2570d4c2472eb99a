import type { Fixes, Policy, Target, Time } from '../policy/policy.generated.ts'
import { plainText } from '../prose/plain-text.ts'
import { readPromises } from '../prose/promises.ts'
import { type PromisedTime, readTimes, type Severity } from '../prose/times.ts'
import { promiseText } from './promise-text.ts'

/** The stages of a report's life that have a time, by their key, in their order, with the name that the list gives them. */
export const STAGES = [
  ['acknowledgement', 'Acknowledgment'],
  ['assessment', 'Initial assessment'],
  ['first-update', 'First update'],
  ['updates', 'Status updates'],
] as const

export type StageKey = (typeof STAGES)[number][0] | 'public' | 'window' | 'fixes'

const STAGE_OF_KEY: Readonly<Record<StageKey, PromisedTime['stage']>> = {
  acknowledgement: 'acknowledgement',
  assessment: 'assessment',
  'first-update': 'updates',
  updates: 'updates',
  fixes: 'fixes',
  public: 'window',
  window: 'window',
}

export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** The list of times, one item each; what the prose says already is left out. Empty where nothing is left to say. */
export function timeItems(content: Policy): readonly string[] {
  const { response = {}, disclosure = {} } = content
  const prose = promiseText(content)
  const said = readTimes(prose)
  const items = STAGES.flatMap(([key, label]) => timeItem(key, label, response[key], said))
  return [
    ...items,
    ...fixItems(response.fixes, said),
    ...(isSaidInWords(disclosure.public, prose)
      ? []
      : timeItem('public', 'Public disclosure', disclosure.public, said)),
    ...timeItem('window', 'Disclosure deadline', disclosure.window, said),
  ]
}

function timeItem(
  key: StageKey,
  label: string,
  time: Time | undefined,
  said: readonly PromisedTime[],
): readonly string[] {
  if (time === undefined) return []
  const target = asTarget(time)
  if (target.text !== undefined && saysIt(target.text, target)) return [target.text]
  if (isSaid(key, target, said)) return []
  return [`**${label}**: ${capital(timeInWords(target))}`]
}

/** Words that were written for another time than the one that the policy now promises are not used. */
function saysIt(text: string, { within, every }: Target): boolean {
  const duration = within ?? every
  if (duration === undefined) return true
  const plain = plainText(text).toLowerCase().replaceAll('–', '-')
  return plain.includes(duration.replaceAll('–', '-')) || readTimes(text).some((time) => time.duration === duration)
}

/** A disclosure that is no number, and has no words of its own because the prose has them. */
function isSaidInWords(time: Time | undefined, prose: string): boolean {
  if (time === undefined) return false
  const { when, text } = asTarget(time)
  if (text !== undefined) return false
  const { afterFix, coordinated } = readPromises(prose)
  return (when === 'after-fix-released' && afterFix) || (when === 'coordinated-with-reporter' && coordinated)
}

function isSaid(key: StageKey, { within, every }: Target, said: readonly PromisedTime[], severity?: Severity): boolean {
  const duration = (within ?? every)?.replaceAll('–', '-')
  if (duration === undefined) return false
  return said.some(
    (time) =>
      time.stage === STAGE_OF_KEY[key] &&
      time.duration === duration &&
      (severity === undefined || time.severity === severity || time.severity === undefined),
  )
}

function fixItems(fixes: string | Fixes | undefined, said: readonly PromisedTime[]): readonly string[] {
  if (fixes === undefined) return []
  if (typeof fixes === 'string') return timeItem('fixes', 'Fix', fixes, said)
  const { intro } = fixes
  const severities = SEVERITIES.flatMap((severity) => {
    const time = fixes[severity]
    return time === undefined || isSaid('fixes', asTarget(time), said, severity)
      ? []
      : [{ severity, time: asTarget(time) }]
  })
  const all = timeItem('fixes', severities.length > 0 ? 'Other fixes' : 'Fix', fixes.all, said)
  const [only] = severities
  if (only && severities.length === 1 && intro === undefined) {
    const { severity, time } = only
    const words = time.text !== undefined && saysIt(time.text, time) ? time.text : undefined
    return [words ?? `**Fix of ${severity} vulnerabilities**: ${capital(timeInWords(time))}`, ...all]
  }
  if (severities.length === 0) return intro === undefined ? all : [intro, ...all]
  const lines = severities.map(
    ({ severity, time }) =>
      `- ${time.text !== undefined && saysIt(time.text, time) ? time.text : severityLine(severity, time)}`,
  )
  return [[intro ?? FIXES_LEAD, ...lines].join('\n'), ...all]
}

export const FIXES_LEAD = '**Fix timeline**: Depends on severity'

/** A severity's line below the fixes: `Critical: 1-7 days`. */
export function severityLine(severity: Severity, time: Target): string {
  return `${capital(severity)}: ${time.within ?? time.every ?? capital(timeInWords(time))}`
}

/** The line that the list has for a time without words of its own. */
export function stageLine(key: StageKey, time: Time): string {
  const label =
    STAGES.find(([stage]) => stage === key)?.[1] ??
    { public: 'Public disclosure', window: 'Disclosure deadline', fixes: 'Fix' }[key as 'public']
  return `**${label}**: ${capital(timeInWords(asTarget(time)))}`
}

/** A time in its long form: a bare word is `when`, a bare duration is `within`. */
export function asTarget(time: Time): Target {
  if (typeof time !== 'string') return time
  return /^\d/.test(time) ? { within: time } : { when: time as NonNullable<Target['when']> }
}

const WHEN: Readonly<Record<NonNullable<Target['when']>, string>> = {
  'as-soon-as-possible': 'as soon as possible',
  regularly: 'regularly',
  'best-effort': 'best effort',
  'after-fix-released': 'after a fix is released',
  'coordinated-with-reporter': 'coordinated with you',
  'depends-on-severity': 'depends on severity',
}
const UNTIL = { resolved: ' until resolved', disclosed: ' until disclosed' } as const
const FROM = {
  report: ' of the report',
  acknowledgement: ' of the acknowledgment',
  confirmation: ' of the confirmation',
  fix: ' of the fix',
} as const

/** "within 48 hours of the report", "every 1-2 weeks until resolved", "best effort". */
export function timeInWords({ within, every, when, from, until, commitment }: Target): string {
  const start = from === undefined ? '' : FROM[from]
  const end = until === undefined ? '' : UNTIL[until]
  const aim = commitment === 'aim' ? ' (a goal)' : commitment === 'best-effort' ? ' (best effort)' : ''
  if (within !== undefined) return `within ${within}${start}${end}${aim}`
  if (every !== undefined) return `every ${every}${end}${aim}`
  return when === undefined ? 'best effort' : `${WHEN[when]}${end}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
