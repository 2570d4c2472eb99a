import { holdsAny, words } from '../text/words.ts'
import { plainText } from './plain-text.ts'

/** An e-mail address. With the flag `g`, for `matchAll` and `match`. */
export const EMAIL = /[A-Za-z0-9][\w.%+-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])/g
/** A web address, with what may end the sentence behind it. With the flag `g`. */
export const URL = /https?:\/\/[^\s<>()"'`\]|]{1,2000}/g

/** The e-mail addresses of a text, each once, as written: those that a reader sees in their order, then those behind links. */
export function emailsIn(markdown: string): readonly string[] {
  const hidden = markdown.match(/\]\(mailto:[^\s()]{1,320}/gi) ?? []
  return once([plainText(markdown), ...hidden].join('\n').match(EMAIL) ?? [])
}

/** The web addresses of a text, targets of links included, each once. */
export function urlsIn(markdown: string): readonly string[] {
  return once((markdown.match(URL) ?? []).map((url) => url.replace(/[.,;:!?*_]+$/, '')))
}

function once(found: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return found.filter((text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
}

/** What stands for a host that was never filled in, beside the names kept for examples. */
const BLANK_HOST =
  /^(?:www\.)?(?:tbc|tbd|todo|xxx+|your[\w-]*|my[\w-]{0,3}(?:domain|project|company)|domain|company|organi[sz]ation|project(?:name)?|acme(?=\.(?:com|org|net)$))\.[a-z]{2,24}$/
/** In small letters. */
const BLANK_REPOSITORY =
  /github\.com\/(?:owner|user(?:name)?|org(?:ani[sz]ation)?|your[\w-]*|my-?org|acme-?(?:corp|org)?|\$?[{<[][^/]{1,60})\//

/** Addresses that nobody reads: those kept for examples (RFC 2606), and blanks of templates that were never filled in. */
export function isPlaceholder(address: string): boolean {
  const host = (/@(.+)$/.exec(address)?.[1] ?? /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? address).toLowerCase()
  if (RESERVED.some((name) => host === name || host.endsWith(`.${name}`)) || BLANK_HOST.test(host)) return true
  const lower = address.toLowerCase()
  return (lower.includes('github.com/') && BLANK_REPOSITORY.test(lower)) || NOTE_TO_ONESELF.test(lower)
}

const RESERVED = 'example example.com example.org example.net invalid test localhost'.split(' ')
const NOTE_TO_ONESELF = words('insert|todo|fixme|changeme|placeholder')

/** Blanks that a template left to be filled in: `[INSERT CONTACT METHOD]`, `<your e-mail>`, `TODO:`. */
export function blanksIn(markdown: string): readonly string[] {
  const found = markdown.match(
    /\[(?:INSERT|insert|YOUR|TODO|FILL|ENTER)\b[^[\]\n]{0,100}\]|<(?:your|insert)[ -][^<>\n]{1,60}>|\{\{[^{}\n]{1,60}\}\}/g,
  )
  return once(found ?? [])
}

/** What names GitHub's private reporting, in small letters: each form after words without which it cannot be there. */
const OF_PRIVATE_REPORTING: readonly (readonly [sign: string, form: RegExp])[] = [
  ['github.com/', /github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/security(?:\/advisories(?:\/new)?|\/policy)?\b/],
  ['private', /private(?:ly)? (?:vulnerability |security )?report/],
  [' security advisor', /(?:github|repository|draft|private|a|the) security advisor(?:y|ies)/],
  ['report a vulnerability', /report a vulnerability\s?["”’»*`\]]/],
  [' tab', /security["”’*`]{0,3} tab\b/],
  ['security/advisories/new', /(?:^|[\s(/])security\/advisories\/new\b/],
  ['vulnerability', /security["”’*`]{0,3}\s{0,2}(?:[→⇒›»>]|->)\s?["“‘*`]{0,3}report a (?:security )?vulnerability\b/],
]

/** GitHub's private reporting, by its form's address or by the names that its page gives it. */
export function namesPrivateReporting(markdown: string): boolean {
  const lower = markdown.toLowerCase()
  return OF_PRIVATE_REPORTING.some(([sign, form]) => lower.includes(sign) && form.test(lower))
}

const PLATFORMS = 'hackerone bugcrowd huntr intigriti yeswehack immunefi openbugbounty tidelift'.split(' ')

/** Platforms that take reports for others. */
export function isReportingPlatform(url: string): boolean {
  if (!holdsAny(url, PLATFORMS)) return false
  return /\/\/(?:[\w-]{1,60}\.)?(?:hackerone\.com|bugcrowd\.com|huntr\.(?:dev|com)|intigriti\.com|yeswehack\.com|immunefi\.com|openbugbounty\.org)\/|tidelift\.com\/(?:docs\/)?security/i.test(
    `${url}/`,
  )
}
