import type { Fix } from '../diagnostics/diagnostic.ts'
import { clipped } from './display-width.ts'
import { type ChangedLines, changedLines } from './fix-preview.ts'
import { printable, printableCode, shortened } from './printable.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

export interface FixLayout {
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
  /** The command that applies fixes, where the shell has one. */
  readonly fixCommand: string | undefined
}

const MOST_LINES = 12
/** More characters than any terminal has columns. */
const LONGEST_LINE = 2000

/** What a fix would do to the text of its file, for a terminal: its title, the lines before and after, how to apply it. */
export function fixText(fix: Fix, text: string, { style, width, fixCommand }: FixLayout): string[] {
  const title = hanging('  ', printable(shortened(fixTitle(fix), 400)), width)
  const changes = changedLines(fix, text)
  return [
    ...title.map(style.success),
    ...(changes ? changeText(changes, style, width) : []),
    ...(fixCommand === undefined ? [] : [style.faint(`  Apply it: ${printable(applying(fix, fixCommand))}`)]),
  ]
}

/** `Suggested: …` or `Fix: …`. */
export function fixTitle({ title, safety }: Fix): string {
  return `${safety === 'suggested' ? 'Suggested' : 'Fix'}: ${title}`
}

/** The command line that applies a fix: what changes a promise has to be asked for. */
export function applying({ safety }: Fix, fixCommand: string): string {
  return safety === 'suggested' ? `${fixCommand} --suggested` : fixCommand
}

function changeText({ line, removed, added }: ChangedLines, style: Style, width: number): string[] {
  const margin = String(line + Math.max(0, removed.length - 1)).length + 1
  const lines = [
    ...removed.map((text, index) => ({ number: line + index, text: `- ${text}`, paint: style.error })),
    ...added.map((text, index) => ({
      number: removed.length + index === 0 ? line : '',
      text: `+ ${text}`,
      paint: style.success,
    })),
  ]
  const shown = lines.slice(0, MOST_LINES).map(({ number, text, paint }) => {
    const near = text.slice(0, LONGEST_LINE).replaceAll('\t', '    ')
    const code = clipped(printableCode(near), width - margin - 3).trimEnd()
    return `${style.faint(`${String(number).padStart(margin)} │`)} ${paint(code)}`
  })
  const rest = lines.length - shown.length
  return rest > 0 ? [...shown, style.faint(`${' '.repeat(margin)} │ … and ${rest} more lines`)] : shown
}
