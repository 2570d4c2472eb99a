import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { diagnosticsOf } from './faults.ts'

const page = readFileSync('docs/policy.md', 'utf8')
const blocks = [...page.matchAll(/^```(\w+) ?(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, kind, text]) => ({
  language,
  kind,
  text: text ?? '',
}))
const clauses = [...page.matchAll(/^\| [^|]+ \| `(\{ .+ \})` \|$/gm)].map(([, clause]) => clause ?? '').slice(0, 11)
const examples = blocks.filter(({ language, kind }) => language === 'yaml' && kind === '')
const faulty = blocks.filter(({ kind }) => kind === 'faulty').map(({ text }) => text)
const told = blocks.filter(({ language }) => language === 'text').map(({ text }) => text)

describe('docs/policy.md', () => {
  test('has the examples that are looked for here', () => {
    expect([examples.length, clauses.length, faulty.length, told.length]).toEqual([11, 11, 2, 2])
  })

  test.each(examples.map(({ text }) => [text]))('example %# is a policy', async (text) => {
    const whole = /^version:/m.test(text) ? text : `version: 1\n${text}`
    expect(await readPolicy({ path: 'security-policy.yml', text: whole })).toMatchObject({ outcome: 'read' })
  })

  test.each(clauses)('%s', async (clause) => {
    const text = `version: 1\nsupport: { rule: ${clause} }\n`
    expect(await readPolicy({ path: 'security-policy.yml', text })).toMatchObject({ outcome: 'read' })
  })

  test.each(faulty.map((text, index) => [text, told[index] ?? '']))(
    'faults of example %# are told',
    async (text, expected) => {
      const lines = (await diagnosticsOf(text)).map(({ message, location: { span } }) => {
        const before = text.slice(0, span.start).split('\n')
        return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${message}\n`
      })
      expect(lines.join('')).toBe(expected)
    },
  )
})
