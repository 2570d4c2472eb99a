import type { Policy, Reporting, Section } from '../policy/policy.generated.ts'
import { sentencesOf } from '../prose/plain-text.ts'
import { readPromises } from '../prose/promises.ts'
import { type PartName, USUAL_CONTENTS_HEADING, USUAL_HEADINGS, usualLevel } from '../render/part.ts'
import { reportingText } from '../render/promise-text.ts'
import type { Block } from './blocks.ts'
import { isNotice, kindOfSection, partOf } from './classify.ts'
import type { Draft } from './draft.ts'
import { allBlocks, type DocumentOutline, type DocumentSection } from './outline.ts'
import { readCommitments, readUpdates, simpleList } from './read-promises.ts'
import { channelsInProse, publicIssuesOf, sameChannel, sortReporting } from './read-reporting.ts'
import { readTimeList } from './read-response.ts'

type TypedPart = Exclude<PartName, 'sections'>

/** Goes through the sections of a document and gives each its place in the policy, in their order. */
export class PartReader {
  private readonly draft: Draft
  private readonly outline: DocumentOutline
  private readonly readSupport: (blocks: readonly Block[]) => boolean
  private readonly support: DocumentSection | undefined
  private readonly reporting: DocumentSection | undefined
  private readonly used = new Set<string>()
  /** What stands at level 2, as rendering will see it. */
  private open: string | undefined

  constructor(
    draft: Draft,
    outline: DocumentOutline,
    support: { readonly section: DocumentSection | undefined; read(blocks: readonly Block[]): boolean },
  ) {
    this.draft = draft
    this.outline = outline
    this.support = support.section
    this.readSupport = support.read
    this.reporting = this.findReporting()
  }

  read(): void {
    for (const section of this.outline.sections) this.take(section)
  }

  /** The section that names a private channel, or that stands under its heading while the lead names one. */
  private findReporting(): DocumentSection | undefined {
    const { sections, textOf, lead } = this.outline
    const titled = sections.filter(({ title }) => partOf(title) === 'reporting')
    const named = (section: DocumentSection): boolean => channelsInProse(textOf(allBlocks(section))).length > 0
    const others = sections.filter((section) => section !== this.support && !/^contact/i.test(section.title))
    const inLead = channelsInProse(textOf(lead)).length > 0
    return (
      titled.find(named) ??
      (inLead
        ? titled[0]
        : (others.find((section) => named(section) && /\breport|\bvulnerabilit/i.test(textOf(allBlocks(section)))) ??
          titled[0]))
    )
  }

  private take(section: DocumentSection): void {
    const blocks = allBlocks(section)
    const text = this.outline.textOf(blocks)
    const name = partOf(section.title)
    if (section === this.support) {
      if (this.readSupport(blocks)) this.place('support', section.title, 2)
      else this.takeProse(section)
    } else if (section === this.reporting) this.takeReporting(section)
    else if (this.draft.order.length === 0 && isNotice(section.title) && section.children.length === 0)
      this.takeNotice(section.title, text)
    else if (name === undefined || this.used.has(name) || !this.takePart(name, blocks, section.title, 2))
      this.takeProse(section)
  }

  private takeNotice(title: string, text: string): void {
    const { stage } = readPromises(`${title}\n\n${text}`)
    const unready = /\bnot\b.{0,40}\bproduction\b/i.test(text)
    const { content } = this.draft
    content.project = {
      ...content.project,
      ...(stage && { stage }),
      ...(unready && { 'production-ready': false }),
      notice: text,
    }
    this.place('notice', title, 2)
  }

  /** Takes what a known heading stands over; false where the part has no form that rendering would give back. */
  private takePart(name: PartName, blocks: readonly Block[], title: string, level: number): boolean {
    const { content } = this.draft
    const text = this.outline.textOf(blocks)
    if (text === '') return false
    if (name === 'response') this.takeResponse(blocks)
    else if (name === 'process') {
      const [list, more] = blocks.filter(({ kind }) => kind !== 'rule')
      if (!list || more || !simpleList(list) || !/^\s*\d/.test(list.source))
        return !this.used.has('response') && this.takePart('response', blocks, title, level)
      content.response = { ...content.response, process: list.items.map((item) => item.text) }
    } else if (name === 'disclosure') {
      const commitments = readCommitments(blocks.filter(({ kind }) => kind !== 'rule'))
      if (commitments) content.commitments = commitments
      else content.disclosure = { ...content.disclosure, text }
    } else if (name === 'safe-harbor') {
      const { safeHarbor } = readPromises(text)
      if (safeHarbor === undefined) return false
      content['safe-harbor'] = { level: safeHarbor, statement: text }
    } else if (name === 'updates')
      content.updates = readUpdates(
        blocks.filter(({ kind }) => kind !== 'rule'),
        this.outline.textOf,
      )
    else if (name === 'acknowledgments') content.acknowledgments = this.thanks(blocks, text)
    else return false
    this.place(name, title, level)
    return true
  }

  private takeResponse(blocks: readonly Block[]): void {
    const { content } = this.draft
    const list = blocks.at(-1)
    const prose = this.outline.textOf(blocks.slice(0, -1))
    const read = list?.kind === 'list' ? readTimeList(list, `${reportingText(content)}\n\n${prose}`) : undefined
    if (!read) content.response = { ...content.response, intro: this.outline.textOf(blocks) }
    else {
      content.response = { ...content.response, ...(prose !== '' && { intro: prose }), ...read.response }
      content.disclosure = { ...content.disclosure, ...read.disclosure }
      if (Object.keys(content.response).length === 0) delete content.response
      if (Object.keys(content.disclosure).length === 0) delete content.disclosure
    }
  }

