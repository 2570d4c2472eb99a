import { expect, test } from '@jest/globals'
import { readStandardInput } from '../../src/repository/standard-input.ts'

async function* chunks(...all: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* all
}

test('joins what arrives in pieces, cut within a character', async () => {
  const bytes = Buffer.from('v1\né')
  expect(await readStandardInput(chunks(bytes.subarray(0, 4), bytes.subarray(4), 'v2'))).toBe('v1\név2')
  expect(await readStandardInput(chunks())).toBe('')
})

test('waits for nobody at a terminal', async () => {
  const terminal = Object.assign(chunks(), { isTTY: true })
  await expect(readStandardInput(terminal)).rejects.toMatchObject({
    message: 'The list of tags is to come from standard input, which is a terminal.',
    help: 'Pipe the list in: git tag | security-policy check --releases -',
  })
})

test('refuses what is no text', async () => {
  await expect(readStandardInput(chunks(Buffer.from([0xff])))).rejects.toThrow(
    'standard input is not UTF-8 text: byte 0',
  )
})

test('stops at the limit', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    const chunk = Buffer.alloc(1024 * 1024, 'v')
    for (;;) yield chunk
  }
  await expect(readStandardInput(endless())).rejects.toMatchObject({
    message: 'standard input is over the limit of 64 MiB for such a file: it has 68157440 bytes.',
    help: 'List only the tags that are releases, one on each line.',
  })
})
