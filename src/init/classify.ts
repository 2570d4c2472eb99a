import { plainText } from '../prose/plain-text.ts'
import type { PartName } from '../render/part.ts'

/** Headings by the part that they stand over. The first that fits is taken. */
const HEADINGS: readonly (readonly [PartName, RegExp])[] = [
  ['bug-bounty', /\bbount(?:y|ies)\b/],
  ['safe-harbor', /\bsafe harbou?r\b|^legal safe/],
  [
    'support',
    /\bsupported\b|\b(?:version|release) (?:support|policy)\b|\bsupport(?:ed)? (?:versions?|releases?|polic(?:y|ies)|lifecycle|timeline)\b|\b(?:maintained|eligible) (?:versions?|releases?|branches)\b|支持的版本/,
  ],
  [
    'updates',
    /^(?:security )?(?:updates?|announcements?|notifications?)$|^(?:receiving|how we announce) .*\b(?:updates|fixes)\b|^security (?:updates|announcements|notifications)\b/,
  ],
  [
    'acknowledgments',
    /^acknowledge?ments?$|^credits?$|^(?:hall of (?:fame|thanks)|thanks|recognition)$|^security acknowledge?ments?$/,
  ],
  [
    'response',
    /\bresponse (?:times?|timeline|targets?|expectations?|sla)\b|^(?:response|timeline|our response|sla)$|\bservice level\b/,
  ],
  ['process', /^what (?:to|you can) expect$|^what happens next$|^(?:our )?(?:response )?process$/],
  ['disclosure', /\bdisclosure\b(?!.*\breport)/],
  [
    'reporting',
    /\breport(?:ing|s)?\b.*\b(?:vulnerabilit(?:y|ies)|security|issues?|bugs?|problems?|concerns?)\b|^how (?:to|do i) report\b|^reporting$|\bvulnerability report|\bdisclos(?:e|ing) a (?:security )?vulnerab|报告漏洞/,
  ],
]

/** The part of a policy that a heading stands over; undefined for headings of one's own. */
export function partOf(title: string): PartName | undefined {
  const text = plainText(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return HEADINGS.find(([, form]) => form.test(text))?.[0]
}

/** "Alpha Stage Warning": a warning that everybody should read first. */
export function isNotice(title: string): boolean {
  return /\b(?:alpha|beta|mvp|pre-?alpha|experimental|development stage|not production)\b/i.test(plainText(title))
}

/** Headings within the part about reporting. */
export function reportingHeading(title: string): 'channels' | 'contents' | undefined {
  const text = plainText(title).toLowerCase()
  if (
    /\bwhat to (?:include|report)\b|\binclude in\b|\binformation to (?:include|provide)\b|\breport (?:contents?|should)\b/.test(
      text,
    )
  )
    return 'contents'
  return /\bhow (?:to|do i|should i|can i) report\b|\breporting (?:process|channels?|methods?)\b|^where to report\b|^(?:preferred|contact) methods?\b/.test(
    text,
  )
    ? 'channels'
    : undefined
}

/** What a section of prose is, by its title and its group's. */
export function kindOfSection(
  title: string,
  group: string | undefined,
): 'best-practice' | 'limitation' | 'consideration' | 'legal' | undefined {
  for (const text of [plainText(title).toLowerCase(), plainText(group ?? '').toLowerCase()]) {
    if (/\bbest practices?\b/.test(text)) return 'best-practice'
    if (/\blimitations?\b/.test(text)) return 'limitation'
    if (/\bconsiderations?\b/.test(text)) return 'consideration'
    if (/^(?:legal|disclaimer|warranty)\b/.test(text)) return 'legal'
  }
  return undefined
}
