import type { Policy, Section } from '../policy/policy.generated.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import type { SupportRow } from '../support/support.ts'
import { disclosureBlocks, safeHarborBlocks } from './disclosure.ts'
import { heading, list } from './inline.ts'
import {
  acknowledgmentsBlocks,
  bountyBlocks,
  contactsBlocks,
  noticeBlocks,
  toolsBlocks,
  updatesBlocks,
} from './other-parts.ts'
import { type PartName, partHeading, USUAL_ORDER, USUAL_TITLE } from './part.ts'
import { reportingBlocks } from './reporting.ts'
import { timeItems } from './response.ts'
import { supportTable } from './support-table.ts'

/**
 * The whole document that a policy stands for, as Markdown with LF line ends. `rows` are those that the check derives from
 * the rule of support (rows written out are taken from the policy itself); none where there is no rule.
 */
export function render({ content }: Pick<PolicyFile, 'content'>, rows: readonly SupportRow[] = []): string {
  const writer = new Writer(content, rows)
  for (const name of orderOf(content)) writer.add(name)
  return writer.text()
}

/** What is not named in `render.order` follows in the usual order. `sections` stands for those sections that are not named. */
function orderOf(content: Policy): readonly string[] {
  const named = content.render?.order ?? []
  return [...named, ...USUAL_ORDER.filter((name) => !named.includes(name))]
}

type Blocks = (content: Policy, rows: readonly SupportRow[]) => readonly string[]

const PARTS: Readonly<Record<Exclude<PartName, 'sections'>, Blocks>> = {
  notice: noticeBlocks,
  support: supportBlocks,
  reporting: reportingBlocks,
  response: (content) => {
    const items = timeItems(content)
    return [content.response?.intro, items.length > 0 ? list(items) : undefined].filter((block) => block !== undefined)
  },
  process: ({ response }) => (response?.process ? [list(response.process, true)] : []),
  disclosure: disclosureBlocks,
  'safe-harbor': safeHarborBlocks,
  'bug-bounty': bountyBlocks,
  updates: updatesBlocks,
  acknowledgments: acknowledgmentsBlocks,
  tools: toolsBlocks,
  contacts: contactsBlocks,
}

class Writer {
  private readonly content: Policy
  private readonly rows: readonly SupportRow[]
  private readonly blocks: string[]
  private readonly sections: readonly Section[]
  /** What stands at level 2 right now: a part's name, or a title. */
  private open: string | undefined

  constructor(content: Policy, rows: readonly SupportRow[]) {
    this.content = content
    this.rows = rows
    const lead = content.render?.lead
    this.blocks = [heading(1, content.document?.title ?? USUAL_TITLE), ...(lead === undefined ? [] : [lead])]
    this.sections = inOrder(content.sections ?? [])
  }

  add(name: string): void {
    const known = Object.entries(PARTS).find(([part]) => part === name)?.[0] as
      | Exclude<PartName, 'sections'>
      | undefined
    if (known) this.addPart(known)
    else if (name === 'sections') {
      const named = new Set(this.content.render?.order)
      for (const section of this.sections)
        if (section.id === undefined || !named.has(section.id)) this.addSection(section)
    } else for (const section of this.sections) if (section.id === name) this.addSection(section)
  }

  text(): string {
    return `${[...this.blocks, ...closingBlocks(this.content)].map((block) => block.replace(/^\n+|\s+$/g, '')).join('\n\n')}\n`
  }

  private addPart(name: Exclude<PartName, 'sections'>): void {
    const blocks = PARTS[name](this.content, this.rows)
    if (blocks.length === 0) return
    const { title, level } = partHeading(this.content, name, this.open)
    if (level === 2) this.open = name
    this.blocks.push(heading(level, title), ...blocks)
  }

  private addSection({ title, body, group }: Section): void {
    if (group !== undefined && group !== this.openTitle()) {
      const intro = this.content['section-groups']?.find((one) => one.title === group)?.intro
      this.blocks.push(heading(2, group), ...(intro === undefined ? [] : [intro]))
      this.open = group
    }
    this.blocks.push(heading(group === undefined ? 2 : 3, title), body)
    if (group === undefined) this.open = title
  }

  private openTitle(): string | undefined {
    const name = this.open
    if (name === undefined || !Object.hasOwn(PARTS, name)) return name
    return partHeading(this.content, name as Exclude<PartName, 'sections'>, undefined).title
  }
}

/** Sections with a number come first, by their number; the others keep their order. */
function inOrder(sections: readonly Section[]): readonly Section[] {
  const last = Number.POSITIVE_INFINITY
  return sections.toSorted((left, right) => {
    const [a, b] = [left.order ?? last, right.order ?? last]
    return a === b ? 0 : a - b
  })
}

function supportBlocks(content: Policy, rows: readonly SupportRow[]): readonly string[] {
  const { support } = content
  const table = supportTable(content, rows)
  if (!support && table === undefined) return []
  const statements = (content.packages ?? []).flatMap(({ statement }) => statement ?? [])
  const because = [...new Set(rows.flatMap((row) => row.because ?? []))]
  const hasWords = support?.intro !== undefined || support?.statement !== undefined || support?.note !== undefined
  return [
    support?.intro,
    support?.statement ??
      (because.length > 0 && !hasWords ? `Security fixes are made for ${because.join(', and for ')}.` : undefined),
    ...statements,
    table,
    support?.note,
    support?.recommendations && list(support.recommendations),
    support?.['end-of-life'],
    fixesFor(content),
  ].filter((block) => block !== undefined)
}

function fixesFor({ support }: Policy): string | undefined {
  const severities = support?.['fixes-for']
  const prose = [support?.intro, support?.statement, support?.note].join(' ').toLowerCase()
  if (!severities || severities.every((severity) => prose.includes(severity))) return undefined
  return `Only vulnerabilities of ${severities.join(' or ')} severity get fixes.`
}

/** The words at the end stand below a rule, so that they belong to no section. */
function closingBlocks({ render: settings, document, ...content }: Policy): readonly string[] {
  const notice = document?.['change-notice']
  const said = [settings?.lead, settings?.closing].join('\n')
  const blocks = [
    settings?.closing,
    document?.updated === undefined || said.includes(document.updated)
      ? undefined
      : `*Last updated: ${document.updated}*`,
    notice === undefined || said.includes(notice) ? undefined : `*${notice}*`,
  ].filter((block) => block !== undefined)
  return blocks.length === 0 || content.version !== 1 ? [] : ['---', ...blocks]
}
