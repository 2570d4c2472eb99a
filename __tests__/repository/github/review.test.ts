import { describe, expect, test } from '@jest/globals'
import { type SuggestedChange, suggestChanges } from '../../../src/repository/github/review.ts'
import { type Answers, scripted } from './scripted.ts'

const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'

const place = { pullRequest: 7, commit: 'a'.repeat(40) }
const rows = Array.from({ length: 12 }, (_, index) => `| ${index}.x | yes |`)
const file = { filename: 'SECURITY.md', patch: ['@@ -0,0 +5,12 @@', ...rows.map((row) => `+${row}`)].join('\n') }
const bot = { login: 'github-actions[bot]', type: 'Bot' }

/** The change of some rows, from the one of this number. */
function change(row: number, count = 1): SuggestedChange {
  const marker = `<!-- security-policy: suggestion ${row} -->`
  return {
    file: 'SECURITY.md',
    firstLine: 5 + row,
    lines: rows.slice(row, row + count),
    text: `Mend.\n${marker}`,
    marker,
  }
}

async function suggest(changes: readonly SuggestedChange[], answers: Answers = {}) {
  const { github, asked } = scripted({
    [FILES]: { data: [{ filename: 'logo.png' }, file] },
    [COMMENTS]: { data: [] },
    [REVIEW]: { data: {} },
    ...answers,
  })
  const answer = await suggestChanges(github, place, changes, 'These lines can be mended.')
  return { answer, asked, routes: asked.map(([route]) => route) }
}

test('one review holds what can be taken', async () => {
  const { answer, asked } = await suggest([change(0), change(2, 3)])
  expect(answer).toEqual({ data: { sent: 2, before: 0, elsewhere: 0, left: 0 } })
  expect(asked).toEqual([
    [FILES, { pull_number: 7, per_page: 100 }],
    [COMMENTS, { pull_number: 7, per_page: 100, sort: 'created', direction: 'desc' }],
    [
      REVIEW,
      {
        pull_number: 7,
        commit_id: place.commit,
        event: 'COMMENT',
        body: 'These lines can be mended.',
        comments: [
          { path: 'SECURITY.md', body: change(0).text, side: 'RIGHT', line: 5 },
          { path: 'SECURITY.md', body: change(2).text, side: 'RIGHT', line: 9, start_line: 7, start_side: 'RIGHT' },
        ],
      },
    ],
  ])
})

describe('nothing is sent', () => {
  test.each<[string, SuggestedChange]>([
    ['to a file that the pull request does not change', { ...change(0), file: 'docs/SECURITY.md' }],
    ['to one whose changes are not shown', { ...change(0), file: 'logo.png' }],
    ['to lines that are not shown', { ...change(0), firstLine: 4 }],
    ['to lines that are others in the pull request', { ...change(0), lines: ['| 0.x | no |'] }],
  ])('%s', async (_, other) => {
    const { answer, routes } = await suggest([other])
    expect(answer).toEqual({ data: { sent: 0, before: 0, elsewhere: 1, left: 0 } })
    expect(routes).toEqual([FILES])
  })

  test('twice', async () => {
    const { answer, routes } = await suggest([change(0)], {
      [COMMENTS]: { data: [{ user: bot, body: change(0).text }] },
    })
    expect(answer).toEqual({ data: { sent: 0, before: 1, elsewhere: 0, left: 0 } })
    expect(routes).toEqual([FILES, COMMENTS])
  })
})

test('what a stranger copied is sent all the same', async () => {
  const copied = { user: { login: 'mallory', type: 'User' }, body: change(0).text }
  const { answer } = await suggest([change(0)], { [COMMENTS]: { data: [copied] } })
  expect(answer.data?.sent).toBe(1)
})

test('ten are enough', async () => {
  const { answer, asked } = await suggest(rows.map((_, row) => change(row)))
  expect(answer).toEqual({ data: { sent: 10, before: 0, elsewhere: 0, left: 2 } })
  expect(asked.at(-1)?.[1]['comments']).toHaveLength(10)
})

describe('a review that brought no answer', () => {
  const failure = { reason: 'no answer', help: '' }

  /** The comments that are there from one question to the next, and the answers to writing. */
  async function send(lists: readonly unknown[], answers: readonly unknown[], changes = [change(0)]) {
    const [list, answer] = [[...lists], [...answers]]
    const { github } = scripted({})
    const ask = async () => answer.shift()
    const askAll = async (route: string) => (route === FILES ? listed([file]) : list.shift())
    const told = await suggestChanges({ ...github, ask, askAll } as typeof github, place, changes, 'x')
    return { told: told.data?.sent ?? told.failure, left: answer.length }
  }

  const listed = (items: readonly unknown[]) => ({ data: { items, complete: true } })
  const there = listed([{ user: bot, body: change(0).text }])

  test('is not sent twice', async () => {
    expect(await send([listed([]), there], [{ failure }, { data: {} }])).toEqual({ told: 1, left: 1 })
  })

  test('is sent again where it is not there', async () => {
    expect(await send([listed([]), listed([])], [{ failure }, { data: {} }])).toEqual({ told: 1, left: 0 })
  })

  test('is sent again where only a part of it is there', async () => {
    const both = [change(0), change(1)]
    expect(await send([listed([]), there], [{ failure }, { data: {} }], both)).toEqual({ told: 2, left: 0 })
  })

  test('is not sent again where it was refused', async () => {
    const refused = { status: 422, reason: 'no', help: '' }
    expect(await send([listed([]), listed([])], [{ failure: refused }, { data: {} }])).toEqual({
      told: refused,
      left: 1,
    })
  })

  test('is left where nobody can tell', async () => {
    expect(await send([listed([]), { failure }], [{ failure }, { data: {} }])).toEqual({ told: failure, left: 1 })
  })
})

describe('a failure is handed on', () => {
  const failure = { status: 422, reason: 'no', help: '' }
  test.each([FILES, COMMENTS, REVIEW])('of %s', async (route) => {
    expect((await suggest([change(0)], { [route]: { failure } })).answer).toEqual({ failure })
  })

  test('of the question who we are', async () => {
    const answers: Answers = {
      [FILES]: { data: [file] },
      [COMMENTS]: { data: [{ user: bot, body: '' }] },
      'GET /user': { failure },
    }
    const { github } = scripted(answers, 'ghp_0123')
    expect(await suggestChanges(github, place, [change(0)], 'x')).toEqual({ failure })
  })
})
