import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { inOrder } from '../diagnostics/order.ts'
import type { Policy } from '../policy/policy.generated.ts'
import { blanksIn, emailsIn, isPlaceholder, isReportingPlatform, urlsIn } from '../prose/addresses.ts'
import { lostFacts } from '../prose/facts.ts'
import { plainText } from '../prose/plain-text.ts'
import { USUAL_TITLE } from '../render/part.ts'
import { allText, reportingOf } from '../render/promise-text.ts'
import { render } from '../render/render.ts'
import { withoutStamp } from '../render/stamp.ts'
import { readDocument } from '../security-md/read-document.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import { readSupportTables } from '../security-md/support-table.ts'
import { templateTraces } from '../security-md/template.ts'
import { applyEdits } from '../text/edits.ts'
import { mojibakeIn } from '../text/mojibake.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import { type Block, parseBlocks } from './blocks.ts'
import { partOf } from './classify.ts'
import { Draft } from './draft.ts'
import { keepOrder } from './order.ts'
import { allBlocks, type DocumentOutline, type DocumentSection, readOutline } from './outline.ts'
import { printYaml } from './print-yaml.ts'
import { isClosing, projectIn, readClosing } from './project-facts.ts'
import { isOnly, PartReader } from './read-parts.ts'
import { annotate, contactsIn } from './read-promises.ts'
import { channelsInProse } from './read-reporting.ts'
import { SupportReader } from './support-reader.ts'

/** What is about the document as a whole. */
const NOWHERE: Span = { start: 0, end: 0 }

/** A policy made of a document, as text and as data, and what a person has to look at. */
export interface Initialised {
  readonly yaml: string
  readonly content: Policy
  /** The document as it was understood: line ends, encoding and dates set right. What it says is what the policy has to say. */
  readonly source: string
  /** In the order of the document; positions are those of the document with LF line ends and no BOM. */
  readonly findings: readonly Diagnostic[]
}

/**
 * Turns a SECURITY.md into a policy without losing what it says: typed values where rendering them gives the same words
 * again, Markdown everywhere else. What nobody promised (a template, a placeholder, a date with two readings) is left as
 * a blank to fill, with a finding. `today` (`YYYY-MM-DD`) decides the status of rows that have a date and nothing else.
 */
export async function init(file: Pick<SecurityMd, 'path' | 'text'>, today: string): Promise<Initialised> {
  const draft = new Draft(file.path)
  const text = cleaned(file.text, draft)
  const document = await readDocument({ path: file.path, text })
  const blocks = withoutTemplate(parseBlocks(text), document, draft)
  const whole = readOutline(text, blocks, (title) => partOf(title) !== undefined)
  const outline = takeClosing(whole, draft)
  readIdentity(outline, text, draft)
  new PartReader(draft, outline, supportOf(outline, document, today, draft)).read()
  finishReporting(outline, draft)
  annotate(draft.content)
  readRest(draft.content)
  keepOrder(draft.content, draft.order)
  notePlaceholders(text, draft)
  const source = [...draft.dates].reduce((all, [written, day]) => all.replace(written, day), text)
  noteLost(source, draft)
  return {
    yaml: await printYaml(draft.content, headOf(draft), draft.remarks),
    content: draft.content,
    source,
    findings: inOrder(draft.findings),
  }
}

