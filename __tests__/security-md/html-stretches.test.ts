import { expect, test } from '@jest/globals'
import { scanBlocks } from '../../src/security-md/blocks.ts'
import { htmlStretches } from '../../src/security-md/html-stretches.ts'

const stretches = (text: string) =>
  [...htmlStretches(text, scanBlocks(text).blocks).values()].map((excerpt) => excerpt.text)

test.each([
  ['<table>\n<tr></table>', ['<table>\n<tr></table>\n']],
  ['<h2>a</h2>\n\n<table></table>', ['<h2>a</h2>\n', '<table></table>\n']],
  ['<table>\n\n<tr>\n\na\n\n</table>\n\n<p>b', ['<table>\n<tr>\na\n</table>\n']],
  ['> <table>\n> <tr></table>', ['<table>\n<tr></table>\n']],
  ['<table>\n\n# a\n\n</table>', ['<table>\n']],
  ['<table>\n\n|a|\n|-|\n\n</table>', ['<table>\n']],
  ['<table>\n\na', ['<table>\n']],
  ['<p>a</p>', []],
  ['a <table>', []],
  ['```\n<table>\n```', []],
])('the HTML of %j', (text, expected) => {
  expect(stretches(text)).toEqual(expected)
})
