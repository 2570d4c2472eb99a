import { describe, expect, test } from '@jest/globals'
import { type Author, authorship } from '../../../src/repository/github/authorship.ts'
import { type Answers, scripted } from './scripted.ts'

const bot: Author = { login: 'github-actions[bot]', type: 'Bot' }
const ada: Author = { login: 'ada', type: 'User' }
const mallory: Author = { login: 'mallory', type: 'User' }

async function owns(answers: Answers, token?: string) {
  const { github, asked } = scripted(answers, token)
  const { data, failure } = await authorship(github)
  return { asked: asked.length, failure, own: [bot, ada, mallory, null, undefined].map((author) => data?.(author)) }
}

const bots = [true, false, false, false, false]

test('with the token of a workflow it is what an app wrote, and nobody is asked', async () => {
  expect(await owns({})).toEqual({ asked: 0, failure: undefined, own: bots })
})

test('with the token of a person it is what that person wrote', async () => {
  const { asked, own } = await owns({ 'GET /user': { data: ada } }, 'ghp_0123')
  expect([asked, own]).toEqual([1, [false, true, false, false, false]])
})

describe('a token that may not ask for its name', () => {
  test.each([403, 404])('is that of an app (%s)', async (status) => {
    const failure = { status, reason: 'no', help: '' }
    expect((await owns({ 'GET /user': { failure } }, 'v1.0123')).own).toEqual(bots)
  })
})

test('a token that only holds such a name is asked about', async () => {
  expect((await owns({ 'GET /user': { data: ada } }, 'ghp_ghs_0123')).asked).toBe(1)
})

test('where nobody answers nothing is ours', async () => {
  const failure = { status: 502, reason: 'no', help: '' }
  const { failure: told, own } = await owns({ 'GET /user': { failure } }, 'ghp_0123')
  expect(told).toBe(failure)
  expect(own).not.toContain(true)
})
