import { lazyPattern } from '../text/lazy-pattern.ts'
import type { Location } from '../text/span.ts'
import { holdsAny } from '../text/words.ts'
import { PLATFORMS } from '../versions/words.ts'
import { FOREIGN_HEADING, SURROUNDINGS } from './column-titles.ts'
import type { Passage, SecurityMd } from './security-md.ts'
import { type Sentence, sentences } from './sentences.ts'

/** A sentence that calls a version the current or latest one. */
export interface VersionClaim {
  /** The version as it is written: `v2.49.0`, `1.18.x`. */
  readonly version: string
  /** Its leading numbers: a release, or a line where it ends in `x` or has fewer than the releases. */
  readonly numbers: readonly number[]
  /** Of the version. */
  readonly at: Location
  /** The sentence. */
  readonly quote: string
  readonly claim: 'current'
}

const VERSION = '(v?\\d+(?:\\.\\d+){1,3}(?:\\.x)?|v?\\d+\\.x|v\\d+)(?![\\w.-]*[\\w-])'
const CURRENT = '(?:current(?:ly)?|latest|newest|most recent)'
const QUALITY = '(?:stable|supported|released?|published|available|tagged|official|major|minor|patch|feature)'
const NOUN = '(?:versions?|releases?|lines?|branch|series|tag)'
/** "the latest stable release is 3.2.1", "Current release line: v2.49.0", "latest stable branch (currently 1.18.x)". */
const claimed = lazyPattern(
  `(?<![\\w-])${CURRENT}\\s+(?:${QUALITY}\\s+){0,3}(?:[A-Z][\\w.-]*\\s+){0,2}(?:release\\s+)?${NOUN}(?:\\s+(?:of|on|for)\\s+(?:the\\s+)?[\\w.-]+){0,2}\\s*(?:is|:|=|\\()?\\s*(?:(?:currently|now|still|at)\\s+)?(?:the\\s+)?(?:version\\s+)?${VERSION}`,
  'gi',
)
/** "10.0.x is the current version line", "2.1 (latest)". */
const called = lazyPattern(
  `(?<![\\w.-])${VERSION}\\s+(?:is|are)\\s+(?:currently\\s+|now\\s+)?(?:the|our)\\s+${CURRENT}\\s+(?:${QUALITY}\\s+){0,3}(?:release\\s+)?${NOUN}`,
  'gi',
)
/** A stamp that somebody has to renew: "latest = v2.11.5". */
const stamped = lazyPattern(`(?<![\\w-])${CURRENT}\\s*[=:]\\s*${VERSION}`, 'gi')
const NO_CLAIM =
  /\b(?:e\.g|for example|for instance|example|suppose|assuming|if|once|when|fixed|patched|resolved|addressed|introduced|affect\w*|vulnerab\w*|cve|ghsa|compromised|was)\b/i
const COMPARES = /\b(?:older|earlier|before|prior|below|than|since|until|to|above|from)\s+(?:the\s+)?$/i

/**
 * Finds the versions that the prose calls current or latest. Examples, conditions, advisories and comparisons ("older than
 * the latest version 2.1") claim nothing, nor does what is said of a platform ("the latest Rust release is 1.94").
 */
export function readVersionClaims(document: SecurityMd): readonly VersionClaim[] {
  return document.passages
    .filter((passage) => mayClaim(passage.text) && !isElsewhere(passage))
    .flatMap((passage) => sentences(passage).flatMap((sentence) => claimsIn(document.path, sentence)))
}

const CALLS_CURRENT = ['current', 'latest', 'newest', 'recent']

/** Every claim holds a number and one of these words; most passages do not, and need not be cut into sentences. */
const mayClaim = (text: string): boolean => /\d/.test(text) && holdsAny(text, CALLS_CURRENT)

function isElsewhere({ headings }: Passage): boolean {
  return headings.some(
    ({ text }) =>
      FOREIGN_HEADING.test(text) ||
      SURROUNDINGS.test(text) ||
      text
        .toLowerCase()
        .split(/[^\w.]+/)
        .some((word) => PLATFORMS.has(word)),
  )
}

function claimsIn(file: string, sentence: Sentence): readonly VersionClaim[] {
  const { passage, text, start, end } = sentence
  if (!mayClaim(text) || NO_CLAIM.test(text)) return []
  const matches = [claimed, called, stamped].flatMap((claim) => [...text.matchAll(claim())])
  return matches.flatMap((match) => {
    const version = match[1] ?? ''
    const words = match[0].toLowerCase().split(/[^\w.+#]+/)
    if (words.some((word) => PLATFORMS.has(word)) || COMPARES.test(text.slice(0, match.index))) return []
    const at = start + match.index + match[0].lastIndexOf(version)
    const numbers = version
      .replace(/^v/i, '')
      .split('.')
      .filter((part) => /^\d+$/.test(part))
      .map(Number)
    const span = passage.spanOf(at, at + version.length)
    return [{ version, numbers, at: { file, span }, quote: passage.text.slice(start, end), claim: 'current' as const }]
  })
}
