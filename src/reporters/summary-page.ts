import type { Report } from '../check/report.ts'
import type { Location } from '../text/span.ts'
import { code, link, prose } from './markdown.ts'
import type { Places } from './place.ts'
import { shortened } from './printable.ts'
import type { Outcome } from './verdict.ts'

/** How much of a report a form of the summary shows; texts are cut at so many characters. */
export interface Form {
  readonly findings: number
  readonly rows: number
  /** Related places of a finding, and lines of a fix. */
  readonly related: number
  readonly fixLines: number
  readonly text: number
  /** Characters of a mended table that are still shown. */
  readonly mended: number
}

/** What all parts of a job summary share. */
export interface SummaryPage {
  readonly report: Report
  readonly places: Places
  readonly form: Form
  readonly filesUrl: string | undefined
  readonly fixCommand: string | undefined
}

export const OUTCOME_EMOJI: Readonly<Record<Outcome, string>> = {
  failed: '❌',
  warned: '⚠️',
  passed: '✅',
  unknown: '❔',
}

/** A sentence as Markdown, cut as the form has it. */
export function sentence(words: string, { form }: SummaryPage): string {
  return prose(shortened(words, form.text))
}

/** A help text may have lines of its own, such as rows to copy. */
export function helpText(help: string, page: SummaryPage): string {
  const lines = shortened(help, page.form.text).split('\n')
  return lines.map((line) => sentence(line, page)).join('<br>')
}

/** Markdown that is seen when its title is clicked. The title is of ours, in plain words. */
export function folded(title: string, content: string): string[] {
  return [`<details><summary>${title}</summary>`, content, '</details>']
}

/** A value as code, cut as the form has it. */
export function value(words: string, { form }: SummaryPage): string {
  return code(shortened(words, form.text))
}

/** A link to the line of a location under its name, or under another label (in Markdown). */
export function lineLink(location: Location, page: SummaryPage, label?: string): string {
  const { file, line } = page.places.of(location)
  return link(label ?? value(`${file}:${line}`, page), page.filesUrl && address(file, line, page.filesUrl))
}

const LONGEST_PATH = 500

/** `?plain=1` shows the source, because a rendered Markdown file has no lines to link to. */
function address(file: string, line: number, filesUrl: string): string | undefined {
  if (file.length > LONGEST_PATH) return undefined
  const path = file
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return `${filesUrl}${path}?plain=1#L${line}`
}
