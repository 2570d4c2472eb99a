import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import { defineRule, type Finding } from './rule.ts'

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-]|\.\d)/g

/** The end of such a date. */
const MAY_BE_NUMERIC = /\d[./-](?:19|20)\d\d/

export const dateHasOneReading = defineRule({
  id: 'date-has-one-reading',
  summary: 'A date is written so that everybody reads the same day.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  fix: 'safe',
  needs: ['wording'],

  *check({ wording: { path, statements } }) {
    for (const { text, kind, spanOf } of statements) {
      // Ends of support in a table have a rule of their own.
      if (kind === 'row' || !MAY_BE_NUMERIC.test(text)) continue
      for (const match of text.matchAll(NUMERIC)) {
        yield describe(match, path, spanOf(match.index, match.index + match[0].length))
      }
    }
  },
})

function describe([words, first = '', , second = '', year = '']: RegExpMatchArray, file: string, span: Span): Finding {
  const [day, other] = readingsOf(Number(first), Number(second), year)
  const at = { file, span }
  if (day === undefined || other !== undefined) {
    return {
      message: other
        ? `${quote(words)} can be read in two ways: which number is the month?`
        : `${quote(words)} is no day, in whichever order it is read.`,
      help: 'Write the year first: 2027-06-30.',
      at,
    }
  }
  return {
    message: `${quote(words)} can only mean ${day}, and a reader has to work that out.`,
    help: `Write ${day}.`,
    severity: 'notice',
    at,
    fix: { title: `Write ${day}`, safety: 'safe', file, edits: [{ span, newText: day }] },
  }
}

/** The days that it can mean, each once. */
function readingsOf(first: number, second: number, year: string): readonly string[] {
  const orders = [
    [first, second],
    [second, first],
  ] as const
  const days = orders.flatMap(([day, month]) => {
    const date = new Date(Date.UTC(Number(year), month - 1, day))
    // A day that a month has not lies in another one.
    return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : []
  })
  return [...new Set(days)]
}