/** LF line ends, no BOM, no stamp of an earlier rendering, and letters that were read in the wrong encoding set right. */
function cleaned(source: string, draft: Draft): string {
  const text = withoutStamp(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const edits = mojibakeIn(text)
  for (const { span, newText } of edits)
    draft.note(
      'init-encoding',
      'notice',
      `${quote(text.slice(span.start, span.end))} is ${newText} that was once read in the wrong encoding (Windows-1252).`,
      `The policy has ${newText}; the document is mended when it is rendered.`,
      span,
    )
  return applyEdits(text, edits)
}

/** A template's table and its instructions are no policy of this project: they are left out, and said. */
function withoutTemplate(blocks: readonly Block[], document: SecurityMd, draft: Draft): readonly Block[] {
  const traces = templateTraces(document)
  const prompts = traces.filter(({ what }) => what === 'prompt').map(({ quote: text }) => plainText(text))
  for (const { what, span, quote: text } of traces) {
    if (what === 'some-rows') {
      const message = `The rows (${text}) are those of GitHub's template, yes and no included.`
      const help = 'They are in the policy with the others. Take them out, or correct the ones that are meant.'
      draft.note('init-template', 'warning', message, help, span)
      continue
    }
    const message =
      what === 'rows'
        ? `The table (${text}) is the one that GitHub's template comes with, so it says nothing of this project.`
        : `${quote(text)} is an instruction of GitHub's template.`
    draft.note(
      'init-template',
      'warning',
      message,
      'It is left out of the policy. Write what you really promise.',
      span,
    )
    draft.remark(
      what === 'rows' ? 'support' : 'reporting',
      what === 'rows'
        ? 'TODO: the table of the document is a template. Say which versions get fixes, for example:\nsupport:\n  rule: { newest: 1, of: minor }'
        : `TODO: the document still has an instruction of its template: “${text}”`,
    )
  }
  const within = ({ span }: Block): boolean =>
    traces.some((trace) => trace.what === 'rows' && span.start <= trace.span.start && trace.span.end <= span.end)
  const isTemplate = (block: Block): boolean =>
    (block.kind === 'table' && within(block)) || isOnlyPrompt(block, prompts)
  return traces.length === 0 ? blocks : withoutEmptied(blocks, isTemplate)
}

/** A heading that had nothing but a part of the template below it goes with it. */
function withoutEmptied(blocks: readonly Block[], isTemplate: (block: Block) => boolean): readonly Block[] {
  return blocks.filter((block, index) => {
    if (isTemplate(block)) return false
    if (block.kind !== 'heading') return true
    const below = blocks.slice(index + 1)
    const end = below.findIndex(({ kind }) => kind === 'heading')
    const own = end < 0 ? below : below.slice(0, end)
    return own.length === 0 || !own.every(isTemplate)
  })
}

const isOnlyPrompt = (block: Block, prompts: readonly string[]): boolean => prompts.length > 0 && isOnly(block, prompts)

/** Words below the last rule belong to no section. */
function takeClosing(outline: DocumentOutline, draft: Draft): DocumentOutline {
  const last = outline.sections.at(-1)
  const child = last?.children.at(-1)
  const blocks = child?.blocks ?? last?.blocks ?? outline.lead
  const rule = blocks.findLastIndex(({ kind }) => kind === 'rule')
  const below = blocks.slice(rule + 1)
  const text = outline.textOf(below)
  const isEnding = rule >= 0 && below.length > 0 && below.every(({ kind }) => kind === 'paragraph') && isClosing(text)
  // A section cannot be left with nothing in it.
  if (!isEnding || (last && outline.textOf(blocks.slice(0, rule)) === '')) return outline
  const { document, closing, unclear, written } = readClosing(text)
  const { content } = draft
  if (Object.keys(document).length > 0) content.document = document
  if (closing !== '') content.render = { ...content.render, closing }
  if (written !== undefined) {
    draft.dates.set(written, document.updated ?? '')
    draft.note(
      'init-date',
      'notice',
      `The date ${quote(written)} is ${document.updated} in the policy.`,
      'It has only this reading.',
      below[0]?.span ?? NOWHERE,
    )
  }
  if (unclear !== undefined) noteDate(draft, unclear, below[0]?.span ?? NOWHERE, 'document')
  const kept = blocks.slice(0, rule)
  if (!last) return { ...outline, lead: kept }
  const shortened: DocumentSection = child
    ? { ...last, children: [...last.children.slice(0, -1), { ...child, blocks: kept }] }
    : { ...last, blocks: kept }
  return { ...outline, sections: [...outline.sections.slice(0, -1), shortened] }
}

/** A date that can be read in two ways is a blank to fill. */
function noteDate(draft: Draft, text: string, span: Block['span'], key: keyof Policy): void {
  draft.note(
    'init-date',
    'warning',
    `The date ${quote(text)} can be read in two ways, or is none.`,
    'Write it as year-month-day into the policy.',
    span,
  )
  draft.remark(key, `TODO: which day is “${text}”? Write it as year-month-day.`)
}

function readIdentity({ title, lead, textOf, shifted }: DocumentOutline, text: string, draft: Draft): void {
  const { content } = draft
  if (title !== undefined && title !== USUAL_TITLE) content.document = { title, ...content.document }
  const project = projectIn(title, text)
  if (Object.keys(project).length > 0) content.project = project
  const words = textOf(lead)
  if (words !== '') content.render = { ...content.render, lead: words }
  if (shifted)
    draft.note(
      'init-form',
      'notice',
      'The headings of the document do not begin at the second level.',
      'Rendering counts them from the second level on.',
      NOWHERE,
    )
}

/** The section with the first table of supported versions, or the one under such a heading. */
function supportOf(outline: DocumentOutline, document: SecurityMd, today: string, draft: Draft) {
  const { tables } = readSupportTables(document, today)
  const reader = new SupportReader(draft, outline, document, tables)
  const holds = (section: DocumentSection): boolean => allBlocks(section).some((block) => reader.isTable(block))
  const section = outline.sections.find(holds) ?? outline.sections.find(({ title }) => partOf(title) === 'support')
  if (!section) reader.readProse(outline.textOf(outline.lead))
  return { section, read: (blocks: readonly Block[]) => reader.read(blocks) }
}

/** A document that only names a channel at its top has a reporting part without words of its own. */
function finishReporting({ lead, textOf }: DocumentOutline, draft: Draft): void {
  const { content } = draft
  const reporting = reportingOf(content)
  if (reporting) {
    if (Object.keys(reporting).length === 1) content.reporting = reporting.channels
    return
  }
  const channels = channelsInProse(textOf(lead))
  if (channels.length > 0) content.reporting = [...channels]
  else {
    draft.note(
      'init-channel',
      'warning',
      'The document names no private channel that could be read: no mailbox, no private reporting on GitHub, no platform.',
      'Write one under `reporting` in the policy.',
      NOWHERE,
    )
    draft.remark(
      'reporting',
      'TODO: where can a vulnerability be reported in private? For example:\nreporting:\n  - email: security@your-domain\n  - github: private-reporting',
    )
  }
}

function readRest(content: Policy): void {
  const section = content.sections?.find(({ title }) => /^(?:\W*)contact\b/i.test(title))
  const contacts = section ? contactsIn(section.body) : []
  if (contacts.length > 0) content.contacts = [...contacts]
  const text = allText(content)
  const program = urlsIn(text).find(
    (url) => isReportingPlatform(url) && !url.includes('tidelift') && /\bbount/i.test(text),
  )
  if (
    /\b(?:no|not (?:offer|have|run|pay|provide|currently)|don't (?:offer|have|run|pay))\b[^.\n]{0,40}\b(?:bug )?bount/i.test(
      plainText(text),
    )
  )
    content['bug-bounty'] = false
  else if (program !== undefined) content['bug-bounty'] = { program }
}

function notePlaceholders(text: string, draft: Draft): void {
  const found = [...emailsIn(text).filter(isPlaceholder), ...blanksIn(text)]
  for (const placeholder of found) {
    const start = Math.max(0, text.indexOf(placeholder))
    draft.note(
      'init-placeholder',
      'warning',
      `${quote(placeholder)} is a placeholder: nobody is reached there.`,
      'Write the real one into the policy, where it is still in the text, too.',
      { start, end: start + placeholder.length },
    )
    draft.remark('reporting', `TODO: “${placeholder}” is a placeholder. Write the real one, here and in the text.`)
  }
}

/** The most that are named one by one. */
const MOST_LOST = 10

/** The promise of this module, held against its own work: what the policy does not give back is said. */
function noteLost(text: string, draft: Draft): void {
  const template = new Set(draft.findings.filter(({ code }) => code === 'init-template').map(({ message }) => message))
  if (template.size > 0) return
  const lost = lostFacts(text, render({ content: draft.content }))
  for (const { text: what } of lost.slice(0, MOST_LOST)) {
    const start = Math.max(0, text.indexOf(what.slice(0, 40)))
    draft.note(
      'init-lost',
      'warning',
      `The policy does not hold ${quote(what)} word for word.`,
      'Look at the rendered document, and write it into the policy if it is missing.',
      { start, end: start + 1 },
    )
  }
}

function headOf({ path, findings }: Draft): string {
  const todo = findings.filter(({ severity }) => severity !== 'notice').length
  const rest =
    todo === 0 ? '' : `\n${todo === 1 ? 'One thing needs' : `${todo} things need`} a person: look for TODO below.`
  return `Made from ${path} by security-policy init. From now on this file is the source: see security-policy render.${rest}`
}
