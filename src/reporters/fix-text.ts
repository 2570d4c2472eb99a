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

/** What a fix would do to the text of its file, for a terminal: its title, the lines before and after, how to apply it. */
export function fixText(fix: Fix, text: string, { style, width, fixCommand }: FixLayout): string[] {
  const title = hanging('  ', printable(shortened(fixTitle(fix), 400)), width)
  const changes = changedLines(fix, text)
  return [
    ...title.map(style.success),
    ...(changes ? changeText(changes, style, width) : []),
    ...(fixCommand === undefined ? [] : [style.faint(`  Apply it: ${applying(fix, fixCommand)}`)]),
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
  const margin = String(line + removed.length).length + 1
  const show = (number: string, changed: string, paint: (text: string) => string) => {
    const shown = clipped(printableCode(changed.replaceAll('\t', '    ')), width - margin - 3)
    return `${style.faint(`${number.padStart(margin)} │`)} ${paint(shown.trimEnd())}`
  }
  const lines = [
    ...removed.map((text, index) => show(String(line + index), `- ${text}`, style.error)),
    ...added.map((text, index) => show(removed.length + index === 0 ? String(line) : '', `+ ${text}`, style.success)),
  ]
  const rest = lines.length - MOST_LINES
  return rest > 0 ? [...lines.slice(0, MOST_LINES), style.faint(`  … and ${rest} more lines`)] : lines
}
