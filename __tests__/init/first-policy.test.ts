import { expect, test } from '@jest/globals'
import { firstPolicy } from '../../src/init/first-policy.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'

test.each([
  [
    { email: 'security@crewkit.io', newest: 2, of: 'minor' as const },
    { reporting: [{ email: 'security@crewkit.io' }], support: { rule: { newest: 2, of: 'minor' } } },
  ],
  [
    { newest: 1, of: 'release' as const },
    { reporting: [{ github: 'private-reporting' }], support: { rule: { newest: 1, of: 'release' } } },
  ],
])('%j', async (answers, content) => {
  const text = await firstPolicy(answers)
  expect(text).toMatch(/^# yaml-language-server: \$schema=https:/)
  expect(await readPolicy({ path: 'p.yml', text })).toMatchObject({
    outcome: 'read',
    policy: { content: { version: 1, ...content } },
  })
})
