import type { Span } from '../text/span.ts'
import { holdsAny, inSmallLetters, type Words, words } from '../text/words.ts'
import { sentencesOf } from './plain-text.ts'

/** What a time is promised for. */
export type Stage = 'acknowledgement' | 'assessment' | 'updates' | 'fixes' | 'window'
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** A time that a sentence promises, in the unit in which it says it. */
export interface StagedTime {
  readonly stage: Stage
  /** `48 hours`, `5 business days`, `1-2 weeks`: as the policy's schema writes a duration. */
  readonly duration: string
  /** True for what is repeated: "every week". */
  readonly repeated: boolean
  /** Only for fixes, where the sentence names one. */
  readonly severity?: Severity
}

/** The same with how it is promised. */
export interface PromisedTime extends StagedTime {
  readonly commitment?: 'commit' | 'aim' | 'expect'
  readonly fromReport: boolean
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** Any short word may stand where a number does, and is looked up then: a pattern of all numbers takes long to be made. */
const NUMBER = '\\d{1,5}|[a-z]{1,6}'
const DURATION = new RegExp(
  `(?<![\\w.])(${NUMBER})(?:\\s{0,2}(?:[-–—]|to|or)\\s{0,2}(${NUMBER}))??[ -]{1,2}(?:(business|working|work|calendar)[ -])?(hour|day|week|month|year)s?(?![a-z])`,
  'g',
)
const COMPACT = /(?<![\w.])(\d{1,4})\s?h(?![a-z])/g

/** A duration where it stands in a text. */
export interface FoundDuration {
  readonly duration: string
  readonly span: Span
}

const UNITS = ['hour', 'day', 'week', 'month', 'year']

/** Every duration in a text, as the schema writes them: numbers as digits, "working days" as business days, the unit as written. */
export function durationsIn(text: string): readonly FoundDuration[] {
  const lower = inSmallLetters(text)
  const found: FoundDuration[] = []
  if (holdsAny(lower, UNITS)) {
    for (const match of lower.matchAll(DURATION)) {
      const duration = durationOf(lower, match)
      if (duration) found.push(duration)
    }
  }
  if (!/\d/.test(lower)) return found
  for (const match of lower.matchAll(COMPACT)) {
    const hours = Number(match[1])
    if (hours === 0) continue
    const duration = `${hours} hour${hours === 1 ? '' : 's'}`
    found.push({ duration, span: { start: match.index, end: match.index + match[0].length } })
  }
  return found.sort((left, right) => left.span.start - right.span.start)
}

function durationOf(text: string, match: RegExpExecArray): FoundDuration | undefined {
  const [whole, first = '', last, kind = '', unit = ''] = match
  const end = match.index + whole.length
  const named = (count: string, start: number): FoundDuration => {
    const business = /^(?:business|work)/.test(kind) ? 'business ' : ''
    return { duration: `${count} ${business}${unit}${count === '1' ? '' : 's'}`, span: { start, end } }
  }
  const [from, to] = [numberOf(first), numberOf(last ?? first)]
  if (to === undefined) return undefined
  if (from !== undefined && last !== undefined)
    return to > from && from > 0 ? named(`${from}-${to}`, match.index) : undefined
  // "up to two days": what stands before the number is none.
  const start = match.index + (last === undefined ? 0 : whole.indexOf(last, first.length))
  return to === 0 || /[\w.]/.test(text.slice(start - 1, start)) ? undefined : named(String(to), start)
}

/** Undefined for other words. */
function numberOf(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1
  const index = NUMBERS.indexOf(word)
  if (index >= 0) return index + 1
  return /^\d/.test(word) ? Number(word) : undefined
}

/** In the order in which they are looked for: what a sentence is about comes before the verbs that any sentence may hold. */
const STAGES: readonly (readonly [Stage, Words])[] = [
  [
    'window',
    words(
      'disclos*|embargo*|becomes public*|become public*|becoming public*|publish*|made public*|go public*|goes public*',
    ),
  ],
  ['updates', words('update|updates|progress|status|informed')],
  [
    'assessment',
    words(
      'assess*|triag*|evaluat*|analys*|analyz*|investigat*|validat*|verif*|confirm the issue*|confirm the vuln*|confirms the issue*|confirms the vuln*|confirmed the issue*|confirmed the vuln*',
    ),
  ],
  ['fixes', words('fix*|patch*|resolv*|resolu*|remediat*|mitigat*|address|addressed|hotfix*')],
  [
    'acknowledgement',
    words('acknowledg*|confirm*|respond*|respons*|reply*|replies*|answer*|get back*|hear back*|hear from*|receipt*'),
  ],
]
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low']

const NO_ANSWER = words(
  ['you', 'we']
    .flatMap((who) => ['do', 'have', 'did'].flatMap((verb) => [`if ${who} ${verb} not`, `if ${who} ${verb}n't`]))
    .join('|'),
)

const FROM_REPORT = words('of receiving*|of receipt*|of the report*|of your report*|of submission*|of report*')
const AIMS = words('aim*|strive*|try*|endeavour*|endeavor*|target*|goal*|hope*|intend*')
const EXPECTS = words('should|expect|typically|usually|normally')
const COMMITS = words("we will*|we commit*|we promise*|we guarantee*|we'll|you will")

/** The times that a text promises, sentence by sentence. What a reporter is told to do when no answer comes is no promise. */
export function readTimes(markdown: string): readonly PromisedTime[] {
  return timesIn(markdown).map(({ time, sentence }) => {
    const commitment = commitmentOf(sentence)
    return { ...time, fromReport: FROM_REPORT.test(sentence), ...(commitment && { commitment }) }
  })
}

/** The times without how they are promised, for whoever compares times only. */
export function stagedTimes(markdown: string): readonly StagedTime[] {
  return timesIn(markdown).map(({ time }) => time)
}

function timesIn(markdown: string): readonly { readonly time: StagedTime; readonly sentence: string }[] {
  if (!mayHoldTime(markdown)) return []
  return sentencesOf(markdown).flatMap((sentence) => {
    const durations = sentence.length > 2_000 ? [] : durationsIn(sentence)
    if (durations.length === 0 || NO_ANSWER.test(sentence)) return []
    return durations.flatMap((found) => {
      const time = promisedIn(sentence, found)
      return time ? [{ time, sentence }] : []
    })
  })
}

/** Most sentences hold none. Marks may part a number from its unit, and what is left without them decides. */
function mayHoldTime(markdown: string): boolean {
  if (holdsAny(markdown, UNITS)) return true
  return /\d/.test(markdown) && (/\d\s*[Hh]/.test(markdown) || /[\\`*_<[]/.test(markdown))
}

function promisedIn(sentence: string, { duration, span }: FoundDuration): StagedTime | undefined {
  const clause = clauseAround(sentence, span)
  const stage = stageOf(clause) ?? stageOf(sentence)
  if (stage === undefined) return undefined
  const before = inSmallLetters(sentence).slice(0, span.start)
  const repeated = /\b(?:every|each|per|at least every)\s*$/.test(before)
  // Nearly all of them are "within …": the long pattern need not be made for that.
  const limited =
    repeated ||
    /\bwithin $/.test(before) ||
    /\b(?:within|in|under|than|to|after|of|about|approximately|max\w*|up to|take|:|\||-|–|a|be)\s*(?:the (?:first|next)\s*)?(?:\*\*)?$|[:|–—-]\s*$|^\s*$|~\s*$|[<≤]\s*=?\s*$/.test(
      before,
    )
  if (!limited) return undefined
  const severity = stage === 'fixes' ? SEVERITIES.find((name) => words(name).test(clause)) : undefined
  return { stage, duration, repeated, ...(severity && { severity }) }
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
  if (AIMS.test(sentence)) return 'aim'
  if (EXPECTS.test(sentence)) return 'expect'
  return COMMITS.test(sentence) ? 'commit' : undefined
}
