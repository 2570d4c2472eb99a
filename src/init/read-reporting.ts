import type { Channel, ReportItem, Reporting } from '../policy/policy.generated.ts'
import { emailsIn, isPlaceholder, isReportingPlatform, namesPrivateReporting, urlsIn } from '../prose/addresses.ts'
import { plainText, sentencesOf, wordsOf } from '../prose/plain-text.ts'
import { publicIssuesIn, readPromises } from '../prose/promises.ts'
import { channelLine, reportItem, saysOptional } from '../render/reporting.ts'
import type { Block } from './blocks.ts'
import { reportingHeading } from './classify.ts'

/** The slots of the part about reporting, in the order in which they are rendered; blocks keep their Markdown. */
export interface ReportingSlots {
  readonly intro: readonly Block[]
  readonly channelsHeading: string | undefined
  readonly publicIssues: Block | undefined
  readonly channelsIntro: readonly Block[]
  readonly channels: readonly Channel[]
  readonly contentsHeading: string | undefined
  readonly contentsIntro: readonly Block[]
  readonly contents: readonly (string | ReportItem)[]
  readonly followUp: readonly Block[]
}

type Stage = 'start' | 'lead' | 'after-channels' | 'contents' | 'end'

/** Sorts the blocks of the part into its slots from the top down; what does not fit any more follows at the end, as it stands. */
export function sortReporting(blocks: readonly Block[]): ReportingSlots {
  const sorter = new Sorter(blocks)
  for (const index of blocks.keys()) sorter.take(index)
  return sorter
}

class Sorter implements ReportingSlots {
  intro: Block[] = []
  channelsHeading: string | undefined
  publicIssues: Block | undefined
  channelsIntro: Block[] = []
  channels: readonly Channel[] = []
  contentsHeading: string | undefined
  contentsIntro: Block[] = []
  contents: readonly (string | ReportItem)[] = []
  followUp: Block[] = []
  private stage: Stage = 'start'
  private readonly blocks: readonly Block[]

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
  }

  take(index: number): void {
    const block = this.blocks[index]
    if (!block) return
    if (this.stage === 'end') this.followUp.push(block)
    else if (block.kind === 'heading') this.takeHeading(block)
    else if (block.kind === 'list') this.takeList(block)
    else this.takeText(block, this.blocks[index + 1])
  }

  private takeHeading(block: Block): void {
    const kind = reportingHeading(block.title)
    if (kind === 'channels' && this.stage === 'start' && this.channelsHeading === undefined && !this.publicIssues)
      this.channelsHeading = block.title
    else if (kind === 'contents' && this.stage !== 'contents') {
      this.contentsHeading = block.title
      this.stage = 'contents'
    } else this.finish(block)
  }

  private takeList(block: Block): void {
    const channels = this.stage === 'contents' || this.channels.length > 0 ? undefined : channelsOf(block)
    if (channels) {
      this.channels = channels
      this.stage = 'after-channels'
    } else if (this.stage === 'contents' && block.items.every(({ simple, nested }) => simple && nested.length === 0)) {
      this.contents = block.items.map(({ text }) => contentOf(text))
      this.stage = 'end'
    } else if (this.stage === 'start' || this.stage === 'lead') this.textSlot().push(block)
    else this.finish(block)
  }

  private takeText(block: Block, next: Block | undefined): void {
    const leads = next?.kind === 'list' && asksForContents(block)
    if (leads && this.stage !== 'contents') this.stage = 'contents'
    if (this.stage === 'contents') this.contentsIntro.push(block)
    else if (this.stage === 'after-channels') this.finish(block)
    else if (isAboutPublicIssues(block) && !this.publicIssues && this.stage === 'start') {
      this.publicIssues = block
      this.stage = 'lead'
    } else this.textSlot().push(block)
  }

  private textSlot(): Block[] {
    return this.stage === 'start' && this.channelsHeading === undefined ? this.intro : this.channelsIntro
  }

  private finish(block: Block): void {
    this.stage = 'end'
    this.followUp.push(block)
  }
}

/** "Please provide:", "with the following information:": what follows is what a report should hold. */
function asksForContents({ kind, source }: Block): boolean {
  if (kind !== 'paragraph') return false
  const text = plainText(source)
  return (
    /[:：]\s*$/.test(text) &&
    /\b(?:include|including|provide|following (?:information|details)|contain|with:?$|details)\b/i.test(text)
  )
}

/** A paragraph that says nothing but that reports do not belong in public. */
function isAboutPublicIssues({ kind, source }: Block): boolean {
  const sentences = kind === 'paragraph' ? sentencesOf(source) : []
  return (
    sentences.length === 1 &&
    publicIssuesIn(sentences[0] ?? '') === 'forbidden' &&
    emailsIn(source).length === 0 &&
    urlsIn(source).length === 0
  )
}

