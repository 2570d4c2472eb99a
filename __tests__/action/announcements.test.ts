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
    expect(body).toContain(`https://github.com/crewkit/crew/blob/${'c'.repeat(40)}/SECURITY.md`)
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

  test('that is as it should be is left', async () => {
    const { asked } = await told(celery, { comment: 'always' })
    const same = {
      id: 1,
      html_url: url,
      body: asked[1]?.[1]['body'],
      user: { login: 'github-actions[bot]', type: 'Bot' },
    }
    const { said } = await told(celery, { comment: 'always' }, pull, { [COMMENTS]: { data: [same] } })
    expect(said).toEqual([`The comment on the pull request is up to date: ${url}`])
  })

  test('of which there is nothing to say is not mentioned', async () => {
    expect((await told(fresh, { comment: 'on-findings' })).said).toEqual([''])
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

describe('suggested changes', () => {
  const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const LINES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
  const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
  const rows = Array.from({ length: 13 }, (_, index) => `| ${index}.x | yes |`)
  const text = `${rows.join('\n')}\n`

  /** A report in which each of the first rows has a fix. */
  function fixable(count: number): Report {
    const diagnostics = rows.slice(0, count).map((row, index) => {
      const location = at(text, row)
      const edits = [{ span: location.span, newText: `| ${index}.x | no |` }]
      return finding(location, { fixes: [{ title: `Row ${index}`, safety: 'suggested', file: 'SECURITY.md', edits }] })
    })
    return report(text, { diagnostics })
  }

  /** The pull request shows the first rows, and some of the changes are there already. */
  async function suggest(of: Report, shown = rows.length, before: readonly unknown[] = []) {
    const patch = ['@@ -0,0 +1,13 @@', ...rows.slice(0, shown).map((row) => `+${row}`)].join('\n')
    const answers: Answers = {
      [FILES]: { data: [{ filename: 'SECURITY.md', patch }] },
      [LINES]: { data: before },
      [REVIEW]: { data: {} },
    }
    return told(of, { suggestions: 'true' }, pull, answers)
  }

  test('are made on the lines of the newest commit', async () => {
    const { said, asked, permissions } = await suggest(fixable(1))
    expect(said).toEqual(['Suggested changes: 1 made now.'])
    expect(permissions).toEqual(['pull-requests: write'])
    expect(asked.at(-1)?.[1]).toMatchObject({
      pull_number: 7,
      commit_id: HEAD,
      body: 'These lines of the security policy can be mended as follows.',
    })
  })

  test('are counted, whatever becomes of them', async () => {
    const [first] = ((await suggest(fixable(1))).asked.at(-1)?.[1]['comments'] ?? []) as { body: string }[]
    const before = [{ body: first?.body, user: { login: 'github-actions[bot]', type: 'Bot' } }]
    expect((await suggest(fixable(13), 12, before)).said).toEqual([
      'Suggested changes: 10 made now, 1 made before, 1 on lines that the pull request does not show, 1 left out, because more would be too many.',
    ])
  })

  test('need no question where there are none', async () => {
    expect(await suggest(fresh)).toEqual({ said: [''], asked: [], permissions: ['pull-requests: write'] })
  })

  test('may fail', async () => {
    const failure = { status: 502, reason: 'no', help: '' }
    expect((await told(fixable(1), { suggestions: 'true' }, pull, { [FILES]: { failure } })).said).toEqual([failure])
  })
})

test('what fails is named', () => {
  const inputs = readInputs((name) => ({ comment: 'always', suggestions: 'true', status: 'policy' })[name] ?? '')
  expect(announcementsOf(celery, inputs, pull, environment).map(({ failed }) => failed)).toEqual([
    'The comment on the pull request was not written',
    'The suggested changes were not made',
    'The commit status "policy" was not set',
  ])
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
