import { lazyPattern } from '../text/lazy-pattern.ts'

/** Comments, tags and images say nothing to a reader of words; a link says its text. Each quantifier is bounded: linear time. */
const READ_THROUGH: readonly (readonly [sign: string, form: RegExp, by: string])[] = [
  ['<!--', /<!--(?:[^-]|-(?!->)){0,20000}-->/g, ' '],
  ['![', /!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/g, '$1'],
  ['[', /\[([^[\]]{0,1000})\]\(<?[^()<>\s]{0,2000}>?(?: "[^"\n]{0,300}")?\)/g, '$1'],
  ['[', /\[([^[\]]{1,1000})\]\[[^[\]]{0,300}\]/g, '$1'],
  ['<', /<(https?:\/\/[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>]{1,200})>/g, '$1'],
  ['<', /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,1000})?\/?>/gi, ' '],
  ['\\', /\\([!-/:-@[-`{-~])/g, '$1'],
  ['`', /`{1,3}([^`\n]{1,1000})`{1,3}/g, '$1'],
  ['*', /\*{1,3}/g, ''],
]
const underscores = lazyPattern('(?<![\\p{L}\\p{N}])_{1,2}(?=\\S)|(?<=\\S)_{1,2}(?![\\p{L}\\p{N}])', 'gu')
/** `snake_case` holds no mark. */
const UNDERSCORE_AT_EDGE = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/

/** Every form above holds one of these; most texts hold none. */
const MARK = /[<[\\`*]/

/** What a reader sees of a Markdown text, marks of lists and headings included; lines stay lines. */
export function plainText(markdown: string): string {
  const text = MARK.test(markdown) ? readThrough(markdown) : markdown
  return text.includes('_') && UNDERSCORE_AT_EDGE.test(text) ? text.replace(underscores(), '') : text
}

/** Without its sign a form cannot be there, and need not be made ready to look. */
const readThrough = (markdown: string): string =>
  READ_THROUGH.reduce((text, [sign, form, by]) => (text.includes(sign) ? text.replace(form, by) : text), markdown)

const word = lazyPattern("[\\p{L}\\p{N}@][\\p{L}\\p{N}@_'’./-]*", 'gu')

/** The words of a Markdown text in small letters, one blank between them: what is left where only the form differs. */
export function wordsOf(markdown: string): string {
  const words = plainText(markdown).normalize('NFC').toLowerCase().match(word()) ?? []
  return words.map((word) => word.replace(/[._'’/-]+$/, '').replaceAll('’', "'")).join(' ')
}

/** What blank lines part, and the lines that begin a heading, an item or a row. */
function blocksOf(text: string): readonly string[] {
  return text
    .replace(/^( {0,3}#{1,6} .*)\n/gm, '$1\n\n')
    .replace(/\n(?=\s*(?:[-*+]|\d{1,3}[.)]|#{1,6}|\|)\s)/g, '\n\n')
    .split(/\n[ \t]*\n/)
}

/** The sentences of a text, one per item: list items, cells and lines that end a sentence part them. */
export function sentencesOf(markdown: string): readonly string[] {
  const text = plainText(markdown)
  // Rules ask for the sentences of one line at a time.
  return (text.includes('\n') ? blocksOf(text) : [text])
    .flatMap((block) => (block.trimStart().startsWith('|') ? block.split('\n') : [block.replace(/\s+/g, ' ')]))
    .map((block) => block.replace(/^\s*(?:[-*+]|\d{1,3}[.)]|#{1,6}|>)\s+/, ''))
    .flatMap((block) => block.split(/(?<=[.!?])\s+(?=[^\s])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
