import type { Block } from './blocks.ts'

/** A paragraph with a link is a pointer up to this length; more text says something of its own. */
const LONGEST_POINTER = 300

/** So many pointers may stand below each other: to the policy, to the security.txt, to a guide. */
const MOST_POINTERS = 3

/** False where a document has nothing to read, or but a few short paragraphs that each send their readers elsewhere. */
export function hasContent(text: string, blocks: readonly Block[]): boolean {
  const content = blocks.filter((block) => block.kind !== 'heading' && !isComment(text, block))
  return content.length > MOST_POINTERS || !content.every((block) => isPointer(text, block))
}

function isPointer(text: string, { kind, span }: Block): boolean {
  if (kind !== 'paragraph') return false
  const source = text.slice(span.start, span.end)
  const hasTarget = /https?:\/\/|www\.|\]\(|\.(?:md|rst|html)\b/.test(source)
  // An address or a form to report at is what a policy is for.
  const hasContact = /@[\w-]{1,63}\.\w|\/security\/advisories/.test(source)
  return source.length <= LONGEST_POINTER && hasTarget && !hasContact
}

function isComment(text: string, { kind, span }: Block): boolean {
  if (kind !== 'html') return false
  const source = text.slice(span.start, span.end).trim()
  return source.startsWith('<!--') && (source.indexOf('-->') < 0 || source.indexOf('-->') === source.length - 3)
}
