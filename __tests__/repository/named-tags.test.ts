import { expect, test } from '@jest/globals'
import { tagsOfFile, tagsOfStandardInput } from '../../src/repository/named-tags.ts'

test('counts what it leaves out', () => {
  const long = 'x'.repeat(256)
  expect(tagsOfStandardInput(`v1\n${long}`)).toEqual({
    source: 'stdin',
    description: 'standard input',
    tags: [{ name: 'v1' }],
    complete: true,
    notes: ['1 tag was left out, because its name has more than 255 characters.'],
  })
  expect(tagsOfFile('t', { path: 't', text: `${long}\n${long}` })).toEqual({
    source: 'file',
    description: 't',
    tags: [],
    complete: true,
    notes: ['2 tags were left out, because their names have more than 255 characters.'],
  })
})

test('names the file in what it refuses', () => {
  expect(() => tagsOfFile('t', { path: 'lists/t', text: 'v1 x' })).toThrow(
    'lists/t, line 1: "x" after the tag is no date.',
  )
  expect(() => tagsOfStandardInput('v1 x')).toThrow('standard input, line 1: "x" after the tag is no date.')
})