/** A thing to include, with its label apart where writing it again gives the same. */
function contentOf(text: string): string | ReportItem {
  const [, label = '', separator = '', rest = ''] =
    /^\*\*([^*\n]{1,80}?):?\*\*(\s?\(optional\))?:?\s*[-–—:]?\s*([\s\S]*)$/.exec(text) ?? []
  const plain = /^([^(\n]{2,60}) (\((?:if|optional)[^()\n]{0,60}\))$/.exec(text)
  if (plain && saysOptional(text)) return { label: text, optional: true }
  if (label === '' || /^(?:\w+ ){6,}/.test(label) || rest === '' || /^[a-z]/.test(rest)) return text
  const item: ReportItem = {
    label: separator === '' ? label : `**${label}**${separator}`,
    text: rest,
    ...(saysOptional(text) && { optional: true }),
  }
  return wordsOf(reportItem(item)) === wordsOf(text) ? item : text
}

/** The channels of a list, if every item of it is one (or the subject of the one before) and writing it again loses no word. */
function channelsOf({ items }: Block): readonly Channel[] | undefined {
  const channels: Channel[] = []
  for (const { text, simple, nested } of items) {
    const subject = /^\*\*Subject(?: line)?:?\*\*:?\s+(.+)$/i.exec(text)?.[1]
    const last = channels.at(-1)
    if (subject !== undefined && last?.email !== undefined && last.note === undefined) {
      const plain = plainText(subject).replace(/^["“](.*)["”]$/, '$1')
      channels[channels.length - 1] = { ...last, subject: plain, 'subject-kind': kindOfSubject(plain) }
      continue
    }
    const channel = simple && nested.length === 0 ? channelOf(text) : undefined
    if (!channel) return undefined
    channels.push(channel)
  }
  return channels.length > 1 || channels[0]?.note !== undefined || items.length <= 2 ? nonEmpty(channels) : undefined
}

const nonEmpty = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length > 0 ? values : undefined

function channelOf(text: string): Channel | undefined {
  const address = addressIn(text)
  const [, name, rest] = /^\*\*([^*\n]{1,60}?):?\*\*:?\s+([\s\S]+)$/.exec(text) ?? []
  if (!address || name === undefined || rest === undefined) return undefined
  const bare = wordsOf(rest) === wordsOf(address.email ?? address.url ?? '')
  const subject = subjectIn(rest)
  const condition = /\((if [^()\n]{1,100})\)/i.exec(rest)?.[1]
  const channel: Channel = {
    ...address,
    ...(name !== 'Email' && { name }),
    ...(subject !== undefined && { subject, 'subject-kind': kindOfSubject(subject) }),
    ...(condition !== undefined && { condition }),
    ...(!bare && { note: rest }),
  }
  return wordsOf(channelLine(channel, { version: 1 })) === wordsOf(text) ? channel : undefined
}

function addressIn(text: string): Channel | undefined {
  const [email] = emailsIn(text)
  if (email !== undefined) return isPlaceholder(email) ? undefined : { email }
  if (namesPrivateReporting(text)) return { github: 'private-reporting' }
  const [url] = urlsIn(text)
  return url !== undefined && isReportingPlatform(url) ? { url } : undefined
}

/** The subject that a sentence asks for, in quotation marks. */
export function subjectIn(text: string): string | undefined {
  return /\bsubject(?: line)?(?: of| such as| like| with| should be)?:?\s{0,3}(?:\*\*)?["“'`]([^"”'`\n]{3,120})["”'`]/i.exec(
    text.replaceAll('**', ''),
  )?.[1]
}

function kindOfSubject(subject: string): 'fixed' | 'template' | 'prefix' {
  if (/^\[[^\]]+\]$/.test(subject)) return 'prefix'
  return /\bbrief\b|\bdescription\b|<[^>]+>|\[[^\]]*(?:name|title|summary)[^\]]*\]|\.\.\./i.test(subject)
    ? 'template'
    : 'fixed'
}

/** The channels that prose names: mailboxes, GitHub's private reporting, platforms; those that nobody reads are left out. */
export function channelsInProse(prose: string): readonly Channel[] {
  const found: Channel[] = []
  const subject = subjectIn(prose)
  const sentences = sentencesOf(prose).map((sentence) => sentence.toLowerCase())
  for (const email of emailsIn(prose)) {
    const elsewhere = sentences.some(
      (sentence) =>
        sentence.includes(email.toLowerCase()) &&
        /\bannounce|\bsubscrib|\bnot (?:use|send)|\bpublic mailing/.test(sentence),
    )
    if (!isPlaceholder(email) && !elsewhere)
      found.push({
        email,
        ...(subject !== undefined && found.length === 0 && { subject, 'subject-kind': kindOfSubject(subject) }),
      })
  }
  const conditioned = /private (?:vulnerability |security )?report\w*[^.\n]{0,60}\((if [^()\n]{1,80})\)/i.exec(
    plainText(prose),
  )?.[1]
  if (namesPrivateReporting(prose))
    found.push({ github: 'private-reporting', ...(conditioned && { condition: conditioned }) })
  for (const url of urlsIn(prose)) if (isReportingPlatform(url)) found.push({ url })
  return found.filter((channel, index) => found.findIndex((other) => sameChannel(other, channel)) === index)
}

/** Whether two channels lead to the same place. */
export function sameChannel(left: Channel, right: Channel): boolean {
  return (
    left.email?.toLowerCase() === right.email?.toLowerCase() &&
    left.github === right.github &&
    left.url === right.url &&
    left.phone === right.phone &&
    left.other === right.other
  )
}

/** What the whole part says of public issues, as its typed value. */
export function publicIssuesOf(text: string): Pick<Reporting, 'public-issues'> {
  const { publicIssues } = readPromises(text)
  return publicIssues === undefined ? {} : { 'public-issues': publicIssues }
}
