import type { Policy } from '../policy/policy.generated.ts'
import type { Remark } from './draft.ts'

const SCHEMA =
  'https://raw.githubusercontent.com/security-policy/security-policy/main/schema/security-policy.schema.json'

/** What readers of older YAML take for a number, a day, a time or a truth value. */
const TREACHEROUS =
  /^(?:[-+]?[\d_][\d_,.:]*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\d{4}-\d{1,2}-\d{1,2}.*|\d{4}-\d{1,2}|y|n|yes|no|on|off|true|false|null|~|<<|=|)$/i

/** The order of the keys in the file: what is looked at daily comes first. */
const KEYS: readonly (keyof Policy)[] = [
  'version',
  'project',
  'document',
  'support',
  'releases',
  'packages',
  'reporting',
  'response',
  'disclosure',
  'commitments',
  'safe-harbor',
  'bug-bounty',
  'updates',
  'acknowledgments',
  'contacts',
  'tools',
  'section-groups',
  'sections',
  'render',
  'checks',
  'compliance',
]

/**
 * A policy as YAML in block style: the schema's line on top, a blank line between keys, long texts as blocks, quotes wherever
 * YAML of any version would read something else. `head` is a comment for the top; a remark stands above its key, or below
 * everything where the policy does not have it.
 */
export async function printYaml(content: Policy, head: string, remarks: readonly Remark[]): Promise<string> {
  const { Document, isScalar, Scalar, visit } = await import('yaml')
  const document = new Document(
    Object.fromEntries(KEYS.filter((key) => content[key] !== undefined).map((key) => [key, content[key]])),
  )
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return
      if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL
      else if (TREACHEROUS.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  const rest: string[] = []
  const pairs =
    'items' in (document.contents ?? {}) ? (document.contents as unknown as { items: { key: unknown }[] }).items : []
  for (const [index, { key }] of pairs.entries()) {
    if (!isScalar(key)) continue
    key.spaceBefore = index > 1 || (index === 1 && pairs.length > 1)
    const texts = remarks.filter((remark) => remark.key === key.value).map(({ text }) => text)
    if (texts.length > 0) key.commentBefore = comment(texts)
  }
  for (const { key, text } of remarks) if (content[key] === undefined) rest.push(text)
  const body = document.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: true })
  const foot = rest.map((text) => `\n${text.split('\n').flatMap(wrapped).map(line).join('\n')}\n`).join('')
  return `# yaml-language-server: $schema=${SCHEMA}\n${head.split('\n').map(line).join('\n')}\n${body}${foot}`
}

const COLUMNS = 100

/** Parts a line between words. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(/(?<=\S) /)) {
    if (current !== '' && current.length + 1 + word.length > COLUMNS) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}

const line = (text: string): string => (text === '' ? '#' : `# ${text}`)

/** The printer puts the sign alone before each line. */
function comment(texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split('\n').flatMap(wrapped))
    .map((text) => ` ${text}`)
    .join('\n')
}
