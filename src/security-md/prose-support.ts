import { readEnd } from '../support/end-date.ts'
import { allMarks, statusInWords } from '../support/status.ts'
import type { EndOfSupport, Status } from '../support/support.ts'
import { lazyPattern } from '../text/lazy-pattern.ts'
import type { Location } from '../text/span.ts'
import { holdsAny, words } from '../text/words.ts'
import { type Meaning, unreadable } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import { PLATFORMS } from '../versions/words.ts'
import { FOREIGN_HEADING, SUPPORT_HEADING, SURROUNDINGS } from './column-titles.ts'
import { newestIn } from './newest-phrase.ts'
import { linesOf, promisedLines, refusedRest } from './promised-lines.ts'
import { refusesBelow, refusesList } from './refusing-words.ts'
import type { Passage, SecurityMd } from './security-md.ts'
import { type Sentence, sentences } from './sentences.ts'

/** What a sentence or list item promises. */
export interface ProsePromise {
  /** `unreadable` for a link, which says it elsewhere. */
  readonly meaning: Meaning
  readonly status: Status
  /** Of the sentence. */
  readonly at: Location
  /** The sentence, marks read through. */
  readonly text: string
  /** A sentence, a list item that stands for a row, or a pointer to another page. */
  readonly kind: 'rule' | 'list-row' | 'link'
  readonly target?: string
  /** Of a list item. */
  readonly until?: EndOfSupport
  /** True where no mark says that it is supported, so that the promise ends by itself with its date. */
  readonly endsItself?: boolean
}

/**
 * Reads the prose of a policy: "only the latest release is supported", "the last two minor versions", "the main branch", list
 * items such as `2.x: supported`, links to a page that says it. Examples, advice to users and what holds only on a condition
 * are no promises; what is refused comes as `unsupported`.
 */
export function readProse(document: SecurityMd): readonly ProsePromise[] {
  const tabled = new Set(document.tables.map(({ headings }) => headings[0]?.span.start))
  let lead: Passage | undefined
  const found = document.passages.flatMap((passage) => {
    if (passage.kind !== 'item' || passage.text.endsWith(':')) lead = passage
    if (isForeign(passage)) return []
    const section = passage.headings[0]?.span.start
    const refused = refusesBelow(passage.headings[0]?.text ?? '') || isLed(document, lead, passage)
    const row = passage.kind === 'item' && !tabled.has(section) ? listRow(document, passage, refused) : undefined
    if (row) return [row]
    const rules = sentences(passage).flatMap((sentence) => rule(document, sentence) ?? [])
    const link = rules.some(({ status }) => status !== 'unsupported')
      ? undefined
      : pointer(document, passage, !tabled.has(section))
    return link ? [...rules, link] : rules
  })
  // "Older versions are not supported" closes what lines promise; beside "the latest release" it says nothing further.
  const inLines = found.some(({ meaning, status }) => status !== 'unsupported' && linesOf(meaning) && hasLine(meaning))
  return inLines ? found : found.filter(({ kind, meaning }) => kind !== 'rule' || !isRest(meaning))
}

/** The words that refuse a list stand in its section, and no paragraph that was not read comes between. */
function isLed({ text }: SecurityMd, lead: Passage | undefined, item: Passage): boolean {
  if (!lead || lead === item || lead.headings[0] !== item.headings[0] || !refusesList(lead.text)) return false
  // "- Unsupported:" refuses what is nested in it, and not the items beside it.
  if (lead.kind === 'item' && columnOf(text, item) <= columnOf(text, lead)) return false
  return !NEW_PARAGRAPH.test(text.slice(lead.span.end, item.span.start).slice(0, LONGEST_LIST))
}

const columnOf = (text: string, { span }: Passage): number => span.start - text.lastIndexOf('\n', span.start - 1)
const NEW_PARAGRAPH = /\n[ \t]*\n(?![*+-] |\d{1,3}[.)] )\S/
const LONGEST_LIST = 2_000

const hasLine = (meaning: Meaning): boolean =>
  meaning.kind === 'union' ? meaning.of.some(hasLine) : meaning.kind === 'line' || meaning.kind === 'interval'
const isRest = ({ kind }: Meaning): boolean => kind === 'older' || kind === 'rest'

