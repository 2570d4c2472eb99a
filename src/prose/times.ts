import type { Span } from '../text/span.ts'
import { sentencesOf } from './plain-text.ts'

/** What a time is promised for. */
export type Stage = 'acknowledgement' | 'assessment' | 'updates' | 'fixes' | 'window'
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** A time that a sentence promises, in the unit in which it says it. */
export interface PromisedTime {
  readonly stage: Stage
  /** `48 hours`, `5 business days`, `1-2 weeks`: as the policy's schema writes a duration. */
  readonly duration: string
  /** True for what is repeated: "every week". */
  readonly repeated: boolean
  /** Only for fixes, where the sentence names one. */
  readonly severity?: Severity
  readonly commitment?: 'commit' | 'aim' | 'expect'
  readonly fromReport: boolean
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = `\\d{1,5}|an?|${NUMBERS.join('|')}`
const DURATION = new RegExp(
  `(?<![\\w.])(${NUMBER})(?:\\s{0,2}(?:-|–|—|to|or)\\s{0,2}(${NUMBER}))?[ -]{1,2}(?:(business|working|work|calendar)[ -])?(hour|day|week|month|year)s?(?![a-z])`,
  'gi',
)
const COMPACT = /(?<![\w.])(\d{1,4})\s?h(?![a-z])/gi

/** A duration where it stands in a text. */
export interface FoundDuration {
  readonly duration: string
  readonly span: Span
}

/** Every duration in a text, as the schema writes them: numbers as digits, "working days" as business days, the unit as written. */
export function durationsIn(text: string): readonly FoundDuration[] {
  if (!/hour|day|week|month|year|\d\s?h/i.test(text)) return []
  const found: FoundDuration[] = []
  for (const match of text.matchAll(DURATION)) {
    const [whole, first = '', last, kind = '', unit = ''] = match
    const [from, to] = [numberOf(first), last === undefined ? undefined : numberOf(last)]
    if (from === 0 || (to !== undefined && to <= from)) continue
    const count = to === undefined ? String(from) : `${from}-${to}`
    const business = /^(?:business|work)/i.test(kind) ? 'business ' : ''
    const plural = from === 1 && to === undefined ? '' : 's'
    const duration = `${count} ${business}${unit.toLowerCase()}${plural}`
    found.push({ duration, span: { start: match.index, end: match.index + whole.length } })
  }
  for (const match of text.matchAll(COMPACT)) {
    const hours = Number(match[1])
    if (hours === 0) continue
    const duration = `${hours} hour${hours === 1 ? '' : 's'}`
    found.push({ duration, span: { start: match.index, end: match.index + match[0].length } })
  }
  return found.sort((left, right) => left.span.start - right.span.start)
}

function numberOf(word: string): number {
  if (/^an?$/i.test(word)) return 1
  const index = NUMBERS.indexOf(word.toLowerCase())
  return index < 0 ? Number(word) : index + 1
}

/** In the order in which they are looked for: what a sentence is about comes before the verbs that any sentence may hold. */
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['window', /\bdisclos|\bembargo|\bbecom\w+ public|\bpublish|\bmade public|\bgo(?:es)? public/i],
  ['updates', /\bupdates?\b|\bprogress\b|\bstatus\b|\binformed\b/i],
  [
    'assessment',
    /\bassess|\btriag|\bevaluat|\banaly[sz]|\binvestigat|\bvalidat|\bverif|\bconfirm(?:s|ed)? the (?:issue|vuln)/i,
  ],
  ['fixes', /\bfix|\bpatch|\bresol[vu]|\bremediat|\bmitigat|\baddress(?:ed)?\b|\bhotfix/i],
  [
    'acknowledgement',
    /\backnowledg|\bconfirm|\brespon[ds]|\brepl(?:y|ies)|\banswer|\bget back|\bhear (?:back|from)|\breceipt/i,
  ],
]
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low']

const NO_ANSWER = /\bif (?:you|we) (?:do not|don't|have not|haven't|did not|didn't)\b/i

/** The times that a text promises, sentence by sentence. What a reporter is told to do when no answer comes is no promise. */
export function readTimes(markdown: string): readonly PromisedTime[] {
  if (!/hour|day|week|month|year|\d/i.test(markdown)) return []
  return sentencesOf(markdown).flatMap((sentence) => {
    const durations = sentence.length > 2_000 ? [] : durationsIn(sentence)
    if (durations.length === 0 || NO_ANSWER.test(sentence)) return []
    return durations.flatMap((found) => promisedIn(sentence, found) ?? [])
  })
}

function promisedIn(sentence: string, { duration, span }: FoundDuration): PromisedTime | undefined {
  const clause = clauseAround(sentence, span)
  const stage = stageOf(clause) ?? stageOf(sentence)
  if (stage === undefined) return undefined
  const before = sentence.slice(0, span.start)
  const repeated = /\b(?:every|each|per|at least every)\s*$/i.test(before)
  const limited =
    repeated ||
    /\b(?:within|in|under|than|to|after|of|about|approximately|max\w*|up to|take|:|\||-|–|a|be)\s*(?:the (?:first|next)\s*)?(?:\*\*)?$|[:|–—-]\s*$|^\s*$|~\s*$|[<≤]\s*=?\s*$/i.test(
      before,
    )
  if (!limited) return undefined
  const severity =
    stage === 'fixes' ? SEVERITIES.find((name) => new RegExp(`\\b${name}\\b`, 'i').test(clause)) : undefined
  const commitment = commitmentOf(sentence)
  return {
    stage,
    duration,
    repeated,
    fromReport: /\bof (?:receiving|receipt|the report|your report|submission|report)/i.test(sentence),
    ...(severity && { severity }),
    ...(commitment && { commitment }),
  }
}

/** What stands between the commas around a place. */
function clauseAround(sentence: string, { start, end }: Span): string {
  const from = Math.max(
    sentence.lastIndexOf(', ', start),
    sentence.lastIndexOf('; ', start),
    sentence.lastIndexOf(' and ', start),
  )
  const ends = [', ', '; ', ' and '].map((sign) => sentence.indexOf(sign, end)).filter((at) => at >= 0)
  return sentence.slice(Math.max(0, from), Math.min(sentence.length, ...ends))
}

/** What a text is about, by its words; undefined where none of them tells. */
export function stageOf(text: string): Stage | undefined {
  return STAGES.find(([, form]) => form.test(text))?.[0]
}

/** How strong a sentence promises. */
export function commitmentOf(sentence: string): PromisedTime['commitment'] {
  if (/\b(?:aim|strive|try|endeavou?r|target|goal|hope|intend)/i.test(sentence)) return 'aim'
  if (/\b(?:should|expect|typically|usually|normally)\b/i.test(sentence)) return 'expect'
  return /\bwe (?:will|commit|promise|guarantee)|\bwe'll\b|\byou will\b/i.test(sentence) ? 'commit' : undefined
}
