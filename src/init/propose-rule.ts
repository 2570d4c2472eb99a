import type { Row } from '../policy/policy.generated.ts'
import { sentencesOf } from '../prose/plain-text.ts'
import { readMeaning } from '../versions/read-meaning.ts'

/** A rule of support as one line of YAML, and what in the document looks like it. */
export interface ProposedRule {
  readonly yaml: string
  readonly because: string
}

/** The forms of a promise in words, the special ones first. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /\bsupported until the next (?:one|minor|version|release)\b.{0,20}\b(?:released|out)\b/i,
    '{ newest: 1, of: minor }',
  ],
  [
    /\b(?:latest|newest|most recent|current) (?:two|2) minor\b|\b(?:two|2) (?:latest|newest|most recent) minor\b/i,
    '{ newest: 2, of: minor }',
  ],
  [/\b(?:latest|newest|most recent|current|last) minor\b/i, '{ newest: 1, of: minor }'],
  [
    /\b(?:latest|newest|most recent|last) (?:two|2) major\b|\b(?:two|2) (?:latest|newest|most recent) major\b/i,
    '{ newest: 2, of: major }',
  ],
  [/\b(?:latest|newest|most recent|current|last) major\b/i, '{ newest: 1, of: major }'],
  [
    /\bonly\b.{0,60}\b(?:latest|newest|most recent|current)\b.{0,20}\b(?:main|master|develop) branch\b|\bonly\b.{0,40}\b(?:main|master) branch\b/i,
    '{ branch: main }',
  ],
  [
    /\bonly\b.{0,60}\b(?:latest|newest|most recent|current) (?:stable |published |tagged )?(?:release|version)\b|\b(?:latest|newest|most recent) (?:stable )?(?:release|version)\b.{0,60}\b(?:only|is supported|receives?|with security)\b/i,
    '{ newest: 1, of: release }',
  ],
]

/** A rule that the rows or the prose follow today. It is a proposal: a person has to say whether it is meant. */
export function proposeRule(lines: readonly Row[], prose: string): ProposedRule | undefined {
  for (const sentence of sentencesOf(prose)) {
    if (sentence.length > 500) continue
    const found = SENTENCES.find(([form]) => form.test(sentence))
    if (found) return { yaml: found[1], because: `the sentence “${sentence}”` }
  }
  return fromRows(lines)
}

/** Neighbouring lines of one level, newest first, and everything older unsupported. */
function fromRows(lines: readonly Row[]): ProposedRule | undefined {
  const meanings = lines.map(({ versions, supported }) => ({
    supported,
    meaning: readMeaning([versions].flat().join(', ')),
  }))
  const supported = meanings.filter((row) => row.supported === true)
  if (supported.length === 1 && supported[0]?.meaning.kind === 'newest')
    return { yaml: '{ newest: 1, of: release }', because: 'the table' }
  const older = meanings.some((row) => row.supported === false && row.meaning.kind !== 'line')
  const numbers = supported.flatMap(({ meaning }) => (meaning.kind === 'line' ? [meaning.numbers] : []))
  const [first] = numbers
  if (!first || numbers.length !== supported.length || !older || first.length > 2) return undefined
  const inRow = numbers.every(
    (line, index) =>
      line.length === first.length &&
      line.slice(0, -1).every((number, at) => number === first[at]) &&
      line.at(-1) === (first.at(-1) ?? 0) - index,
  )
  return inRow
    ? { yaml: `{ newest: ${numbers.length}, of: ${first.length === 1 ? 'major' : 'minor'} }`, because: 'the table' }
    : undefined
}
