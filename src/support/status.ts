import { negationIn, refusesLesser } from './negation.ts'
import {
  LESSER_REFUSAL,
  MARKS,
  MOVE_ON,
  NEARLY_ENDED,
  NO,
  NOTHING,
  PHRASES,
  WAITING,
  WITHIN_LINE,
  YES,
} from './status-words.ts'
import type { Status } from './support.ts'

/** What a status cell says. `development` marks lines whose releases are not for everybody yet. */
export interface ReadStatus {
  readonly status: Status
  readonly development: boolean
}

/** A mark in a text, with where it stands. */
export interface Mark {
  readonly sign: string
  readonly status: Status
  readonly at: number
}

const LONGEST_STATUS = 1_000

/** Reads what a reader sees in a status cell; `unknown` where neither a mark nor a word tells. */
export function readStatus(text: string, legend: ReadonlyMap<string, Status> = new Map()): ReadStatus {
  const lower = text.toLowerCase().replaceAll('\ufe0f', '').slice(0, LONGEST_STATUS)
  const alone = legend.get(lower.trim())
  if (alone !== undefined) return { status: alone, development: false }
  const mark = decidingMark(lower, legend)
  if (mark && mark.status !== 'planned' && mark.status !== 'limited') return { status: mark.status, development: false }
  const words = lower.replace(/:[a-z0-9_+-]+:/g, ' ').trim()
  const behind = waitsBehind(mark, words, legend)
  const development = mark ? mark.status === 'planned' : /\b(?:development|experimental|nightly|unstable)\b/.test(words)
  const status = behind ? 'planned' : (mark?.status ?? statusInWords(words))
  // "🚧 Upcoming" waits for its first release; "🔨 Development branch" has releases already, but not for everybody.
  const waits = /upcoming|planned|coming soon|not yet|future|to be released/.test(words)
  return { status, development: status === 'planned' && development && !waits }
}

/** "⏳ Planned": the words say what the hourglass stands for, where no legend does. */
const waitsBehind = (mark: Mark | undefined, words: string, legend: ReadonlyMap<string, Status>): boolean =>
  mark?.status === 'limited' && !legend.has(mark.sign) && WAITING.test(words)

/** The first mark; where a cell both gives and refuses ("❌ features ✅ security") the one that speaks of security, or none. */
function decidingMark(text: string, legend: ReadonlyMap<string, Status>): Mark | undefined {
  const marks = allMarks(text, legend)
  const [first] = marks
  const refused = marks.some(({ status }) => status === 'unsupported')
  if (!first || !refused || !marks.some(({ status }) => status === 'supported')) return first
  const ends = marks.map((_, index) => marks[index + 1]?.at ?? text.length)
  const secure = marks.find(({ at }, index) => /secur/.test(text.slice(at, ends[index])))
  return secure ?? { ...first, status: 'unknown' }
}

const MEANINGS: ReadonlyMap<string, Status> = new Map(MARKS)
/** A short code up to its last colon, a checkbox, or any character that is not on a plain keyboard. */
const SIGN = /:[a-z0-9_+-]{1,50}(?=:)|\[[ x]\]|[^\0-\x7f]/gu
/** Each of them begins so; most cells, such as dates and plain words, hold nothing of it. */
const MAY_MARK = /[:[\u0080-\uffff]/

/** All marks of a text in their order; a legend may add signs and change what a sign means. `text` is in lower case. */
export function allMarks(text: string, legend?: ReadonlyMap<string, Status>): readonly Mark[] {
  const found: Mark[] = []
  if (!MAY_MARK.test(text)) return found
  for (const match of text.matchAll(SIGN)) {
    const sign = match[0].startsWith(':') ? `${match[0]}:` : match[0]
    const status = legend?.get(sign) ?? MEANINGS.get(sign)
    if (status !== undefined) found.push({ sign, status, at: match.index })
  }
  return found
}

/** The first mark in a text, which is in lower case. */
export function firstMark(text: string, legend?: ReadonlyMap<string, Status>): Mark | undefined {
  return allMarks(text, legend)[0]
}

/** What the words of a status say, without any mark. */
export function statusInWords(text: string): Status {
  const words = text
    .trim()
    .toLowerCase()
    .slice(0, LONGEST_STATUS)
    .replace(/^[^a-z\d?\u00c0-\u1fff\u3040-\ud7ff]+/, '')
  if (words === '' || NOTHING.test(words)) return 'unknown'
  const [rest, refusesLess] = withoutLesserRefusals(words)
  const left = refusesLess ? statusInWords(rest) : 'unknown'
  if (left !== 'unknown') return left
  if (refusesLess && !/active|develop/.test(words)) return 'unknown'
  const later = words.replace(NEARLY_ENDED, '')
  if (later.length < words.length) return beforeTheEnd(later)
  if (NO.test(words) && !/^no(?:t yet|t released| release| known end| end)/.test(words))
    return afterBut(words) ?? 'unsupported'
  if (MOVE_ON.test(words)) return whereToMove(words)
  const phrase = statusInPhrases(words)
  const yes = YES.test(words)
  const said = yes && !(phrase === 'limited' && limitsYes(words)) ? 'supported' : phrase
  if (yes && !/^(?:all|always|stable|ga|ok)/.test(words)) return said
  if (said === 'unsupported') return afterBut(words) ?? said
  return givesAny(said) ? (negationIn(words) ?? said) : said
}

/** What stands beside "nearly EOL" decides, and if nothing does, that there is no end yet; a day tells by itself. */
function beforeTheEnd(rest: string): Status {
  const said = statusInWords(rest)
  return said !== 'unknown' || /\d{4}/.test(rest) ? said : 'supported'
}

/** "Upgrade to 3.0 but …" leaves something, as a refusal does. */
function whereToMove(words: string): Status {
  if (!WITHIN_LINE.test(words)) return afterBut(words) ?? 'unsupported'
  return /patch/.test(words) ? statusInPhrases(words) : 'unknown'
}

const givesAny = (status: Status): boolean => status === 'supported' || status === 'limited'

/** "Yes (0.9.1 has critical fixes)" is a whole yes: what is grave limits it in brackets only with "only" beside it. */
function limitsYes(words: string): boolean {
  const said = words.replace(/\([^()]*\)/g, (remark) => (remark.includes('only') ? remark : remark.replace(GRAVE, ' ')))
  return said === words || statusInPhrases(said) === 'limited'
}

const GRAVE = /critical|severe|high severity|important fixes/g

function statusInPhrases(words: string): Status {
  for (const [status, phrases] of PHRASES) if (phrases.some((phrase) => holds(words, phrase))) return status
  return 'unknown'
}

/** "No new features, security fixes only": the clause about features is left out. */
function withoutLesserRefusals(words: string): readonly [string, boolean] {
  const clauses = words.split(/[,;:.()\n、。，；：（）]| [-–—] | but /)
  const kept = clauses.filter((clause) => !LESSER_REFUSAL.test(clause) && !refusesLesser(clause))
  return [kept.join(', ').replace(/^[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]+/, ''), kept.length < clauses.length]
}

/** "Not supported, but critical fixes may be made": what comes after decides how much is left. */
function afterBut(words: string): Status | undefined {
  const at = words.indexOf(' but ')
  if (at < 0) return undefined
  const rest = statusInPhrases(words.slice(at + ' but '.length))
  return rest === 'supported' || rest === 'limited' ? 'limited' : undefined
}

/** Short words count only whole: `eol` is not in "geology". */
function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase)
  if (at < 0) return false
  if (phrase.length > 4 || /[^\0-\x7f]/.test(phrase)) return true
  return !/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + phrase.length] ?? '')
}
