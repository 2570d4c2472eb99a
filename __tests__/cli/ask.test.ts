import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { ask } from '../../src/cli/ask.ts'

test('asks on the one stream and reads the other, blanks around the answer aside', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  input.end('  minor \n')
  expect(await ask('Which? ', input, output)).toBe('minor')
  expect(String(output.read())).toBe('Which? ')
})
