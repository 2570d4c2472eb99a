import { expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { applyEdits } from '../../src/text/edits.ts'

const TABLE = '| Version | Supported |\n| --- | --- |\n| 1.0.x | Yes |\n| < 1.0 | No |\n'
const DOCUMENT = `# Security\n\n## Supported Versions\n\n${TABLE}`

async function fixOf(policy: string, document = DOCUMENT) {
  const files = { 'SECURITY.md': document, 'security-policy.yml': `version: 1\n${policy}` }
  const report = await check(inMemory({ files, tags: ['v1.0.0', 'v2.0.0'] }), { today: '2026-11-21' })
  return report.diagnostics.find(({ code }) => code === 'document-matches-policy')?.fixes[0]
}

test('the document follows the rule', async () => {
  const fix = await fixOf('support:\n  rule: { newest: 1, of: minor }\n')
  expect(fix).toMatchObject({ title: 'Bring the table in line with the policy', safety: 'safe', file: 'SECURITY.md' })
  expect(applyEdits(DOCUMENT, fix?.edits ?? [])).toBe(
    DOCUMENT.replace('| 1.0.x | Yes |\n| < 1.0 | No |', '| 2.0.x | Yes |\n| < 2.0 | No |'),
  )
})

test('the document follows written rows', async () => {
  const fix = await fixOf(
    'support:\n  lines:\n    - { versions: 2.x, supported: true }\n    - { versions: 1.x, supported: false }\n',
  )
  expect(applyEdits(DOCUMENT, fix?.edits ?? [])).toContain('| 2.x | Yes |')
})

test.each([
  {
    why: 'a branch is no line',
    policy: 'support:\n  rule: [{ newest: 1, of: minor }, { branch: main }]\n',
    document: DOCUMENT,
  },
  {
    why: 'of two tables nobody knows which',
    policy: 'support:\n  rule: { newest: 1, of: minor }\n',
    document: `${DOCUMENT}\n## Supported Releases\n\n${TABLE}`,
  },
])('no fix: $why', async ({ policy, document }) => {
  expect(await fixOf(policy, document)).toBeUndefined()
})
