import { mkdtempSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readEventPayload } from '../../src/repository/event-payload.ts'

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'event-payload-')))
afterAll(() => rmSync(directory, { recursive: true }))

function file(text: string): string {
  const path = join(directory, 'event.json')
  writeFileSync(path, text)
  return path
}

test('what the runner wrote', () => {
  expect(readEventPayload(file('{ "number": 7 }'))).toEqual({ number: 7 })
})

describe('refused', () => {
  test.each([
    ['a file that is not there', () => join(directory, 'none.json'), 'There is no file at GITHUB_EVENT_PATH.'],
    ['no JSON', () => file('{'), 'The file at GITHUB_EVENT_PATH is not JSON.'],
    ['a directory', () => directory, / is a directory, not a file\.$/],
    [
      'more than any payload has',
      () => {
        const path = file('')
        truncateSync(path, 64 * 1024 * 1024 + 1)
        return path
      },
      / is over the limit of 64 MiB for such a file/,
    ],
  ])('%s', (_, path, message) => {
    expect(() => readEventPayload(path())).toThrow(message)
  })
})
