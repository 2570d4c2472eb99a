import { describe, expect, test } from '@jest/globals'
import { type StandIn, standIns } from '../github/stand-in.ts'
import type { State } from '../github/state.ts'
import { checkout, KEPT, shallow, type WorkflowCheckout } from './checkout.ts'
import * as events from './events.ts'
import { DRIFTING, scratch } from './run.ts'
import { type Given, type Step, step } from './step.ts'

const serve = standIns()
const TOKEN = 'ghs_this-is-the-token-of-the-job'
const holder = { token: TOKEN, login: 'github-actions[bot]', app: true, mayWrite: true }

/** GitHub with the pull request 7, and the token of a workflow that may write. */
function gitHub({ head, base }: WorkflowCheckout, state: Partial<State> = {}): Promise<StandIn> {
  return serve({ state: { holder, pulls: { 7: { head, base, files: [] } }, ...state } })
}

/** What a pull request gets of us, whatever else is there. */
const ours = { body: expect.stringContaining('SECURITY.md has drifted') }

/** A run of the step in a checkout as an event starts it. */
async function run(made: WorkflowCheckout, event: events.Event, inputs: Given['inputs'] = {}, api?: StandIn) {
  const server = api ?? (await gitHub(made))
  const { environment, payload } = events.having(event, { GITHUB_API_URL: server.url })
  const done = await step({ directory: made.directory, inputs: { token: TOKEN, ...inputs }, environment, payload })
  expect(done.errors).toBe('')
  expect(leaks(done)).toEqual([])
  return { ...done, state: server.state, asked: server.requests.map(({ route }) => route) }
}

/** Where the token stands, but for the line that tells the runner to hide it. */
function leaks({ log, summary, output }: Step): string[] {
  const seen = log.replace(`::add-mask::${TOKEN}\n`, '')
  return Object.entries({ seen, summary, output }).flatMap(([name, text]) => (text.includes(TOKEN) ? [name] : []))
}

describe('everything counts', () => {
  test.each([
    ['on a push', events.push],
    ['on a schedule', events.schedule],
    ['on a release', events.release],
    ['on a tag', events.tag],
    ['in a workflow that was called', (made: WorkflowCheckout) => events.called(events.push(made))],
  ])('%s', async (_, of) => {
    const made = checkout(DRIFTING, DRIFTING)
    const { status, outputs, asked } = await run(made, of(made))
    expect([status, outputs['drift']]).toEqual([1, 'true'])
    expect(asked).toEqual([])
  })

  test('on a pull request too, where no base is wanted', async () => {
    const made = checkout(DRIFTING, DRIFTING)
    expect((await run(made, events.pullRequest(made), { base: 'none' })).status).toBe(1)
  })
})

describe('only what a change brings counts', () => {
  test.each([
    ['on a pull request', events.pullRequest],
    ['on one from a fork', (made: WorkflowCheckout) => events.pullRequest(made, 'mallory/crew')],
    ['in the merge queue', events.mergeGroup],
    ['in a workflow that was called', (made: WorkflowCheckout) => events.called(events.pullRequest(made))],
  ])('%s', async (_, of) => {
    const old = checkout(DRIFTING, DRIFTING)
    const { status, log, outputs, asked } = await run(old, of(old))
    expect([status, outputs['drift']]).toEqual([0, 'true'])
    expect(log).toContain('already there before this change')
    expect(asked).toEqual([])

    const broken = checkout(KEPT, DRIFTING)
    expect((await run(broken, of(broken))).status).toBe(1)
    const mended = checkout(DRIFTING, KEPT)
    expect((await run(mended, of(mended))).status).toBe(0)
  })

  test('where the checkout has not the base, GitHub has', async () => {
    const made = shallow(checkout(DRIFTING, DRIFTING))
    const api = await gitHub(made, { files: { [`crewkit/crew@${made.base}`]: { 'SECURITY.md': DRIFTING } } })
    const { status, log, asked } = await run(made, events.pullRequest(made), {}, api)
    expect([status, asked.length]).toEqual([0, 3])
    expect(log).toContain('already there before this change')
  })

  test('and where nobody has it, every finding does, with the reason', async () => {
    const made = shallow(checkout(DRIFTING, DRIFTING))
    const { status, log } = await run(made, events.pullRequest(made))
    expect(status).toBe(1)
    expect(log).toContain('What was there before this change is not known, so every finding counts')
  })

  test('what the base got in the meantime is none of it', async () => {
    const made = checkout(DRIFTING, DRIFTING)
    const event = events.pullRequest({ ...made, base: 'e'.repeat(40) })
    expect((await run(made, event)).status).toBe(0)
  })
})

