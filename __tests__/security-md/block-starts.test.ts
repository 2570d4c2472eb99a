import { describe, expect, test } from '@jest/globals'
import {
  closesFence,
  endsHtml,
  isThematicBreak,
  readAtxHeading,
  readFence,
  readHtmlStart,
  readListMarker,
  setextDepth,
} from '../../src/security-md/block-starts.ts'

describe('fences', () => {
  test.each([
    ['```', 3],
    ['````js', 4],
    ['~~~ `a`', 3],
    ['``` `a`', 0],
    ['``', 0],
    ['a```', 0],
  ])('%j opens with %d marks', (line, length) => {
    expect(readFence(line, 0, line.length)?.length ?? 0).toBe(length)
  })

  test.each([
    ['```', true],
    ['````  ', true],
    ['``', false],
    ['~~~', false],
    ['``` js', false],
  ])('%j closes three backticks: %s', (line, closes) => {
    expect(closesFence(line, 0, line.length, { mark: 96, length: 3 })).toBe(closes)
  })
})

describe('headings', () => {
  test.each([
    ['# a', 1, 'a'],
    ['###### a b ', 6, 'a b'],
    ['## a ##', 2, 'a'],
    ['## a #b#', 2, 'a #b#'],
    ['#\ta', 1, 'a'],
    ['#', 1, ''],
    ['## ##', 2, ''],
    ['# C#', 1, 'C#'],
  ])('%j', (line, depth, content) => {
    const heading = readAtxHeading(line, 0, line.length)
    expect(heading?.depth).toBe(depth)
    expect(line.slice(heading?.content.start, heading?.content.end)).toBe(content)
  })

  test.each(['#a', '####### a', 'a'])('%j is none', (line) => {
    expect(readAtxHeading(line, 0, line.length)).toBeUndefined()
  })

  test.each([
    ['===', 1],
    ['-', 2],
    ['--- ', 2],
    ['- -', 0],
    ['=-', 0],
    ['a', 0],
  ])('%j underlines at depth %d', (line, depth) => {
    expect(setextDepth(line, 0, line.length)).toBe(depth)
  })
})

test.each([
  ['---', true],
  ['* * *', true],
  ['_ _\t_', true],
  ['--', false],
  ['-*-', false],
  ['--- a', false],
])('%j is a rule: %s', (line, isRule) => {
  expect(isThematicBreak(line, 0, line.length)).toBe(isRule)
})

test.each([
  ['- a', { length: 1, interrupts: true }],
  ['+', { length: 1, interrupts: false }],
  ['1. a', { length: 2, interrupts: true }],
  ['123456789) a', { length: 10, interrupts: false }],
  ['1234567890. a', undefined],
  ['-a', undefined],
  ['1.a', undefined],
  ['5.1 a', undefined],
])('%j marks an item as %j', (line, marker) => {
  expect(readListMarker(line, 0, line.length)).toEqual(marker)
})

describe('HTML blocks', () => {
  test.each([
    ['<!-- a', ['-->']],
    ['<?php', ['?>']],
    ['<!DOCTYPE html>', ['>']],
    ['<![CDATA[', [']]>']],
    ['<table>', 'blank line'],
    ['</TABLE', 'blank line'],
    ['<tr/>', 'blank line'],
    ['<b>', 'blank line'],
    ['</b >', 'blank line'],
    ['<a href="x" b>', 'blank line'],
    ['<b> a', undefined],
    ['<tablet', undefined],
    ['<!', undefined],
    ['< 4.0', undefined],
    ['<4.0', undefined],
    ['a', undefined],
  ])('%j starts one that ends at %j', (line, end) => {
    expect(readHtmlStart(line, 0, line.length, false)).toEqual(end)
  })

  test('scripts and the like end at any of their closing tags', () => {
    const end = readHtmlStart('<script>', 0, 8, false) ?? []
    expect(endsHtml('a </STYLE> b', 0, 12, end)).toBe(true)
    expect(endsHtml('a', 0, 1, end)).toBe(false)
  })

  test('any tag alone on a line starts one, but not within a paragraph', () => {
    expect(readHtmlStart('<b>', 0, 3, true)).toBeUndefined()
    expect(readHtmlStart('<div>', 0, 5, true)).toBe('blank line')
  })
})
