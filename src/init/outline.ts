import { applyEdits } from '../text/edits.ts'
import type { TextEdit } from '../text/span.ts'
import type { Block } from './blocks.ts'

/** What stands under one heading of level 2 or 3. */
export interface DocumentSection {
  readonly title: string
  readonly heading: Block
  /** Of level 2; those of its children are not among them. */
  readonly blocks: readonly Block[]
  readonly children: readonly DocumentSection[]
}

/** A document as its headings part it. Levels are counted so that sections stand at 2, whatever they had. */
export interface DocumentOutline {
  readonly title: string | undefined
  readonly lead: readonly Block[]
  readonly sections: readonly DocumentSection[]
  /** True where the levels of headings had to change. */
  readonly shifted: boolean
  /** The Markdown of neighbouring blocks, as it stands in the text; rules at the end only part sections, so they go. */
  textOf(blocks: readonly Block[]): string
}

/**
 * Parts a document by its headings. `isPart` tells whether a heading is one that a policy has: such a heading is the title
 * only where no other of its level follows.
 */
export function readOutline(
  text: string,
  blocks: readonly Block[],
  isPart: (title: string) => boolean,
): DocumentOutline {
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const title = titleOf(headings, isPart)
  const rest = headings.filter((heading) => heading !== title)
  const base = Math.min(...rest.map(({ depth }) => depth))
  const shift = rest.length === 0 ? 0 : 2 - base
  const levelOf = (block: Block): number => block.depth + shift
  const { lead, sections } = part(
    blocks.filter((block) => block !== title),
    levelOf,
  )
  return {
    title: title?.title,
    lead,
    sections,
    shifted: shift !== 0,
    textOf: (some) => sliceOf(text, some, levelOf, shift),
  }
}

function titleOf(headings: readonly Block[], isPart: (title: string) => boolean): Block | undefined {
  const [first, ...others] = headings
  if (!first || first.title === '') return undefined
  const alone = others.every(({ depth }) => depth > first.depth)
  if (first.depth === 1) return alone || !isPart(first.title) ? first : undefined
  return alone && others.length > 0 && !isPart(first.title) ? first : undefined
}

/** All blocks of a section, headings below its own included. */
export function allBlocks({ blocks, children }: DocumentSection): readonly Block[] {
  return [...blocks, ...children.flatMap((child) => [child.heading, ...child.blocks])]
}

interface Open {
  title: string
  heading: Block
  blocks: Block[]
  children: Open[]
}

/** A heading with nothing under it is no section: it stays with what is before it. */
function part(
  blocks: readonly Block[],
  levelOf: (block: Block) => number,
): { lead: readonly Block[]; sections: readonly DocumentSection[] } {
  const lead: Block[] = []
  const sections: Open[] = []
  for (const [index, block] of blocks.entries()) {
    const open = sections.at(-1)
    const level = opensSection(blocks, index, levelOf)
    const section = { title: block.title, heading: block, blocks: [], children: [] }
    if (level === 2) sections.push(section)
    else if (level === 3 && open) open.children.push(section)
    else (open ? (open.children.at(-1) ?? open).blocks : lead).push(block)
  }
  return { lead, sections }
}

/** The level of a heading under which something stands; undefined for all other blocks. */
function opensSection(blocks: readonly Block[], index: number, levelOf: (block: Block) => number): number | undefined {
  const block = blocks[index]
  if (block?.kind !== 'heading' || block.title === '') return undefined
  let after = index + 1
  while (blocks[after]?.kind === 'rule') after += 1
  const next = blocks[after]
  if (next === undefined) return undefined
  const level = levelOf(block)
  if (next.kind !== 'heading') return level
  // A group of sections need not have words of its own.
  return level === 2 && levelOf(next) === 3 && opensSection(blocks, after, levelOf) === 3 ? 2 : undefined
}

function sliceOf(text: string, blocks: readonly Block[], levelOf: (block: Block) => number, shift: number): string {
  const kept = blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'rule') + 1)
  const runs: Block[][] = []
  for (const block of kept) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && text.slice(last.span.end, block.span.start).trim() === '') run.push(block)
    else runs.push([block])
  }
  return runs.map((run) => sliceOfRun(text, run, levelOf, shift)).join('\n\n')
}

function sliceOfRun(text: string, run: readonly Block[], levelOf: (block: Block) => number, shift: number): string {
  const start = run[0]?.span.start ?? 0
  const end = run.at(-1)?.span.end ?? start
  const edits: readonly TextEdit[] = run
    .filter(({ kind }) => kind === 'heading' && shift !== 0)
    .map((block) => ({ span: block.span, newText: `${'#'.repeat(Math.min(6, levelOf(block)))} ${block.title}` }))
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }))
  return applyEdits(text.slice(start, end), moved).replace(/^(?:[ \t]*\n)+|\s+$/g, '')
}
