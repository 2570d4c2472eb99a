import { expect, test } from '@jest/globals'
import { jsonText } from '../../src/reporters/json-text.ts'

test('indented, with a final line end', () => {
  expect(jsonText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n')
})

test('a command to the runner is written so that only JSON readers see it', () => {
  const text = jsonText('##[error]x')
  expect(text).toBe('"##\\u005berror]x"\n')
  expect(JSON.parse(text)).toBe('##[error]x')
})
