import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../github/faults.ts'
import { standIns } from '../github/stand-in.ts'
import { checkout, KEPT } from './checkout.ts'
import * as events from './events.ts'
import { DRIFTING } from './run.ts'
import { step } from './step.ts'

const serve = standIns()
const TOKEN = 'ghs_this-is-the-token-of-the-job'
const holder = { token: TOKEN, login: 'github-actions[bot]', app: true, mayWrite: true }
const made = checkout(KEPT, DRIFTING)

/** What is asked of the step, and which requests for it fail. */
const TARGETS = {
  'looking for our comment': [{ comment: 'always' }, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'],
  'writing a comment': [{ comment: 'always' }, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'],
  'setting a status': [{ status: 'security-policy' }, 'POST /repos/{owner}/{repo}/statuses/{sha}'],
} as const
type Target = keyof typeof TARGETS
const targets = Object.keys(TARGETS) as Target[]

interface Case {
  readonly fault: Fault
  readonly times?: number
  /** What becomes of each target: it is done all the same, or the log says why it is not. */
  readonly outcomes: readonly [looked: string, written: string, set: string]
}

const DONE = 'done'
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const inAnHour = String(Math.floor(Date.now() / 1000) + 3600)

function status(code: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'status', status: code, message, headers }
}

function all(outcome: string): Case['outcomes'] {
  return [outcome, outcome, outcome]
}

/** A comment whose answer was lost is found again, and so not written twice. */
function unlessWritten(outcome: string): Case['outcomes'] {
  return [outcome, DONE, outcome]
}

const permissions: Case['outcomes'] = [
  'It takes the permission `pull-requests: write`',
  'It takes the permission `pull-requests: write`',
  'It takes the permission `statuses: write`',
]

const CASES: Readonly<Record<string, Case>> = {
  // First, because it takes longest.
  'no answer': { fault: { kind: 'silent' }, outcomes: unlessWritten('gave no whole answer within 10 seconds') },
  '401, a token that is none': { fault: status(401, 'Bad credentials'), outcomes: all('does not accept the token') },
  '403, a token that may only read': {
    fault: status(403, 'Resource not accessible by integration'),
    outcomes: permissions,
  },
  '403, the limit of the hour': {
    fault: status(403, 'API rate limit exceeded for installation ID 1.', {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': inAnHour,
    }),
    outcomes: all('are used up until'),
  },
  '403, a secondary limit for a second': {
    fault: status(403, SECONDARY, { 'retry-after': '1' }),
    times: 1,
    outcomes: all(DONE),
  },
  '429, a secondary limit for an hour': {
    fault: status(429, SECONDARY, { 'retry-after': '3600' }),
    outcomes: all('takes no more requests for 3600 seconds'),
  },
  '404, nothing there': { fault: status(404, 'Not Found'), outcomes: all('finds nothing there') },
  '422, refused': {
    fault: status(422, 'Validation Failed'),
    outcomes: all('refused the request: it said "Validation Failed"'),
  },
  '500, and then all is well': { fault: status(500, 'Server Error'), times: 1, outcomes: all(DONE) },
  '502 for ever': {
    fault: status(502, 'Server Error'),
    outcomes: unlessWritten('has trouble of its own (status 502)'),
  },
  'half an answer': { fault: { kind: 'cut' }, outcomes: unlessWritten('broke off') },
  'an answer that is no JSON': { fault: { kind: 'malformed' }, outcomes: unlessWritten('is no JSON') },
  'the page of a proxy': { fault: { kind: 'page', status: 200 }, outcomes: unlessWritten('answered with a web page') },
  'a connection that breaks': { fault: { kind: 'reset' }, outcomes: unlessWritten('broke off') },
  'the way to another server': {
    fault: { kind: 'redirect', status: 307, to: 'http://localhost:1/' },
    outcomes: unlessWritten('sends the request on to another server'),
  },
}

type Result = Awaited<ReturnType<typeof run>>
const results = new Map<string, Result>()

async function run({ fault, times }: Case, target: Target) {
  const [inputs, route] = TARGETS[target]
  const pulls = { 7: { head: made.head, base: made.base, files: [] } }
  const faults = [{ route, fault, ...(times !== undefined && { times }) }]
  const { url, state, requests } = await serve({ state: { holder, pulls }, faults })
  const { environment, payload } = events.having(events.pullRequest(made), { GITHUB_API_URL: url })
  const done = await step({ directory: made.directory, inputs: { token: TOKEN, ...inputs }, environment, payload })
  return { ...done, state, asked: requests.length }
}

// Most of it is waiting, so several wait at a time.
beforeAll(async () => {
  const cases = Object.entries(CASES).flatMap(([name, one]) => targets.map((target) => [name, one, target] as const))
  const next = async (): Promise<void> => {
    for (let taken = cases.shift(); taken; taken = cases.shift()) {
      const [name, one, target] = taken
      results.set(`${name}, ${target}`, await run(one, target))
    }
  }
  await Promise.all(Array.from({ length: 8 }, next))
}, 240_000)

/** `SHOW_FAULTS=1` prints what became of each, and how long it took. */
afterAll(() => {
  if (!process.env['SHOW_FAULTS']) return
  const rows = [...results].map(([name, { status, milliseconds, asked, log }]) => {
    const said = /(?:The comment on|The commit status).*/.exec(log.slice(log.lastIndexOf('::stop')))?.[0] ?? 'nothing'
    return `| ${name} | ${status} | ${(milliseconds / 1000).toFixed(1)} s | ${asked} | ${said} |`
  })
  process.stdout.write(['| fault | exit | time | requests | what the log says |', ...rows.sort(), ''].join('\n'))
})

describe.each(Object.entries(CASES))('%s', (fault, { outcomes }) => {
  test.each(targets)('when %s', (target) => {
    const { status, log, errors, outputs, summary, output, milliseconds, state } = resultOf(fault, target)
    const outcome = outcomes[targets.indexOf(target)] ?? DONE
    const warnings = log.split('\n').filter((line) => line.startsWith('::warning'))

    // The verdict stands, and everything else is where it always is.
    expect([status, errors, outputs['drift']]).toEqual([1, '', 'true'])
    expect(log).toMatch(/\n::error::SECURITY\.md has drifted: 1 error\.\n$/)
    expect(summary).toContain('SECURITY.md has drifted')
    // Either it is done, and once, or both places say why it is not.
    if (outcome === DONE) {
      expect(warnings).toEqual([])
      const contexts = new Set(state.statuses.map(({ context }) => context))
      expect([...(state.comments[7] ?? []), ...contexts]).toHaveLength(1)
    } else {
      expect(warnings).toEqual([expect.stringContaining(outcome)])
      expect(summary).toMatch(/was not (?:written|set): /)
    }
    expect(milliseconds).toBeLessThan(60_000)
    expect(log.replace(`::add-mask::${TOKEN}\n`, '') + summary + output).not.toContain(TOKEN)
  })
})

function resultOf(fault: string, target: Target): Result {
  const result = results.get(`${fault}, ${target}`)
  if (!result) throw new Error(`Nothing is known of ${fault} when ${target}.`)
  return result
}
