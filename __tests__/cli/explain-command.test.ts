import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseArguments } from '../../src/cli/arguments.ts'
import { explainCommand } from '../../src/cli/explain-command.ts'
import { fresh } from '../reporters/reports.ts'
import { record } from './surroundings.ts'

async function explain(...args: string[]): Promise<string> {
  const { surroundings, stdout } = record(fresh)
  const parsed = parseArguments(args, explainCommand.options, explainCommand.mostPositionals)
  expect(await explainCommand.run(parsed, surroundings)).toBe(0)
  return stdout.text
}

const rules = readdirSync('docs/rules')
  .filter((file) => file !== 'README.md')
  .map((file) => file.replace(/\.md$/, ''))

test('without a rule all are listed, each with its claim', async () => {
  const list = await explain()
  expect([...list.matchAll(/^(\S+)\n {4}\S.*\n/gm)].map(([, rule]) => rule)).toEqual(rules.sort())
})

describe('the page of a rule', () => {
  test.each(rules.slice(0, 3))('%s', async (rule) => {
    const page = await explain(rule)
    expect(page.split('\n')[0]).toBe(rule)
    expect(page).not.toContain('<!--')
  })

  test('that is not there', async () => {
    await expect(explain('no-such-rule-at-all')).rejects.toMatchObject({
      message: 'There is no rule "no-such-rule-at-all".',
      hint: 'security-policy explain lists them all.',
    })
  })

  test('that is nearly there', async () => {
    const [rule = ''] = rules
    await expect(explain(`${rule}s`)).rejects.toMatchObject({ hint: `Did you mean ${rule}?` })
  })
})
