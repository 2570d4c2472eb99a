import { mojibakeIn } from '../text/mojibake.ts'
import { quote } from '../text/quote.ts'
import type { TextEdit } from '../text/span.ts'
import { defineRule } from './rule.ts'

/** Named one by one up to here; the fix of the last one named mends the rest as well. */
const NAMED = 10

export const textIsNotGarbled = defineRule({
  id: 'text-is-not-garbled',
  summary: 'No character was read in the wrong encoding and saved so.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  fix: 'safe',
  needs: ['wording'],

  *check({ wording: { path, text } }) {
    // Every garbled character begins with one of these; the usual text has none of them.
    if (!/[\u00c2-\u00f4]/.test(text)) return
    for (const edits of runsOf(mojibakeIn(text)).slice(0, NAMED)) {
      const [first, last] = [edits[0], edits.at(-1)]
      if (!first || !last) continue
      const span = { start: first.span.start, end: last.span.end }
      const meant = edits.map(({ newText }) => newText).join('')
      yield {
        message: `${quote(text.slice(span.start, span.end))} is ${quote(meant)}, read in the wrong encoding and saved so.`,
        help: `Write ${quote(meant)}, and save the file as UTF-8.`,
        at: { file: path, span },
        fix: { title: `Write ${quote(meant)}`, safety: 'safe', file: path, edits: [{ span, newText: meant }] },
      }
    }
  },
})

/** Edits that touch each other are one word. */
function runsOf(edits: readonly TextEdit[]): readonly (readonly TextEdit[])[] {
  const runs: TextEdit[][] = []
  for (const edit of edits) {
    const run = runs.at(-1)
    if (run?.at(-1)?.span.end === edit.span.start) run.push(edit)
    else runs.push([edit])
  }
  return runs
}
