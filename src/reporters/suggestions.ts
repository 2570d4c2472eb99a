import type { Report } from '../check/report.ts'
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { applyEdits } from '../text/edits.ts'
import { newFindings } from './already-there.ts'
import { type ChangedLines, withoutCommonEnds } from './fix-preview.ts'
import { fixTitle } from './fix-text.ts'
import { code, fenceFor, link, prose } from './markdown.ts'
import { printableText, shortened } from './printable.ts'
import { worstFirst } from './worst-first.ts'

/** A change of whole lines that a person can take over with one click, in a review of a pull request. */
export interface Suggestion {
  readonly file: string
  /** The lines that it replaces, counted from 1, both inclusive. */
  readonly startLine: number
  readonly endLine: number
  /** Markdown: what is wrong, what the change is, and GitHub's block with the new lines exactly. */
  readonly body: string
}

const LONGEST_SENTENCE = 1000
/** GitHub refuses comments with more than 65,536 characters. */
const LONGEST_BLOCK = 50_000

/** The work for each is that of reading its file, and nobody takes over more of them one by one. */
const MOST_FIXES = 100

/**
 * The fixes of what a change brings as suggested changes, the gravest first. Each line is in one of them at most. Left out:
 * fixes whose lines hold invisible or control characters, which nobody could judge by eye, and files whose lines GitHub
 * counts in another way.
 */
export function suggestions(report: Report): readonly Suggestion[] {
  const taken: Suggestion[] = []
  const mendable = worstFirst(newFindings(report)).filter(({ fixes }) => fixes.length > 0)
  for (const finding of mendable.slice(0, MOST_FIXES)) {
    const [fix] = finding.fixes
    const suggestion = fix && suggestionOf(finding, fix, report.texts.get(fix.file))
    if (suggestion && !taken.some((other) => overlap(other, suggestion))) taken.push(suggestion)
  }
  return taken
}

function suggestionOf(finding: Diagnostic, fix: Fix, text: string | undefined): Suggestion | undefined {
  // A carriage return alone ends no line for git and GitHub.
  if (text === undefined || /\r(?!\n)/.test(text)) return undefined
  const changes = changeOf(fix, text)
  if (!changes) return undefined
  const { line, removed, added } = changes
  const length = added.reduce((sum, one) => sum + one.length + 1, 0)
  if (length > LONGEST_BLOCK || added.some((one) => printableText(one) !== one)) return undefined
  return {
    file: fix.file,
    startLine: line,
    endLine: line + removed.length - 1,
    body: `${explanation(finding, fix)}\n\n${block(added)}`,
  }
}

/** GitHub replaces lines and inserts none, so lines that only come in stand behind the one before them. */
function changeOf(fix: Fix, text: string): ChangedLines | undefined {
  const before = linesOf(text)
  const changes = withoutCommonEnds(1, before, linesOf(applyEdits(text, fix.edits)))
  if (!changes || changes.removed.length > 0) return changes
  const { line, added } = changes
  const [anchor, first] = [before[line - 2], before[0]]
  if (anchor !== undefined) return { line: line - 1, removed: [anchor], added: [anchor, ...added] }
  return first === undefined ? undefined : { line, removed: [first], added: [...added, first] }
}

/** As git and GitHub count them: what follows the last line end is no line. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function explanation({ message, code: rule, url }: Diagnostic, fix: Fix): string {
  const words = prose(shortened(message, LONGEST_SENTENCE))
  return `${words} (${link(code(rule), url)})\n\n${prose(shortened(fixTitle(fix), LONGEST_SENTENCE))}`
}

/** No line between the fences deletes the lines. */
function block(lines: readonly string[]): string {
  const fence = fenceFor(lines)
  return [`${fence}suggestion`, ...lines, fence].join('\n')
}

function overlap(left: Suggestion, right: Suggestion): boolean {
  return left.file === right.file && left.startLine <= right.endLine && right.startLine <= left.endLine
}
