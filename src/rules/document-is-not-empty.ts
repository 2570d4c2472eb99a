import { defineRule } from './rule.ts'

export const documentIsNotEmpty = defineRule({
  id: 'document-is-not-empty',
  summary: 'There is something to read in the document.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  needs: ['wording'],

  *check({ wording: { path, text } }) {
    if (/\S/.test(withoutComments(text))) return
    yield {
      message: text.trim() === '' ? 'The file is empty.' : 'The file shows nothing: all that it holds is in comments.',
      help:
        'People see a blank page where they look for a way to report a vulnerability. Write where to report and which ' +
        'versions get fixes, or delete the file until somebody does.',
      at: { file: path, span: { start: 0, end: 0 } },
    }
  },
})

/** A comment that is never closed goes on to the end. Not by a regular expression: one that backtracks takes too long. */
function withoutComments(text: string): string {
  let visible = ''
  let from = 0
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    visible += text.slice(from, start)
    const end = text.indexOf('-->', start + 2)
    if (end < 0) return visible
    from = end + '-->'.length
  }
  return visible + text.slice(from)
}
