import type { DocumentTable, SecurityMd } from '../security-md/security-md.ts'
import type { SupportTable } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import type { DocumentOutline } from './outline.ts'
import { proposeRule } from './propose-rule.ts'
import { readSupportWords, readTable } from './read-support.ts'

/** Puts what a document says of supported versions into the policy. */
export class SupportReader {
  private readonly draft: Draft
  private readonly outline: DocumentOutline
  private readonly document: SecurityMd
  private readonly tables: readonly SupportTable[]

  constructor(draft: Draft, outline: DocumentOutline, document: SecurityMd, tables: readonly SupportTable[]) {
    this.draft = draft
    this.outline = outline
    this.document = document
    this.tables = tables
  }

  /** Whether a block is the first table of supported versions that is about the project itself. */
  isTable({ kind, span }: Block): boolean {
    const first = this.tables.find(({ subject }) => subject === undefined) ?? this.tables[0]
    return kind === 'table' && first !== undefined && span.start <= first.at.span.start && first.at.span.end <= span.end
  }

  /** Takes the blocks of the section; false where nothing in it is about versions. */
  read(blocks: readonly Block[]): boolean {
    const { content } = this.draft
    const { textOf } = this.outline
    const at = blocks.findIndex((block) => this.isTable(block))
    const table = at < 0 ? undefined : this.readTable()
    if (!table) {
      const text = textOf(blocks)
      if (text === '') return false
      this.readProse(text)
      content.support = { ...readSupportWords({ intro: '', note: '', statement: text }), ...content.support }
      return true
    }
    const words = { intro: textOf(blocks.slice(0, at)), note: textOf(blocks.slice(at + 1)), statement: '' }
    const { intro, ...rest } = readSupportWords(words)
    content.support = { ...(intro !== undefined && { intro }), lines: table.lines, ...rest }
    this.propose(table.lines, `${words.intro}\n\n${words.note}`)
    for (const [key, title] of Object.entries(table.headings)) this.draft.head(key, title)
    if (Object.keys(table.marks).length > 0) content.render = { ...content.render, marks: table.marks }
    for (const { text, span } of table.unclear) this.unclearDate(text, span)
    if (this.tables.length > 1) this.others()
    return true
  }

  /** Prose only: a rule may stand in it. */
  readProse(text: string): void {
    this.propose([], text)
  }

  private readTable() {
    const support = this.tables.find(({ subject }) => subject === undefined) ?? this.tables[0]
    const table =
      support && this.document.tables.find(({ span }: DocumentTable) => span.start === support.at.span.start)
    if (!support || !table) return undefined
    const read = readTable(this.document, table, support)
    if (!('reason' in read)) return read
    this.draft.note(
      'init-table',
      'warning',
      `The table of supported versions is kept as Markdown: ${read.reason}.`,
      'Write its rows under `support.lines`, or a rule under `support.rule`, and take the table out of the text.',
      read.span,
    )
    this.draft.remark(
      'support',
      `TODO: the table below is only text to this program: ${read.reason}.\nWrite its rows under lines, or a rule, and take it out of the text.`,
    )
    return undefined
  }

  private propose(lines: Parameters<typeof proposeRule>[0], prose: string): void {
    const proposed = proposeRule(lines, prose)
    if (!proposed) return
    const { yaml, because } = proposed
    this.draft.note(
      'init-rule',
      'notice',
      `A rule of support may be meant: ${yaml} (${because}).`,
      'If you promise it, write it under `support` as `rule`: the rows then follow from the releases.',
      { start: 0, end: 0 },
    )
    const rows = lines.length > 0 ? ', in place of the lines' : ''
    this.draft.remark(
      'support',
      `To confirm: ${because} reads like a rule. If you promise it, write it here${rows}, and the rows follow from the releases:\nrule: ${yaml}`,
    )
  }

  private unclearDate(text: string, span: Span): void {
    this.draft.note(
      'init-date',
      'warning',
      `The date ${quote(text)} can be read in two ways, or is none.`,
      'It stands in the notes of its row. Write it as `until: year-month-day`.',
      span,
    )
    this.draft.remark('support', `TODO: which day is “${text}”? Write it as until: year-month-day.`)
  }

  private others(): void {
    const [, second] = this.tables
    if (!second) return
    this.draft.note(
      'init-table',
      'notice',
      `The document has ${this.tables.length} tables of supported versions; the first one is in the policy as rows, the others as text.`,
      'Give each package its rows under `packages`, if they are about packages.',
      second.at.span,
    )
    this.draft.remark(
      'support',
      'TODO: the document has more than one table of versions. These are the rows of the first; the others are kept as text.',
    )
  }
}
