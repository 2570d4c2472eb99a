/** Lines around a change that are shown with it. */
const CONTEXT = 3
/** Beyond this many edits the middle is shown as replaced whole: the search would take the square of it. */
const MOST_EDITS = 2_000

type Step = { readonly kind: ' ' | '-' | '+'; readonly line: string; readonly before: number; readonly after: number }

/**
 * A unified diff of two texts, as `diff -u` and `git diff` write it; empty where they are equal. Lines are compared with
 * their ends, and a last line without one is marked. Time and memory are bounded by the texts' length and `MOST_EDITS`.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const steps = align(linesOf(before), linesOf(after))
  return `--- a/${path}\n+++ b/${path}\n${hunksOf(steps).map(printHunk).join('')}`
}

/** The lines of a text, each with its line feed if it has one. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function align(before: readonly string[], after: readonly string[]): readonly Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const kinds = [
    ...' '.repeat(start),
    ...kindsBetween(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...' '.repeat(end),
  ]
  let [old, fresh] = [0, 0]
  return kinds.map((kind): Step => {
    const step = { before: old, after: fresh, line: (kind === '+' ? after[fresh] : before[old]) ?? '' }
    if (kind !== '+') old += 1
    if (kind !== '-') fresh += 1
    return { ...step, kind: kind as Step['kind'] }
  })
}

/** Myers' greedy search for the shortest edit script; the furthest reaching paths of each round are kept to walk back. */
function kindsBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  const [n, m] = [before.length, after.length]
  const most = Math.min(n + m, MOST_EDITS)
  // The path on diagonal k is at k + middle.
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const rounds: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    rounds.push(furthest.slice(middle - edits - 1, middle + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [below, above] = [furthest[middle + diagonal - 1] ?? 0, furthest[middle + diagonal + 1] ?? 0]
      let x = isInsertion(diagonal, edits, below, above) ? above : below + 1
      while (x < n && x - diagonal < m && before[x] === after[x - diagonal]) x += 1
      furthest[middle + diagonal] = x
      if (x >= n && x - diagonal >= m) return walkBack(rounds, n, m)
    }
  }
  return [...'-'.repeat(n), ...'+'.repeat(m)]
}

function isInsertion(diagonal: number, edits: number, below: number, above: number): boolean {
  return diagonal === -edits || (diagonal !== edits && below < above)
}

function walkBack(rounds: readonly Int32Array[], n: number, m: number): readonly string[] {
  const kinds: string[] = []
  let [x, y] = [n, m]
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const round = rounds[edits] ?? new Int32Array()
    const diagonal = x - y
    const [below, above] = [round[diagonal + edits] ?? 0, round[diagonal + edits + 2] ?? 0]
    const inserted = isInsertion(diagonal, edits, below, above)
    const fromX = edits === 0 ? 0 : inserted ? above : below
    const fromY = edits === 0 ? 0 : fromX - (inserted ? diagonal + 1 : diagonal - 1)
    const afterEdit = edits === 0 ? 0 : inserted ? fromX : fromX + 1
    while (x > afterEdit) {
      kinds.push(' ')
      x -= 1
    }
    if (edits > 0) kinds.push(inserted ? '+' : '-')
    x = fromX
    y = fromY
  }
  return kinds.reverse()
}

function hunksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const changed = steps.flatMap(({ kind }, index) => (kind === ' ' ? [] : [index]))
  const hunks: { start: number; end: number }[] = []
  for (const index of changed) {
    const last = hunks.at(-1)
    const start = Math.max(0, index - CONTEXT)
    const end = Math.min(steps.length, index + CONTEXT + 1)
    if (last && start <= last.end) last.end = end
    else hunks.push({ start, end })
  }
  return hunks.map(({ start, end }) => steps.slice(start, end))
}

function printHunk(steps: readonly Step[]): string {
  const first = steps[0]
  const count = (kind: '-' | '+'): number => steps.filter((step) => step.kind === ' ' || step.kind === kind).length
  const [removed, added] = [count('-'), count('+')]
  const body = steps.map(({ kind, line }) =>
    line.endsWith('\n') ? `${kind}${line}` : `${kind}${line}\n\\ No newline at end of file\n`,
  )
  const place = (start: number, length: number): string => {
    const line = length === 0 ? start : start + 1
    return length === 1 ? String(line) : `${line},${length}`
  }
  return `@@ -${place(first?.before ?? 0, removed)} +${place(first?.after ?? 0, added)} @@\n${body.join('')}`
}
