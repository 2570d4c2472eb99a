import { printableCode, printableText } from './printable.ts'

const SPACE = '&#8203;'

/** What a code span between single backticks shows as it stands, in a table cell too. */
const PLAIN_CODE = /^(?=[ -~\u00A0-\u{10FFFF}]*$)[^\s`|\\](?:[^`|\\]*[^\s`|\\])?$/u

/** What our own messages quote: between backticks, or between pairs of them where the value has one. */
const CODE_SPAN = /`` (.+?) ``|`([^`]+)`/g

/** A name that GitHub links where a commit has it, be it one of a fork. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi

/**
 * Text of unknown origin as one line of GitHub's Markdown that shows just these characters: it cannot format, link,
 * mention people or issues, open HTML or break out of a table cell. What stands between backticks becomes code.
 */
export function prose(text: string): string {
  const line = oneLine(text)
  let markdown = ''
  let position = 0
  for (const span of line.matchAll(CODE_SPAN)) {
    markdown += escaped(line.slice(position, span.index), position === 0) + code(span[1] ?? span[2] ?? '')
    position = span.index + span[0].length
  }
  return markdown + escaped(line.slice(position), position === 0)
}

/** A value of unknown origin as code, in which GitHub looks for no mentions and links. Empty for an empty value. */
export function code(value: string): string {
  const text = oneLine(value)
  if (text === '') return ''
  if (PLAIN_CODE.test(text)) return `\`${text}\``
  return `<code>${text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`
}

/** A link where the address is one of the web, else only its label (which is Markdown already). */
export function link(label: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\//.test(address)) return label
  return `[${label}](<${address.replace(/[<>\\\s]|[^ -~\u00A0-\u{10FFFF}]/gu, encodeURIComponent)}>)`
}

/** A fenced block whose lines can neither close it nor be commands to a workflow. Lines begin with a mark of ours. */
export function fenced(language: string, lines: readonly string[]): string {
  const fence = fenceFor(lines)
  return [fence + language, ...lines, fence].join('\n')
}

/** Lines of a file as a fenced block to copy from. */
export function fencedText(language: string, lines: readonly string[]): string {
  return fenced(language, lines.map(printableText))
}

/** Backticks that no run of them in the lines can close. */
export function fenceFor(lines: readonly string[]): string {
  let longest = 2
  for (const line of lines) for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  return '`'.repeat(longest + 1)
}

function oneLine(text: string): string {
  return printableCode(text.replace(/\s+/g, ' ').trim())
}

function escaped(text: string, atStart: boolean): string {
  const safe = text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // GitHub's way to write one that begins no formula.
    .replaceAll('$', '<span>$</span>')
    // GitHub looks for these in the text that is left, whatever marks it is written with.
    .replace(/#(?=\d)/g, `#${SPACE}`)
    .replace(/@(?=\S)/g, `@${SPACE}`)
    .replace(/GH-(?=\d)/gi, `$&${SPACE}`)
    .replaceAll('://', `:${SPACE}//`)
    .replace(/www(?=\.)/gi, `$&${SPACE}`)
    .replace(COMMIT, (name) =>
      /\d/.test(name) && /[a-f]/i.test(name) ? name.replace(/.{6}(?=.)/g, `$&${SPACE}`) : name,
    )

  if (!atStart) return safe
  // No list, heading or workflow command where the text begins a line.
  return safe
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^::/, '&#58;:')
}
