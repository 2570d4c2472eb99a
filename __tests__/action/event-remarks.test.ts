import { expect, test } from '@jest/globals'
import type { RunEvent } from '../../src/action/event.ts'
import { remarkOnEvent } from '../../src/action/event-remarks.ts'

const event: RunEvent = { name: 'push', isPrivate: false, byDependabot: false }

function remarks(changes: Partial<RunEvent>): string[] {
  const said: string[] = []
  const say = (kind: string) => (text: unknown) => said.push(`${kind}: ${text}`)
  remarkOnEvent({ ...event, ...changes }, { info: say('info'), notice: say('notice') })
  return said
}

test.each<[string, Partial<RunEvent>]>([
  ['a push to the default branch', { branch: 'main', defaultBranch: 'main' }],
  ['a pull request', { name: 'pull_request', branch: 'main', defaultBranch: 'main' }],
  ['a schedule', { name: 'schedule', defaultBranch: 'main' }],
  ['nothing known', {}],
])('%s needs no word', (_, changes) => {
  expect(remarks(changes)).toEqual([])
})

test('another branch than the one whose policy is shown', () => {
  expect(remarks({ branch: 'release/1.x', defaultBranch: 'main' })).toEqual([
    'info: GitHub shows people the security policy of "main", the default branch. This run is about "release/1.x".',
  ])
})

test('a branch whose name is a command', () => {
  const [said = ''] = remarks({ branch: `x\n::error::y${'z'.repeat(300)}`, defaultBranch: 'main' })
  expect(said).not.toContain('\n')
  expect(said.length).toBeLessThan(300)
})

test('an event that could not be read', () => {
  expect(remarks({ unread: 'There is no file at GITHUB_EVENT_PATH.' })).toEqual([
    'info: What this run is for could not be read: There is no file at GITHUB_EVENT_PATH. It is judged like a push: every finding counts.',
  ])
})

test.each(['pull_request_target', 'workflow_run'])('a token that may write, on %s', (name) => {
  expect(remarks({ name })).toEqual([
    `notice: A workflow on ${name} has a token that may write, even where a stranger made the change. This step only reads files, but any step of the job that runs something out of a checkout of that change hands the token over. Where nothing has to be written, use pull_request.`,
  ])
})
