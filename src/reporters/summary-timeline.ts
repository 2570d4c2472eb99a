import { fenced } from './markdown.ts'
import type { SummaryPage } from './summary-page.ts'
import { timeline, type WindowState } from './timeline.ts'
import { many } from './worst-first.ts'

/** More bars than these nobody reads. */
const MOST_WINDOWS = 30

const LEGEND: readonly (readonly [WindowState, string])[] = [
  ['overdue', 'Red is still promised, although its end has passed.'],
  ['limited', 'Darker is limited support, such as critical fixes only.'],
  ['ended', 'Grey is supported no longer.'],
]

/** The support windows as a chart that GitHub draws, and what its colours mean. Nothing where the dates are missing. */
export function timelineBlocks({ report, form }: SummaryPage): string[] {
  const chart = timeline(report, Math.min(form.rows, MOST_WINDOWS))
  if (!chart) return []
  const { lines, omitted, states } = chart
  const words = [
    'From the first release of each line to its last day of support; what has no such day runs to the edge.',
    ...LEGEND.flatMap(([state, meaning]) => (states.has(state) ? [meaning] : [])),
    ...(omitted > 0 ? [`Left out: ${many(omitted, 'more line')}.`] : []),
  ]
  return ['### 📅 How long each line is supported', fenced('mermaid', lines), `<sub>${words.join(' ')}</sub>`]
}
