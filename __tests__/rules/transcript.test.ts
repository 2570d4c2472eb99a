import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { transcript } from './transcript.ts'

describe('docs/messages.md', () => {
  const text = readFileSync('docs/messages.md', 'utf8')

  test('is what the rules say of their examples (else run `npm run generate`)', async () => {
    expect(await transcript()).toBe(text)
  })

  test('has no word that blames, and none that only we know', () => {
    const sentences = text.replace(/`[^`\n]*`/g, '')
    expect(
      sentences.match(/\b(?:invalid|illegal|forgot|you failed|wrong!|regex|AST|span|token stream|null|undefined)\b/gi),
    ).toBeNull()
  })

  test('every sentence ends as a sentence', () => {
    const sentences = text.split('\n').filter((line) => /^> ./.test(line))
    expect(sentences.filter((line) => !/[.?!)`]$/.test(line))).toEqual([])
  })
})