/** Advice, examples and conditions: they speak of versions and promise nothing. */
const NO_PROMISE = new RegExp(
  [
    '\\b(?:eg|e\\.g\\.?|for example|for instance|example|suppose|assuming)(?![a-z])',
    '\\b(?:if|once|when|whenever|while|unless|until|as soon as)\\b',
    '\\b(?:please|make sure|ensure|recommend\\w*|should|encouraged|advised?|invited|verify|confirm|reproduc\\w*|before reporting|must|need to)\\b',
    '^(?:tell|include|provide|describe|specify|mention|report) |\\bwhether\\b',
    '\\bupgrad(?:es?|ing)\\b.{0,30}\\b(?:to|from)\\b|\\bupdat(?:e|ing) to\\b|^(?:see|here|these are|below|the following)\\b',
    '^(?:always |keep |use |run |install |upgrade |update |check )(?!the latest (?:release|version)$)',
    '\\b(?:keep|stay)\\b.{0,40}\\bup[- ]to[- ]date\\b',
    '\\b(?:will be (?:revised|closed)|vulnerabilit(?:y|ies) (?:reported|found)|reports?\\b.{0,20}\\baccept\\w*|we accept|tested against)\\b',
  ].join('|'),
  'i',
)
const GIVES =
  /\b(?:(?:is|are|be|being|been|remains?)\s+(?:[\w-]+\s+){0,4}(?:supported|maintained|patched)|supports?|maintains?|receiv(?:es?|ing)|gets?|getting|benefit|covers?|provides?|provided|guarantees?|fix(?:es)?|appl(?:y|ied)|lands?|targets?|released|available|considered|backport(?:ed|s)?|made|merged|added|issued?|focus|address(?:es|ing)|одерж\w*)\b|применя|получа|поддерж/i
