import type { Block } from './blocks.ts'

/** A paragraph with a link is a pointer up to this length; more text says something of its own. */
const LONGEST_POINTER = 300

/** False where a document has nothing to read, or but one short paragraph that sends its readers elsewhere. */
export function hasContent(text: string, blocks: readonly Block[]): boolean {
  const content = blocks.filter((block) => block.kind !== 'heading' && !isComment(text, block))
  const [only] = content
  if (only === undefined) return false
  if (content.length > 1 || only.kind !== 'paragraph') return true

  const source = text.slice(only.span.start, only.span.end)
  const hasTarget = /https?:\/\/|www\.|\]\(|\.(?:md|rst|html)\b/.test(source)
  // An address or a form to report at is what a policy is for.
  const hasContact = /@[\w-]{1,63}\.\w|\/security\/advisories/.test(source)
  return source.length > LONGEST_POINTER || !hasTarget || hasContact
}

function isComment(text: string, { kind, span }: Block): boolean {
  if (kind !== 'html') return false
  const source = text.slice(span.start, span.end).trim()
  return source.startsWith('<!--') && (source.indexOf('-->') < 0 || source.indexOf('-->') === source.length - 3)
}
