import type { RelatedPlace, Severity } from '../diagnostics/diagnostic.ts'
import type { Location } from '../text/span.ts'
import { displayWidth } from './display-width.ts'
import { type Excerpt, excerpt } from './excerpt.ts'
import type { Place, Places } from './place.ts'
import { printable, shortened } from './printable.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

/** What is to be shown of the files: the place at fault, and those that explain it. */
export interface FrameContent {
  readonly severity: Severity
  readonly location: Location
  readonly related: readonly RelatedPlace[]
}

export interface FrameLayout {
  readonly places: Places
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
}

interface Label {
  readonly place: Place
  readonly message: string
  readonly mark: '^' | '-'
  paint(text: string): string
}

const MOST_RELATED = 5

/** The lines at fault with their spans underlined, file by file, the main place's file first. */
export function codeFrame(content: FrameContent, layout: FrameLayout): string[] {
  const labels = labelsOf(content, layout)
  const margin = Math.max(...labels.map(({ place }) => String(place.line).length)) + 1
  const files = [...new Set(labels.map(({ place }) => place.file))]
  return files.flatMap((file, index) => {
    const here = labels.filter(({ place }) => place.file === file).toSorted(byPlace)
    return [...(index === 0 ? [] : otherFile(here[0], margin, layout)), ...linesOf(here, margin, layout)]
  })
}

function labelsOf({ severity, location, related }: FrameContent, { places, style }: FrameLayout): Label[] {
  const others = related.slice(0, MOST_RELATED)
  return [
    { place: places.of(location), message: '', mark: '^', paint: style[severity] },
    ...others.map(
      ({ location, message }): Label => ({ place: places.of(location), message, mark: '-', paint: style.notice }),
    ),
  ]
}

function byPlace({ place: left }: Label, { place: right }: Label): number {
  return left.line - right.line || left.column - right.column
}

function otherFile(label: Label | undefined, margin: number, { style }: FrameLayout): string[] {
  if (!label) return []
  const { file, line, column } = label.place
  return [
    `${' '.repeat(margin + 1)}${style.faint('│')}`,
    `${' '.repeat(margin + 1)}${style.faint('├')} ${style.place(`${printable(file)}:${line}:${column}`)}`,
  ]
}

function linesOf(labels: readonly Label[], margin: number, { places, style, width }: FrameLayout): string[] {
  const room = Math.max(20, width - margin - 3)
  const output: string[] = []
  const print = (number: string, text: string) =>
    output.push(`${style.faint(`${number.padStart(margin)} │`)} ${text}`.trimEnd())
  let shown = { line: 0, text: '' }
  for (const label of labels) {
    const { place } = label
    const part = excerptOf(place, places, room)
    if (shown.line > 0 && place.line > shown.line + 1) print('⋮', '')
    if (shown.line !== place.line || shown.text !== part.text) print(String(place.line), part.text)
    shown = { line: place.line, text: part.text }
    for (const line of underline(part, label, room)) print('', label.paint(line))
  }
  return output
}

function excerptOf(place: Place, places: Places, room: number): Excerpt {
  const line = places.lines(place.file).lineText(place.line)
  return excerpt(line, place.column - 1, place.endLine === place.line ? place.endColumn - 1 : line.length, room)
}

/** The marks, and beside or below them what they mean. */
function underline({ start, end }: Excerpt, { message, mark }: Label, room: number): string[] {
  const marks = ' '.repeat(start) + mark.repeat(Math.max(1, end - start))
  if (message === '') return [marks]
  const text = printable(shortened(message, 400))
  if (marks.length + 1 + displayWidth(text) <= room) return [`${marks} ${text}`]
  return [marks, ...wrap(text, room)]
}
