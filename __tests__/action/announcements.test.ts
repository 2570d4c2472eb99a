import { describe, expect, test } from '@jest/globals'
import { announcementsOf } from '../../src/action/announcements.ts'
import type { RunEvent } from '../../src/action/event.ts'
import { readInputs } from '../../src/action/inputs.ts'
import type { Report } from '../../src/check/report.ts'
import { at, celery, finding, fresh, report } from '../reporters/reports.ts'
import { type Answers, scripted } from '../repository/github/scripted.ts'

const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}'

const HEAD = 'a'.repeat(40)
const push: RunEvent = { name: 'push', commit: HEAD, isPrivate: false, byDependabot: false }
const pull: RunEvent = { ...push, name: 'pull_request', pullRequest: { number: 7, head: HEAD, fromFork: false } }
const environment = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'crewkit/crew',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_RUN_ID: '42',
}
const url = 'https://github.com/crewkit/crew/pull/7#issuecomment-1'

async function told(of: Report, given: Record<string, string>, event = pull, answers: Answers = {}) {
  const { github, asked } = scripted({
    [COMMENTS]: { data: [] },
    [CREATE]: { data: { html_url: url } },
    [STATUS]: { data: {} },
    ...answers,
  })
  const inputs = readInputs((name) => given[name] ?? '')
  const announcements = announcementsOf(of, inputs, event, environment)
  const said: unknown[] = []
  for (const { send } of announcements) {
    const { data, failure } = await send(github)
    said.push(data ?? failure)
  }
  return { said, asked, permissions: announcements.map(({ permission }) => permission) }
}

test('nothing is told unless it was asked for', async () => {
  expect(await told(celery, {})).toEqual({ said: [], asked: [], permissions: [] })
})

test('there is nothing to comment on without a pull request', async () => {
  expect((await told(celery, { comment: 'always', suggestions: 'true' }, push)).said).toEqual([])
})

describe('the comment', () => {
  test('holds the report under the mark of the job', async () => {
    const { said, asked, permissions } = await told(celery, { comment: 'on-findings' })
    expect(said).toEqual([`The comment on the pull request was written: ${url}`])
    expect(permissions).toEqual(['pull-requests: write'])
    const body = String(asked[1]?.[1]['body'])
    expect(body).toMatch(/^<!-- security-policy: comment [0-9a-f]{12} -->\n/)
    expect(body).toContain('SECURITY.md has drifted')
    expect(body).toContain('https://github.com/crewkit/crew/actions/runs/42')
  })

  const notice = report('x', { diagnostics: [finding(at('x', 'x'), { severity: 'notice' })] })
  const before = report('x', { diagnostics: [finding(at('x', 'x'), { alreadyThere: true })] })

  test.each<[string, Report, string, boolean]>([
    ['there is a finding', celery, 'on-findings', true],
    ['all is well', fresh, 'on-findings', false],
    ['there is only a notice', notice, 'on-findings', false],
    ['all of it was there before', before, 'on-findings', false],
    ['all is well, and it is always wanted', fresh, 'always', true],
  ])('where %s', async (_, of, comment, written) => {
    const { asked } = await told(of, { comment })
    expect(asked.map(([route]) => route)).toEqual(written ? [COMMENTS, CREATE] : [COMMENTS])
  })

  test('is turned to resolved where all is well again', async () => {
    const { asked } = await told(celery, { comment: 'on-findings' })
    const old = { id: 1, body: asked[1]?.[1]['body'], user: { login: 'github-actions[bot]', type: 'Bot' } }
    const answers: Answers = { [COMMENTS]: { data: [old] }, [UPDATE]: { data: { html_url: url } } }
    const { said, asked: then } = await told(fresh, { comment: 'on-findings' }, pull, answers)
    expect(said).toEqual([`The comment on the pull request was brought up to date: ${url}`])
    expect(String(then[1]?.[1]['body'])).toContain('✅')
  })
})

describe('the commit status', () => {
  test('stands on the commit of the run, and leads to it', async () => {
    const { said, asked, permissions } = await told(celery, { status: 'policy' }, push)
    expect(said).toEqual(['The commit status "policy" is failure.'])
    expect(permissions).toEqual(['statuses: write'])
    expect(asked).toEqual([
      [
        STATUS,
        {
          sha: HEAD,
          state: 'failure',
          context: 'policy',
          description: 'SECURITY.md has drifted: 1 error, 1 notice.',
          target_url: 'https://github.com/crewkit/crew/actions/runs/42',
        },
      ],
    ])
  })

  test('takes a commit', async () => {
    const { commit: _, ...nowhere } = push
    expect((await told(celery, { status: 'policy' }, nowhere)).said).toEqual([])
  })
})

test('a failure is handed on', async () => {
  const failure = { status: 502, reason: 'no', help: '' }
  const answers: Answers = { [COMMENTS]: { failure }, [STATUS]: { failure } }
  expect((await told(celery, { comment: 'always', status: 'policy' }, pull, answers)).said).toEqual([failure, failure])
})
