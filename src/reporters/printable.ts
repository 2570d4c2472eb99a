/** Control and invisible characters that could move the cursor, hide text or reverse the reading order. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u115F\u1160\u180E\u3164\uFFA0]|\uDB40[\uDC00-\uDDEF]/g

// With the `u`, a pair of them is one character and none of these. The class by its name takes ten times as long to load.
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu

/**
 * Text of unknown origin on one line that a terminal and the log of a workflow show and never obey.
 * Control characters become their symbols (`␛`); GitHub's runner takes `::name::` for a command at the start of a line
 * and `##[name]` anywhere, so both are parted.
 */
export function printable(text: string): string {
  return withoutLegacyCommands(visible(text)).replace(/(^|\s)::/g, '$1: :')
}

/** The same for a line that stands behind a margin; each character keeps its width. */
export function printableCode(text: string): string {
  return withoutLegacyCommands(visible(text))
}

/** A line that people copy: as it stands where it holds nothing that misleads, tabs included, and no command to a workflow. */
export function printableText(text: string): string {
  const shown = text.split('\t').map(visible).join('\t')
  return withoutLegacyCommands(shown).replace(/^(\s*)::/, '$1: :')
}

function visible(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(UNSAFE, symbol)
}

function withoutLegacyCommands(text: string): string {
  return text.replaceAll('##[', '##⁅')
}

function symbol(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  // As long as what it stands for, so that places stay true.
  return '\uFFFD'.repeat(character.length)
}

/** Cuts the middle out of a text that is longer than `limit` characters; both ends tell more than one. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const half = Math.floor((limit - 1) / 2)
  return `${text.slice(0, half)}…${text.slice(text.length - half)}`.replace(LONE_SURROGATE, '')
}