const ALL = { comment: 'always', suggestions: 'true', status: 'security-policy' }
const ROWS = [
  '-| 5.6.x   | :white_check_mark: |',
  '-| < 5.6   | :x:                |',
  '+| 5.4.x   | :white_check_mark: |',
]
const PATCH = [
  '@@ -6,3 +6,3 @@',
  ' | ------- | ------------------ |',
  ...ROWS,
  '+| < 5.4   | :x:                |',
].join('\n')

describe('a pull request is told what it brings', () => {
  test('in a comment, on its lines and by a status, and once', async () => {
    const made = checkout(KEPT, DRIFTING)
    const files = [{ filename: 'SECURITY.md', patch: PATCH }]
    const api = await gitHub(made, { pulls: { 7: { head: made.head, base: made.base, files } } })
    const { status, log } = await run(made, events.pullRequest(made), ALL, api)
    const { state } = api
    expect(status).toBe(1)
    expect(state.comments[7]).toEqual([
      expect.objectContaining({ body: expect.stringContaining('SECURITY.md has drifted') }),
    ])
    expect(state.reviews).toMatchObject([{ pull: 7, event: 'COMMENT', commit: made.head }])
    expect(state.reviewComments[7]).toMatchObject([{ path: 'SECURITY.md', startLine: 7, line: 8 }])
    expect(state.reviewComments[7]?.[0]?.body).toContain(
      '```suggestion\n| 5.6.x   | :white_check_mark: |\n| < 5.6   | :x:                |\n```',
    )
    expect(state.statuses).toMatchObject([
      {
        sha: made.head,
        state: 'failure',
        context: 'security-policy',
        url: 'https://github.com/crewkit/crew/actions/runs/42',
      },
    ])
    expect(log).toContain('The comment on the pull request was written: https://')
    expect(log).toContain('Suggested changes: 1 made now.')

    const again = await run(made, events.pullRequest(made), ALL, api)
    expect([state.comments[7]?.length, state.reviewComments[7]?.length]).toEqual([1, 1])
    expect(again.log).toContain('The comment on the pull request is up to date: https://')
    expect(again.log).toContain('Suggested changes: 0 made now, 1 made before.')
  }, 60_000)

  test('and that it is resolved', async () => {
    const [broken, mended] = [checkout(KEPT, DRIFTING), checkout(KEPT, KEPT)]
    const api = await gitHub(broken)
    await run(broken, events.pullRequest(broken), { comment: 'on-findings' }, api)
    const { log } = await run(mended, events.pullRequest(mended), { comment: 'on-findings' }, api)
    expect(log).toContain('The comment on the pull request was brought up to date: ')
    expect(api.state.comments[7]).toEqual([
      expect.objectContaining({ body: expect.stringMatching(/\n✅ SECURITY\.md agrees/) }),
    ])
  }, 30_000)

  test('in a comment of our own, whatever a stranger wrote', async () => {
    const made = checkout(KEPT, DRIFTING)
    const api = await gitHub(made)
    await run(made, events.pullRequest(made), { comment: 'always' }, api)
    const copied = { id: 99, login: 'mallory', app: false, body: api.state.comments[7]?.[0]?.body ?? '' }
    api.state.comments = { 7: [copied] }
    await run(made, events.pullRequest(made), { comment: 'always' }, api)
    expect(api.state.comments[7]).toMatchObject([copied, { login: 'github-actions[bot]' }])
  }, 30_000)

  test('with the token of a person, in whose name it then stands', async () => {
    const made = checkout(KEPT, DRIFTING)
    const token = 'ghp_the-token-of-a-person'
    const api = await gitHub(made, { holder: { token, login: 'ada', mayWrite: true } })
    const stranger = { id: 99, login: 'github-actions[bot]', app: true, body: '' }
    await run(made, events.pullRequest(made), { comment: 'always', token }, api)
    api.state.comments = {
      7: [{ ...stranger, body: api.state.comments[7]?.[0]?.body ?? '' }, ...(api.state.comments[7] ?? [])],
    }
    const { log, asked } = await run(made, events.pullRequest(made), { comment: 'always', token }, api)
    expect(log).toContain('The comment on the pull request is up to date')
    expect(asked.filter((route) => route === 'GET /user')).toHaveLength(1)
    expect(api.state.comments[7]).toMatchObject([stranger.login, 'ada'].map((login) => ({ login, ...ours })))
  }, 30_000)

  test('on GitHub Enterprise Server', async () => {
    const made = checkout(KEPT, DRIFTING)
    const pulls = { 7: { head: made.head, base: made.base, files: [] } }
    const api = await serve({ enterprise: true, state: { holder, pulls } })
    const event = events.having(events.pullRequest(made), { GITHUB_SERVER_URL: 'https://ghe.example' })
    const { log } = await run(made, event, ALL, api)
    expect(api.url).toMatch(/\/api\/v3$/)
    expect(log).not.toContain('::warning')
    expect(api.state.comments[7]).toMatchObject([ours])
    expect(api.state.comments[7]?.[0]?.body).toContain('https://ghe.example/crewkit/crew/actions/runs/42')
    expect(api.state.statuses).toMatchObject([{ sha: made.head, state: 'failure' }])
  }, 30_000)

  test('but a fork is told in the log and the summary', async () => {
    const made = checkout(KEPT, DRIFTING)
    const { status, log, summary, asked } = await run(made, events.pullRequest(made, 'mallory/crew'), ALL)
    expect(status).toBe(1)
    expect(asked).toEqual([])
    for (const text of [log, summary]) {
      expect(text).toContain('The comment on the pull request was not written: the pull request comes from a fork,')
      expect(text).toContain('was not set: the pull request comes from a fork,')
    }
    expect(log).not.toContain('::warning')
  })

  test('and a run of Dependabot says what it lacks', async () => {
    const made = checkout(KEPT, DRIFTING)
    const event = events.having(events.pullRequest(made), { GITHUB_ACTOR: 'dependabot[bot]' })
    const api = await gitHub(made, { holder: { ...holder, mayWrite: false } })
    const { status, log } = await run(made, event, { comment: 'always' }, api)
    expect(status).toBe(1)
    expect(log).toMatch(
      /::warning::The comment on the pull request was not written: .*`pull-requests: write`.* A run of Dependabot's may only read/,
    )
  })
})

