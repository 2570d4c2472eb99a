import { describe, expect, test } from '@jest/globals'
import { judge } from './example.ts'
import { examplesOf, pagesOfRules } from './page-examples.ts'

describe.each(pagesOfRules())('the page of %s', (rule) => {
  const examples = examplesOf(rule)
  const of = (kind: string) => examples.filter((example) => example.kind === kind)

  test('rejects what it shows as rejected, in these words', async () => {
    expect(of('Rejected').length).toBeGreaterThan(0)
    for (const { example, sentences } of of('Rejected')) {
      expect(sentences.length).toBeGreaterThan(0)
      expect((await judge(rule, example)).sentences).toEqual(sentences)
    }
  })

  test('accepts what it shows as accepted', async () => {
    expect(of('Accepted').length).toBeGreaterThan(0)
    for (const { example } of of('Accepted')) expect((await judge(rule, example)).sentences).toEqual([])
  })
})
