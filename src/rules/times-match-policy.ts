import { durationsIn, type StagedTime, stagedTimes } from '../prose/times.ts'
import { hoursOf } from '../security-md/severity-ladders.ts'
import type { Statement } from '../security-md/wording.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const timesMatchPolicy = defineRule({
  id: 'times-match-policy',
  summary: 'SECURITY.md promises the times that security-policy.yml has.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['policy', 'wording'],

  *check({ policy, wording: { path, statements } }) {
    const said = statements.flatMap((statement) => stagedTimes(statement.text).map((time) => ({ time, statement })))
    for (const { stage, severity, key, words } of PROMISES) {
      const promised = durationOf(key.reduce<unknown>((value, name) => field(value, name), policy.content))
      const own = said.filter(({ time }) => time.stage === stage && time.severity === severity)
      const [first] = own
      if (promised === undefined || !first || own.some(({ time }) => hoursOf(time.duration) === hoursOf(promised)))
        continue
      yield {
        message: `The policy promises ${words} ${quote(promised)}; ${path} says ${quote(first.time.duration)}.`,
        help: 'The policy is the source: bring the document in line with it, or change the policy.',
        at: { file: path, span: spanOf(first.time, first.statement) },
        related: [{ location: policy.at(...key), message: 'the time in the policy' }],
      }
    }
  },
})

interface Promise {
  readonly stage: StagedTime['stage']
  readonly severity: StagedTime['severity']
  readonly key: readonly string[]
  readonly words: string
}

const fixes = (severity: NonNullable<StagedTime['severity']>): Promise => ({
  stage: 'fixes',
  severity,
  key: ['response', 'fixes', severity],
  words: `a fix of ${severity} severity within`,
})

/** What is promised in both files in a form that can be told apart. */
const PROMISES: readonly Promise[] = [
  { stage: 'acknowledgement', severity: undefined, key: ['response', 'acknowledgement'], words: 'an answer within' },
  { stage: 'assessment', severity: undefined, key: ['response', 'assessment'], words: 'an assessment within' },
  { stage: 'fixes', severity: undefined, key: ['response', 'fixes'], words: 'a fix within' },
  ...(['critical', 'high', 'medium', 'low'] as const).map(fixes),
  { stage: 'window', severity: undefined, key: ['disclosure', 'window'], words: 'disclosure after' },
]

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

/** The time itself, whether it is written short or long. */
function durationOf(time: unknown): string | undefined {
  const text = typeof time === 'string' ? time : field(time, 'within')
  return typeof text === 'string' && hoursOf(text) > 0 ? text : undefined
}

function spanOf({ duration }: StagedTime, { text, spanOf: of }: Statement) {
  const found = durationsIn(text).find((one) => one.duration === duration)
  return found ? of(found.span.start, found.span.end) : of()
}
