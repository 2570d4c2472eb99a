import { readStatus } from '../support/status.ts'
import type { Status } from '../support/support.ts'
import { lazyPattern } from '../text/lazy-pattern.ts'
import type { Span } from '../text/span.ts'
import type { DocumentTable, SecurityMd, TableRow } from './security-md.ts'

/** A part of the hosting site's template that was published as it came. */
export interface TemplateTrace {
  /** The table of made-up versions, its rows among others, or a sentence that tells the author what to write. */
  readonly what: 'rows' | 'some-rows' | 'prompt'
  /** The rows from the first to the last of the template's, or the sentence. */
  readonly span: Span
  /** The version cells or the sentence as a reader sees them. */
  readonly quote: string
}

/** The rows of the table that GitHub offers with a new SECURITY.md; the way in which they say yes and no differs by year. */
const TEMPLATE_ROWS: ReadonlyMap<string, Status> = new Map([
  ['5.1.x', 'supported'],
  ['5.0.x', 'unsupported'],
  ['4.0.x', 'supported'],
  ['<4.0', 'unsupported'],
])

/** The sentences that GitHub's template holds to be replaced, each as far as authors leave it alone. */
const PROMPTS: readonly (() => RegExp)[] = [
  'use this section to tell people about which versions of your project are currently being supported with security updates.?',
  'use this section to tell people how to report a vulnerability.?',
  'tell them where to go, how often they can expect to get an update on a reported vulnerability' +
    '(?:, what to expect if the vulnerability is accepted or declined(?:, etc.?)?)?',
].map((sentence) => lazyPattern(sentence.replaceAll('.?', '\\.?').replaceAll(' ', '\\s+'), 'i'))

/**
 * What is left of the hosting site's template, in the order of the file: its table (all four of its rows with the answers
 * that it gives) and its prompts. HTML comments and code do not count: nobody is shown them as the policy.
 */
export function templateTraces(securityMd: SecurityMd): readonly TemplateTrace[] {
  const traces: TemplateTrace[] = []
  for (const table of securityMd.tables) {
    const rows = templateRows(table)
    if (rows !== undefined) traces.push(rows)
  }
  for (const passage of securityMd.passages) {
    // All of them hold this word, and most policies none of it.
    if (!/tell/i.test(passage.text)) continue
    for (const prompt of PROMPTS) {
      const match = prompt().exec(passage.text)
      if (match === null) continue
      const [quote] = match
      traces.push({ what: 'prompt', span: passage.spanOf(match.index, match.index + quote.length), quote })
    }
  }
  return traces.sort((left, right) => left.span.start - right.span.start)
}

/** Whoever answered a row in another way has looked at it: such rows are a promise, be their versions the template's. */
function templateRows({ header, rows }: DocumentTable): TemplateTrace | undefined {
  for (const column of header.cells.keys()) {
    const matching = rows.filter(({ cells }) => TEMPLATE_ROWS.has(normal(cells[column]?.text ?? '')))
    const versions = new Set(matching.map(({ cells }) => normal(cells[column]?.text ?? '')))
    const [first, last] = [matching[0], matching.at(-1)]
    if (versions.size < TEMPLATE_ROWS.size || first === undefined || last === undefined) continue
    if (matching.some((row) => isAnswered(row, column))) return undefined

    const others = rows.some((row) => !matching.includes(row) && row.cells.some(({ text }) => text.trim() !== ''))
    const quote = matching.map(({ cells }) => cells[column]?.text ?? '').join(', ')
    return { what: others ? 'some-rows' : 'rows', span: { start: first.span.start, end: last.span.end }, quote }
  }
  return undefined
}

/** Whether a cell of the row says something else than the template does. */
function isAnswered({ cells }: TableRow, version: number): boolean {
  const answer = TEMPLATE_ROWS.get(normal(cells[version]?.text ?? ''))
  return cells.some(({ text }, index) => {
    const status = index === version ? 'unknown' : readStatus(text).status
    return status !== 'unknown' && status !== answer
  })
}

function normal(cell: string): string {
  return cell.replaceAll(/\s+/g, '').toLowerCase()
}
