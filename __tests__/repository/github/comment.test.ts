import { describe, expect, test } from '@jest/globals'
import { keepComment } from '../../../src/repository/github/comment.ts'
import { type Answers, scripted } from './scripted.ts'

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'

const marker = '<!-- security-policy: comment abc -->'
const text = `${marker}\nIt has drifted.\n`
const wanted = { pullRequest: 7, marker, text, create: true }
const bot = { login: 'github-actions[bot]', type: 'Bot' }
const url = 'https://github.com/crewkit/crew/pull/7#issuecomment-1'

function comment(changes: Record<string, unknown> = {}) {
  return { id: 1, html_url: url, user: bot, body: `${marker}\nold`, ...changes }
}

async function keep(list: readonly unknown[], changes: Partial<typeof wanted> = {}, more: Answers = {}) {
  const { github, asked } = scripted({
    [LIST]: { data: list },
    [CREATE]: { data: comment() },
    [UPDATE]: { data: comment() },
    [DELETE]: { data: undefined },
    ...more,
  })
  const answer = await keepComment(github, { ...wanted, ...changes })
  return {
    answer,
    asked,
    did: asked.slice(1).map(([route, { comment_id, body }]) => [route.split(' ')[0], comment_id, body]),
  }
}

test('the first one is written', async () => {
  const { answer, asked } = await keep([])
  expect(answer).toEqual({ data: { done: 'created', url } })
  expect(asked).toEqual([
    [LIST, { issue_number: 7, per_page: 100 }],
    [CREATE, { issue_number: 7, body: text }],
  ])
})

test('unless none is wanted', async () => {
  const { answer, did } = await keep([], { create: false })
  expect([answer, did]).toEqual([{ data: { done: 'nothing' } }, []])
})

test('ours is brought up to date, also where none would be written', async () => {
  const { answer, did } = await keep([comment({ id: 9, body: 'LGTM' }), comment()], { create: false })
  expect(answer).toEqual({ data: { done: 'updated', url } })
  expect(did).toEqual([['PATCH', 1, text]])
})

test('the same text is not sent again', async () => {
  const { answer, did } = await keep([comment({ body: text.trimEnd().replaceAll('\n', '\r\n') })])
  expect([answer, did]).toEqual([{ data: { done: 'unchanged', url } }, []])
})

test('of several of ours one is left', async () => {
  const other = comment({ id: 4, user: { login: 'other[bot]', type: 'Bot' } })
  const { did } = await keep([comment(), comment({ id: 2 }), other, comment({ id: 3 })])
  expect(did).toEqual([
    ['DELETE', 2, undefined],
    ['DELETE', 3, undefined],
    ['PATCH', 1, text],
  ])
})

describe('what is not ours is left alone, and keeps us from nothing', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a person who copied the marker', { user: { login: 'mallory', type: 'User' } }],
    ['one whose account is gone', { user: null }],
    ['another job of ours', { body: '<!-- security-policy: comment abd -->' }],
    ['one of us that quotes the marker', { body: `> ${marker}` }],
    ['no text', { body: undefined }],
  ])('%s', async (_, changes) => {
    const { answer, did } = await keep([comment({ id: 5, ...changes })])
    expect(answer.data?.done).toBe('created')
    expect(did).toEqual([['POST', undefined, text]])
  })
})

test('among more comments than are read none is added', async () => {
  const { answer, did } = await keep([comment({ body: 'LGTM' }), 'more'])
  expect(answer).toEqual({
    failure: {
      reason: 'the pull request has too many comments to look for an earlier one',
      help: 'Read the job summary instead, which holds the same.',
    },
  })
  expect(did).toEqual([])
  expect((await keep([comment(), 'more'])).answer.data?.done).toBe('updated')
})

describe('a comment that brought no answer', () => {
  const failure = { reason: 'no answer', help: '' }

  /** Comments and answers to writing, as they are from one question to the next. */
  async function write(lists: readonly unknown[], answers: readonly unknown[]) {
    const routes: string[] = []
    const [list, answer] = [[...lists], [...answers]]
    const { github } = scripted({})
    const ask = async (route: string) => {
      routes.push(route)
      return answer.shift()
    }
    const askAll = async () => list.shift()
    return { answer: await keepComment({ ...github, ask, askAll } as typeof github, wanted), routes }
  }

  const none = { data: { items: [], complete: true } }
  const one = { data: { items: [comment()], complete: true } }

  test('is not written twice', async () => {
    expect(await write([none, one], [{ failure }])).toEqual({
      answer: { data: { done: 'created', url } },
      routes: [CREATE],
    })
  })

  test('is written again where it is not there', async () => {
    const { answer, routes } = await write(
      [none, none],
      [{ failure: { ...failure, status: 502 } }, { data: comment() }],
    )
    expect([answer.data?.done, routes]).toEqual(['created', [CREATE, CREATE]])
  })

  test('is not written again where it was refused', async () => {
    const refused = { status: 422, reason: 'no', help: '' }
    const { answer, routes } = await write([none, none], [{ failure: refused }, { data: comment() }])
    expect([answer.failure, routes]).toEqual([refused, [CREATE]])
  })

  test('is left where nobody can tell', async () => {
    expect(await write([none, { failure }], [{ failure }])).toEqual({ answer: { failure }, routes: [CREATE] })
  })
})

describe('a failure is handed on', () => {
  const failure = { status: 422, reason: 'no', help: '' }

  test.each<[string, readonly unknown[]]>([
    [LIST, []],
    [CREATE, []],
    [UPDATE, [comment()]],
  ])('of %s', async (route, list) => {
    expect((await keep(list, {}, { [route]: { failure } })).answer).toEqual({ failure })
  })

  test('of the question who we are', async () => {
    const { github } = scripted({ [LIST]: { data: [comment()] }, 'GET /user': { failure } }, 'ghp_0123')
    expect(await keepComment(github, wanted)).toEqual({ failure })
  })

  test('but not that of tidying up', async () => {
    const { answer } = await keep([comment(), comment({ id: 2 })], {}, { [DELETE]: { failure } })
    expect(answer.data?.done).toBe('updated')
  })
})