const TOPIC = words(
  'support*|maintain*|security|fix|fixes|bugfixes|patch|patches|patched|update|updates|vulnerabilities|поддерж*|безопас*',
)
const STRICT = words(
  'only|security fix|security fixes|security update|security updates|security patch|security patches|security support|supported',
)
const REFUSES =
  /\b(?:no longer|not|never|isn't|aren't|don't|doesn't|do not|does not|cannot|won't|unsupported|unmaintained|no (?:\w+ ){0,2}(?:support|backports?|fixes))\b/i
const LIMITED =
  /\b(?:critical|severe|best[- ]effort|where possible|if possible|depending on|may be|sometimes|generally|typically)\b/i

const ABOUT_RELEASES = words('version|versions|release|releases|backport*')

/** Whether the section is about versions and their support, so that a sentence needs to say less. */
const isAboutSupport = ({ headings }: Passage): boolean => {
  const title = headings[0]?.text ?? ''
  return SUPPORT_HEADING.test(title) || ABOUT_RELEASES.test(title)
}

function isForeign({ headings }: Passage): boolean {
  const title = headings[0]?.text ?? ''
  const platform = title
    .toLowerCase()
    .split(/[^\w.]+/)
    .some((word) => PLATFORMS.has(word))
  return (
    platform ||
    SURROUNDINGS.test(title) ||
    (FOREIGN_HEADING.test(title) && !SUPPORT_HEADING.test(title) && !/report/i.test(title))
  )
}

/** A sentence without any of these names no line, and none of the forms below has to look at it. */
const NAMES_RELEASES = 'latest new recent last current back main master trunk neueste aktuelle letzte ultima'.split(' ')
const namesReleases = (text: string): boolean => /\d|[^\0-\x7F]/.test(text) || holdsAny(text, NAMES_RELEASES)

const FOLLOWS = words('latest|newest|new|recent*|last|current*|back|neueste|aktuelle|letzte|ultima')

/** Whether a text may follow the releases as "the latest one" and `4.NN.z` do; most name a branch or a line, if anything. */
export const mayFollowReleases = (text: string): boolean => /[^\0-\x7F]|[._]N/.test(text) || FOLLOWS.test(text)
const NAMES_REST = ['older', 'earlier', 'prior', 'other']

/** "Latest only", and nothing else, below "Supported Versions". */
const LATEST_ALONE = /^(?:only (?:the )?|the )?(?:latest|newest)(?: only)?$/i
/** "Supported versions are the latest release and the main branch": the verb that gives stands in its subject. */
const NAMES_SUPPORTED =
  /^(?:the |our )?(?:currently )?supported (?:versions?|releases?)(?: (?:is|are)|:) (?:currently |only |always |both |the |our )*(?:latest|newest|most recent|last|current|main|master)\b/i

const BEGINS_AS_WORD = /^[A-Za-z]/
const beginsWithSign = lazyPattern('^(?::[\\w+-]+:|\\p{Extended_Pictographic})', 'u')

function rule(document: SecurityMd, sentence: Sentence): ProsePromise | undefined {
  const { text, passage } = sentence
  // From what is cheap and rules most sentences out to what costs most.
  if (!namesReleases(text)) {
    const rest = holdsAny(text, NAMES_REST) ? refusedRest(text) : undefined
    return rest && promise(document, sentence, rest, 'unsupported')
  }
  const about = isAboutSupport(passage)
  const strict = about || STRICT.test(text)
  if (!strict || isLesser(passage.text.slice(sentence.start, sentence.end))) return undefined
  if (!BEGINS_AS_WORD.test(passage.text) && beginsWithSign().test(passage.text)) return undefined
  if (SUPPORT_HEADING.test(passage.headings[0]?.text ?? '') && LATEST_ALONE.test(text))
    return promise(document, sentence, { kind: 'newest', of: 'release', back: 0, within: [] }, 'supported')
  const newest = newestIn(text)
  const lines = promisedLines(text)
  const line = lines ?? lineIn(text)
  const promised = line ?? newest?.meaning
  if (!promised) return undefined
  const bare = newest !== undefined && about && text.split(/\s+/).length <= newest.words + 2
  if (!bare && !lines && !(TOPIC.test(text) && GIVES.test(text)) && !NAMES_SUPPORTED.test(text)) return undefined
  if (NO_PROMISE.test(text)) return undefined
  if (REFUSES.test(text))
    return line && isPlainRefusal(text) ? promise(document, sentence, promised, 'unsupported') : undefined
  return promise(document, sentence, promised, LIMITED.test(text) && !/\bonly\b/i.test(text) ? 'limited' : 'supported')
}

const LESSER = words('bug fix|bug fixes|bugfix|bugfixes|feature|features')

/** "Bug fixes only for the latest minor": that says nothing of security fixes. */
const isLesser = (text: string): boolean =>
  LESSER.test(text) && !holdsAny(text, ['secur', 'support', 'maintain', 'patch'])

/** "9.3 is no longer supported", and not "1.4 does not support Windows". */
const isPlainRefusal = (text: string): boolean =>
  /\b(?:is|are)\s+(?:\w+\s+){0,2}(?:no longer|not|un\w+)\b/i.test(text) &&
  /\b(?:un)?(?:supported|maintained|patched)\b/i.test(text)

/** "The 9.4.x series is supported": a line as the subject, at the start of the sentence. */
function lineIn(text: string): Meaning | undefined {
  if (!/\d/.test(text)) return undefined
  const subject =
    /^(?:the\s+|older\s+|only\s+|versions?\s+|[A-Z][\w-]*\s+){0,4}(v?\d[\w.*]*(?:(?:,| and|, and|\/)\s*v?\d[\w.*]*)*)(?:\s+(?:series|lines?|branch(?:es)?|versions?|releases?|release line|(?:and|or) (?:earlier|older|below|newer|later|above|higher))){0,2}\s+(?:is|are|will|receives?|gets?|continues?)\b/.exec(
      text,
    )?.[0]
  if (subject === undefined) return undefined
  // "Kotlin 1.9 or newer" is what a project runs on; its own versions are named without it.
  if (/ (?:newer|later|above|higher) /.test(subject) && !OWN_VERSIONS.test(subject)) return undefined
  return linesOf(readMeaning(subject.replace(/\s+\w+$/, '')))
}

const OWN_VERSIONS = /^(?:(?:the|only|currently|any|all|versions?|releases?)\s+)*v?\d/i

function promise(
  document: SecurityMd,
  { passage, start, end }: Sentence,
  meaning: Meaning,
  status: Status,
  kind: ProsePromise['kind'] = 'rule',
): ProsePromise {
  const at = { file: document.path, span: passage.spanOf(start, end) }
  return { meaning, status, at, text: passage.text.slice(start, end), kind }
}

const ROW_KINDS: ReadonlySet<Meaning['kind']> = new Set([
  'exact',
  'line',
  'interval',
  'newest',
  'older',
  'rest',
  'branch',
])
const LONGEST_ROW = 200

/** The version stands first, perhaps after a name; "fixed an error in 2.1" is another kind of list. */
const NAMES_VERSION =
  /^(?:the\s+)?(?:[\w-]+\s+)?(?:[<>=~^≤≥]|v?\d|latest|newest|current|older|other|all|any|main\b|master\b)[^\n]{0,60}$/i

/** `✅ 2.2.x`, `2.x: security fixes only until 2027-06-30`, or a bare `2.x` below "Supported versions". */
function listRow(document: SecurityMd, passage: Passage, refused: boolean): ProsePromise | undefined {
  const { text } = passage
  if (!SUPPORT_HEADING.test(passage.headings[0]?.text ?? '') || text.length > LONGEST_ROW) return undefined
  const lower = text.toLowerCase().replaceAll('\ufe0f', ' ')
  const marks = allMarks(lower)
  const until = endOf(document, passage)
  const whole = marks.reduce((rest, { sign }) => rest.replace(sign, ' '), lower).trim()
  const words = until ? withoutEnd(whole) : whole
  const [version = '', remark = ''] = cut(words)
  const meaning = readMeaning(version)
  if (!ROW_KINDS.has(meaning.kind) || NO_PROMISE.test(words) || !NAMES_VERSION.test(version)) return undefined
  const [mark] = marks
  const said = remark === '' ? bareStatus(passage, until) : statusInWords(remark)
  const status = mark?.status ?? (refused ? 'unsupported' : said)
  if (status === 'unknown') return undefined
  const row = promise(document, { passage, text, start: 0, end: text.length }, meaning, status, 'list-row')
  return until ? { ...row, until, endsItself: mark === undefined } : row
}

/** The date that a list item gives as the end; any other date may be that of a release. */
function endOf(document: SecurityMd, passage: Passage): EndOfSupport | undefined {
  const { text } = passage
  const end = /\b(?:19|20)\d\d\b/.test(text) ? readEnd(text) : undefined
  if (!end || !('day' in end) || !BEFORE_END.test(text.slice(0, end.start))) return undefined
  const at = { file: document.path, span: passage.spanOf(end.start, end.end) }
  return { date: end.day, text: text.slice(end.start, end.end), at }
}

const BEFORE_END =
  /\b(?:until|till|through|up to|eol|end[- ]of[- ](?:life|support)|ends?|ending)(?: on| in|:)?(?: the end of)?\s+$/i

function withoutEnd(words: string): string {
  const end = readEnd(words)
  if (!end) return words
  return (words.slice(0, end.start).replace(BEFORE_END, '') + words.slice(end.end))
    .replace(/[\s(,:–—-]+[).]*$/, '')
    .trim()
}

/** The version and what is said of it: cut at a colon, a dash between blanks, or the verb. */
function cut(text: string): readonly string[] {
  const at = /:\s|:$|\s[-–—]\s|\s(?=is\b|are\b|receives?\b)|\s\((?=[a-z])/.exec(text)
  return at ? [text.slice(0, at.index), text.slice(at.index).replace(/^[\s:–—(-]+|\)$/g, '')] : [text]
}

const bareStatus = ({ headings: [heading] }: Passage, until: EndOfSupport | undefined): Status =>
  until !== undefined ||
  (/\b(?:supported|maintained)\b/i.test(heading?.text ?? '') &&
    !/\b(?:un|not |no longer )(?:supported|maintained)/i.test(heading?.text ?? ''))
    ? 'supported'
    : 'unknown'

const POINTS = words(
  'see|refer|found|find|check|visit|consult|review|detail|details|documented|described|explanation|information|listed|defined|published|table|here',
)
const POINTS_AT =
  /\b(?:support\w*\s+(?:\w+\s+){0,3}(?:versions?|polic\w+|schedule|life ?cycle|status|matrix|releases?|branch\w*|maintenance)|versions?\s+support|life ?cycle|supported|end[- ]of[- ]life|release (?:policy|schedule|cycle)|open branches)\b/i

/** "See our support policy": a page elsewhere holds the promise. Under a heading such as "Supported versions" less tells it. */
function pointer(document: SecurityMd, passage: Passage, alone: boolean): ProsePromise | undefined {
  const { text, links, headings } = passage
  const target = links.find((link) => !/^(?:#|mailto:)/.test(link))
  if (target === undefined) return undefined
  const headed = alone && SUPPORT_HEADING.test(headings[0]?.text ?? '')
  const points = text.split(/[.!?]\s/).some((piece) => {
    if (headed && VERSIONS.test(piece) && (POINTS.test(piece) || TOPIC.test(piece))) return true
    return POINTS.test(piece) && POINTS_AT.test(piece)
  })
  if (!points || (!isAboutSupport(passage) && !VERSIONS.test(text))) return undefined
  const whole = { passage, text, start: 0, end: text.length }
  return { ...promise(document, whole, unreadable('it is written elsewhere'), 'unknown', 'link'), target }
}

const VERSIONS = words('version|versions|release|releases')
