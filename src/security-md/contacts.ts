import { EMAIL, isPlaceholder, isReportingPlatform, namesPrivateReporting, URL } from '../prose/addresses.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/words.ts'
import type { Statement, Wording } from './wording.ts'

/** A way to reach somebody that a document names. */
export interface Contact {
  readonly kind: 'email' | 'private-reporting' | 'platform' | 'page'
  /** The address, or the words that name it. */
  readonly text: string
  readonly span: Span
  /** True for an address that nobody reads: kept for examples, or never filled in. */
  readonly placeholder: boolean
}

/** `security [at] example [dot] org`, `security AT example DOT org`, `security at example dot org`. */
const DISGUISED =
  /[\w.+-]{1,64} at [\w-]{1,63} dot [a-z]{2,24}|[\w.+-]{1,64}\s?(?:[([{<]\s?(?:at|AT|@)\s?[)\]}>]| AT )\s?[\w.-]{1,80}/g
/** What a sentence about reporting says, so that an address in it counts as one to report to. */
export const ABOUT_REPORTING = words(
  'report*|contact*|e-mail*|email*|mail*|disclos*|vulnerabilit*|security*|send*|write*|reach*|notify*|submit*|inform*|form*',
)

/** Several rules ask for the contacts of one document. */
const contactsByWording = new WeakMap<Wording, readonly Contact[]>()

/** Everything in a document that somebody could be reached by, in its order. */
export function contactsOf(wording: Wording): readonly Contact[] {
  const contacts = contactsByWording.get(wording) ?? readContacts(wording)
  contactsByWording.set(wording, contacts)
  return contacts
}

function readContacts({ statements, links, text: source }: Wording): readonly Contact[] {
  const found = statements.flatMap((statement) =>
    statement.kind === 'heading' ? [] : [...contactsIn(statement), ...boldButtons(statement, source)],
  )
  for (const { text, target, span } of links) {
    if (/^mailto:[^?]+@/i.test(target)) found.push(mailbox(target, span))
    else if (isReportingPlatform(target)) found.push({ kind: 'platform', text: target, span, placeholder: false })
    else if (namesPrivateReporting(target)) found.push(reporting(target, span))
    else if (/^https?:/i.test(target) && ABOUT_REPORTING.test(`${text} ${target}`) && !isPublicPlace(target))
      found.push({ kind: 'page', text: target, span, placeholder: isPlaceholder(target) })
  }
  return found.toSorted((left, right) => left.span.start - right.span.start)
}

function contactsIn(statement: Statement): readonly Contact[] {
  const { text, spanOf } = statement
  const found: Contact[] = []
  const add = (form: RegExp, contact: (text: string, span: Span) => Contact) => {
    for (const { index, 0: words } of text.matchAll(form))
      found.push(contact(words, spanOf(index, index + words.length)))
  }
  // A check runs on every push: the costly forms are tried where a plain one says that they may fit.
  if (text.includes('@')) add(EMAIL, email)
  if (found.length === 0 && mayBeDisguised(text)) add(DISGUISED, email)
  if (namesPrivateReporting(text)) found.push(reporting(text, spanOf()))
  if (!text.includes('http') || !ABOUT_REPORTING.test(`${text} ${statement.headings[0] ?? ''}`)) return found
  add(URL, (url, span) => ({
    kind: 'page',
    text: url,
    span,
    placeholder: isPlaceholder(url),
  }))
  return found.filter(({ kind, text: url }) => kind !== 'page' || !isPublicPlace(url))
}

const BUTTON = 'Report a vulnerability'

/** GitHub's button keeps its English name in every language; in bold, within a sentence, it is that name. */
function boldButtons({ text, spanOf }: Statement, source: string): readonly Contact[] {
  const at = text.indexOf(BUTTON)
  if (at <= 0 || namesPrivateReporting(text)) return []
  const span = spanOf(at, at + BUTTON.length)
  const marks = source.slice(span.start - 2, span.start) + source.slice(span.end, span.end + 2)
  return marks === '****' || marks === '____' ? [reporting(BUTTON, span)] : []
}

const mayBeDisguised = (text: string): boolean =>
  (text.includes(' at ') && text.includes(' dot ')) ||
  text.includes(' AT ') ||
  (/[([{<]/.test(text) && /[([{<]\s?(?:at|AT|@)\s?[)\]}>]/.test(text))

function mailbox(target: string, { start }: Span): Contact {
  const address = target.slice('mailto:'.length).replace(/\?.*$/, '')
  return email(address, { start: start + 'mailto:'.length, end: start + 'mailto:'.length + address.length })
}

const email = (text: string, span: Span): Contact => ({
  kind: 'email',
  text,
  span,
  placeholder: isPlaceholder(text),
})

const reporting = (text: string, span: Span): Contact => ({
  kind: 'private-reporting',
  text,
  span,
  placeholder: isPlaceholder(text),
})

/** True for the addresses of places where everybody reads along: issues, discussions. */
export function isPublicPlace(url: string): boolean {
  return /github\.com\/[^/]+\/[^/]+\/(?:issues|discussions|pulls?|releases)\b|gitlab\.com\/.{1,200}\/issues|stackoverflow\.com/i.test(
    url,
  )
}