describe('a run on pull_request_target', () => {
  test('says what it means', async () => {
    const made = checkout(DRIFTING, KEPT)
    const { log, state } = await run(made, events.pullRequestTarget(made), { status: 'security-policy' })
    expect(log).toContain('::notice::A workflow on pull_request_target has a token that may write')
    expect(state.statuses).toMatchObject([{ sha: made.head, state: 'success' }])
  })

  test('speaks only of what it has checked', async () => {
    const made = checkout(DRIFTING, DRIFTING)
    const { log, asked } = await run(made, events.pullRequestTarget({ ...made, head: 'e'.repeat(40) }), ALL)
    expect(asked).toEqual([])
    expect(log).toContain('was not set: what is checked out is not the pull request')
  })
})

describe('an event that tells nothing', () => {
  test.each<[string, unknown, Record<string, string>]>([
    ['is not there', '{}', { GITHUB_EVENT_PATH: '/nonexistent/event.json' }],
    ['is no JSON', '{"pull_request":', {}],
    ['is a list', [1, 2, 3], {}],
    ['names no commits', { pull_request: { number: 'x', base: { sha: '--upload-pack=x' }, head: null } }, {}],
  ])('%s', async (_, payload, environment) => {
    const made = checkout(DRIFTING, DRIFTING)
    const event = events.having(events.pullRequest(made), environment)
    const { status, outputs } = await run(made, { ...event, payload }, { comment: 'always', suggestions: 'true' })
    expect([status, outputs['drift']]).toEqual([1, 'true'])
  })
})

test('another branch than the one that people see is named', async () => {
  const made = checkout(KEPT, KEPT)
  const { log } = await run(made, events.push(made, 'release/5.x'))
  expect(log).toContain(
    'GitHub shows people the security policy of "main", the default branch. This run is about "release/5.x".',
  )
})

test('where nothing can be judged, the status says so', async () => {
  const made = checkout(KEPT, KEPT)
  const { status, state } = await run({ ...made, directory: scratch() }, events.push(made), {
    status: 'security-policy',
  })
  expect(status).toBe(1)
  expect(state.statuses).toMatchObject([
    { sha: made.merge, state: 'error', description: expect.stringContaining('no security policy') },
  ])
})