  private thanks(blocks: readonly Block[], text: string): NonNullable<Policy['acknowledgments']> {
    const [lead, list, more] = blocks
    const groups = lead?.kind === 'paragraph' && /:\s*$/.test(lead.source) && list && simpleList(list) && !more
    return groups ? { intro: lead.source.trim(), groups: list.items.map((item) => item.text) } : { text }
  }

  /** Known headings below the part about reporting are parts of their own; the first one ends it. */
  private takeReporting(section: DocumentSection): void {
    const at = section.children.findIndex(({ title }) => this.isPartBelow(title))
    const own = at < 0 ? section.children : section.children.slice(0, at)
    const blocks = allBlocks({ ...section, children: own })
    // Without words of its own the part would have no heading for what is below it.
    if (this.outline.textOf(blocks) === '') {
      this.takeProse(section)
      return
    }
    const named = channelsInProse(this.outline.textOf([...this.outline.lead, ...blocks]))
    if (named.length > 0) {
      this.draft.content.reporting = this.reportingOf(blocks)
      this.place('reporting', section.title, 2)
    } else this.addSection({ ...section, blocks, children: [] }, undefined)
    for (const child of at < 0 ? [] : section.children.slice(at)) {
      const name = this.isPartBelow(child.title)
      if (name === undefined || this.used.has(name) || !this.takePart(name, child.blocks, child.title, 3))
        this.addSection(child, section.title)
    }
  }

  private isPartBelow(title: string): PartName | undefined {
    const name = partOf(title)
    return name === 'response' || name === 'process' || name === 'disclosure' || name === 'safe-harbor'
      ? name
      : undefined
  }

  private reportingOf(blocks: readonly Block[]): Reporting {
    const slots = sortReporting(blocks.filter(({ kind }, index) => kind !== 'rule' || index < blocks.length - 1))
    const { textOf } = this.outline
    const text = textOf(blocks)
    if (slots.channelsHeading !== undefined) this.draft.head('channels', slots.channelsHeading)
    const words = {
      ...entry('intro', textOf(slots.intro)),
      ...publicIssuesOf(text),
      ...entry('public-issues-text', slots.publicIssues ? textOf([slots.publicIssues]) : ''),
      ...entry('channels-intro', textOf(slots.channelsIntro)),
    }
    const named = channelsInProse(`${textOf(this.outline.lead)}\n\n${text}`)
    const channels = [
      ...slots.channels,
      ...named.filter((one) => !slots.channels.some((other) => sameChannel(one, other))),
    ]
    const introduced = slots.contentsIntro.length > 0
    if (
      slots.contentsHeading !== undefined &&
      (introduced || slots.contents.length === 0 || slots.contentsHeading !== USUAL_CONTENTS_HEADING)
    )
      this.draft.head('contents', slots.contentsHeading)
    return {
      ...words,
      channels,
      ...entry('contents-intro', textOf(slots.contentsIntro)),
      ...(slots.contents.length > 0 && { contents: [...slots.contents] }),
      ...entry('follow-up', textOf(slots.followUp)),
    }
  }

  /** A section of one's own: whole, or as a group of sections where each heading below it has words of its own. */
  private takeProse(section: DocumentSection): void {
    const group = section.title
    const grouped = section.children.length > 0 && !this.used.has(`group ${group}`)
    const { textOf } = this.outline
    if (!grouped) this.addSection({ ...section, blocks: allBlocks(section), children: [] }, undefined)
    else {
      const intro = textOf(section.blocks)
      if (intro !== '')
        this.draft.content['section-groups'] = [
          ...(this.draft.content['section-groups'] ?? []),
          { title: group, intro },
        ]
      for (const child of section.children) this.addSection(child, group)
      this.open = group
    }
    this.used.add(`group ${group}`)
  }

  private addSection({ title, blocks }: DocumentSection, group: string | undefined): void {
    const body = this.outline.textOf(blocks)
    const sections = this.draft.content.sections ?? []
    const kind = kindOfSection(title, group)
    const section: Section = { title, ...(group !== undefined && { group }), ...(kind && { kind }), body: `${body}\n` }
    this.draft.content.sections = [...sections, section]
    this.draft.order.push(sections.length)
    if (group === undefined) this.open = title
  }

  private place(name: TypedPart, title: string, level: number): void {
    const usual = usualLevel(name, this.open)
    if (level !== usual) this.draft.head(name, `${'#'.repeat(level)} ${title}`)
    else if (title !== USUAL_HEADINGS[name]) this.draft.head(name, title)
    this.draft.order.push(name)
    this.used.add(name)
    // A group of the same title would be taken for this part.
    this.used.add(`group ${title}`)
    if (level === 2) this.open = name
  }
}

function entry<const Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } {
  return text === '' ? {} : ({ [key]: text } as { readonly [K in Key]?: string })
}

/** Whether a paragraph says nothing but what a template told its author to write. */
export function isOnly(block: Block, quoted: readonly string[]): boolean {
  const left = sentencesOf(block.source).filter(
    (sentence) => !quoted.some((quote) => quote.replace(/\s+/g, ' ').includes(sentence.replace(/[.\s]+$/, ''))),
  )
  return block.kind === 'paragraph' && left.length === 0
}
