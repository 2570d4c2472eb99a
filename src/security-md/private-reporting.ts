import type { Span } from '../text/span.ts'
import { holdsAny } from '../text/words.ts'
import type { Statement, Wording } from './wording.ts'

/** A place where a document sends people to the private vulnerability reporting of a repository on GitHub. */
export interface ReportingPromise {
  /** The words or the address. */
  readonly text: string
  readonly span: Span
  /** The repository that an address names, `https://github.com/owner/name`; undefined where words mean the document's own. */
  readonly repository?: string
  /** The words that leave open whether it is there: "(if available)". */
  readonly condition?: string
}

/** The form, with or without its scheme, on github.com or on a host of one's own; and the pages from which one comes to it. */
const FORM = /(?:https?:\/\/)?([\w.-]{1,100}\.\w{2,24}\/[\w.-]{1,100}\/[\w.-]{1,100})\/security\/advisories\/new\b/i
const NEAR_THE_FORM =
  /(?:https?:\/\/)?(github\.com\/[\w.-]{1,100}\/[\w.-]{1,100})\/security(?:\/advisories)?(?![\w/?#-])/i

/** "private vulnerability reporting"; the button of its page. */
const NAME = /\bprivate(?:ly)? vulnerability[ -]report(?:ing|s)?\b/gi
const BUTTON = /(?<=\S["“'‘ ]{1,2})Report a (?:security )?[Vv]ulnerability\b/g
/** The way to it through the site's pages: "Security → Report a vulnerability". */
const WAY_TO_BUTTON =
  /(?<=(?:[Ss]ecurity|[Aa]dvisories)["”’]?\s{0,2}(?:[→›»>]|->)\s?["“'‘]?)Report a (?:security )?[Vv]ulnerability\b/g
/** "via GitHub Security Advisories", "by opening a draft security advisory". */
const ADVISORY =
  /\b(?:via|through|using|use|by (?:filing|opening|creating|submitting)|file|open|create|submit)\s+(?:(?:an?|the|our|new|private|draft|github(?:['’]s)?|repository|built-in)\s+){0,4}security advisor(?:y|ies)\b/gi

/** Their own work, past advisories and other repositories are no place to report to. */
const OF_THE_PROJECT =
  /\b(?:we|team|project|maintainers?)\b.{0,60}\b(?:us(?:e|es|ing)|creat|open|request|publish|issu|coordinat|fil)/i
const ALREADY_PUBLISHED = /\b(?:publish|announc|past|previous|known|disclosed|list of|subscribe|found and fixed|once )/i
const OF_ANOTHER =
  /\b(?:respective|relevant|corresponding|appropriate|affected|each|that|other) (?:\w+ )?(?:repositor|project)/i
const NOT_BEFORE = /(?:\b(?:not|never|cannot|unable to|instead of|rather than|without)|n['’]t)\b[^.,;:]{0,30}$/i
const NOT_AFTER = /^["”’']?\s*(?:is|are|has|have|was)(?:n['’]t| not| currently not)\b/i

const CONDITION =
  /\(?\b(?:if|when|where)\b[^.()]{0,50}\b(?:available|enabled|activated|configured|turned on|switched on|supported|shown)\b[^.,;:()]{0,60}(?!\w)\)?/i

/** What a condition cannot do without. */
const CONDITIONAL = ['if', 'when', 'where']
const OF_STATE = 'available enabled activated configured turned switched supported shown'.split(' ')

/** A policy has a handful of links to the form; each is looked for among all sentences. */
const MOST_LINKS = 20

/** The words by which a sentence leaves open whether a way is there, with their place in it. */
export function conditionIn(text: string): { readonly text: string; readonly start: number } | undefined {
  const found = holdsAny(text, CONDITIONAL) && holdsAny(text, OF_STATE) ? CONDITION.exec(text) : null
  if (!found) return undefined
  const words = found[0].trim()
  // What stands in parentheses with something before it: "(preferred, where enabled)".
  if (words.startsWith('(') && words.endsWith(')')) return { text: words, start: found.index }
  const opened = words.startsWith('(') ? 1 : 0
  return { text: words.slice(opened).replace(/\)$/, ''), start: found.index + opened }
}

/**
 * Every sentence that sends people to private vulnerability reporting, once each and in their order: by the address of its
 * form, by its name, by its button, or by way of an advisory. What merely speaks of advisories is none.
 */
export function reportingPromises({ statements, links }: Wording): readonly ReportingPromise[] {
  const found = statements.flatMap((statement) => promiseIn(statement) ?? [])
  const leading = links.filter(({ target }) => target.includes('/security')).slice(0, MOST_LINKS)
  for (const { target, span } of leading) {
    const around = statements.findLast((one) => holds(one.spanOf(), span))
    const promise = addressIn(target, around?.kind === 'heading' ? '' : (around?.text ?? ''))
    if (!promise) continue
    const condition = around && conditionIn(around.text)?.text
    const told = around && found.findIndex(({ span: other }) => holds(around.spanOf(), other))
    const linked = { ...promise, span, ...(condition !== undefined && { condition }) }
    // The words of a link and its address are one promise, and the address says more.
    if (told === undefined || told < 0) found.push(linked)
    else if (found[told]?.repository === undefined) found[told] = { ...linked, ...worded(found[told]) }
  }
  return found.toSorted((left, right) => left.span.start - right.span.start)
}

const worded = (promise: ReportingPromise | undefined) => promise && { text: promise.text, span: promise.span }
/** A sentence that ends with a link ends before the link's address: `](`. */
const holds = (sentence: Span, { start }: Span): boolean => sentence.start <= start && start <= sentence.end + 4

function promiseIn({ kind, text, spanOf }: Statement): ReportingPromise | undefined {
  // A check runs on every push: most sentences are about something else.
  if (!holdsAny(text, ['advisor', 'private', 'report a', '/security'])) return undefined
  // The words of a heading are a title; an address there is one.
  const title = kind === 'heading'
  const address = addressIn(text, title ? '' : text)
  const words = address || title ? undefined : wordsIn(text)
  const at = address?.index ?? words?.index
  const said = address?.text ?? words?.text
  if (at === undefined || said === undefined) return undefined
  const condition = conditionIn(text)?.text
  return {
    text: said,
    span: spanOf(at, at + said.length),
    ...(address && { repository: address.repository }),
    ...(condition !== undefined && { condition }),
  }
}

/** The form's address always asks for reports; the pages around it do where the sentence does. */
function addressIn(text: string, sentence: string) {
  if (!holdsAny(text, ['/security'])) return undefined
  const found = FORM.exec(text) ?? (asksForReports(sentence) ? NEAR_THE_FORM.exec(text) : null)
  if (!found || isOfAnother(sentence)) return undefined
  return { text: found[0], index: found.index, repository: `https://${found[1]}` }
}

const isOfAnother = (sentence: string): boolean =>
  holdsAny(sentence, ['repositor', 'project']) && OF_ANOTHER.test(sentence)

const asksForReports = (sentence: string): boolean =>
  /\b(?:report|submit|post|disclos)/i.test(sentence) && !ALREADY_PUBLISHED.test(sentence)

/** The forms that a text may hold, by their plainest words: a pattern takes longer to be made than many texts to be searched. */
function formsFor(text: string): readonly RegExp[] {
  const lower = text.toLowerCase()
  const forms: RegExp[] = []
  if (lower.includes('private') && lower.includes(' vulnerability')) forms.push(NAME)
  if (text.includes('Report a ')) {
    forms.push(WAY_TO_BUTTON)
    if (/\b(?:click|press|button|tab|use|using|choose|select)\b/i.test(text)) forms.push(BUTTON)
  }
  if (lower.includes('security advisor') && asksForAdvisory(text)) forms.push(ADVISORY)
  return forms
}

const asksForAdvisory = (text: string): boolean =>
  /\breport|\bplease\b|\bvulnerabilit|\bprivate/i.test(text) && !OF_THE_PROJECT.test(text) && !/\bonce\b/i.test(text)

function wordsIn(text: string): { readonly text: string; readonly index: number } | undefined {
  const forms = formsFor(text)
  if (forms.length === 0 || isOfAnother(text)) return undefined
  for (const form of forms) {
    for (const { index, 0: words } of text.matchAll(form)) {
      const denied = NOT_BEFORE.test(text.slice(0, index)) || NOT_AFTER.test(text.slice(index + words.length))
      if (!denied) return { text: words, index }
    }
  }
  return undefined
}
