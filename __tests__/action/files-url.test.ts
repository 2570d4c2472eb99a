import { expect, test } from '@jest/globals'
import { filesUrl, runUrl } from '../../src/action/files-url.ts'

const environment = { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' }

test('the files at the commit of the run', () => {
  expect(filesUrl(environment, {})).toBe('https://ghe.example/o/r/blob/abc/')
  expect(filesUrl(environment, { seenAt: 'def' })).toBe('https://ghe.example/o/r/blob/def/')
})

test.each(Object.keys(environment))('nowhere without %s', (name) => {
  expect(filesUrl({ ...environment, [name]: '' }, {})).toBeUndefined()
})

test('the page of the run', () => {
  const given = { ...environment, GITHUB_RUN_ID: '42' }
  expect(runUrl(given)).toBe('https://ghe.example/o/r/actions/runs/42')
  expect(runUrl(environment)).toBeUndefined()
})
