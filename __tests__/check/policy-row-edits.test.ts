import { describe, expect, test } from '@jest/globals'
import { mend } from '../../src/check/mend.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { withTexts } from '../../src/repository/overlay.ts'

const TAGS = ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v2.1.0', 'v2.2.0']

/** The policy after `fix --suggested`, or undefined where no fix is offered. */
async function fixed(policy: string): Promise<string | undefined> {
  const repository = inMemory({ files: { 'security-policy.yml': policy }, tags: TAGS })
  const { files } = await mend(repository, { today: '2026-11-21' }, { suggested: true }, withTexts)
  return files[0]?.after
}

const policy = (...lines: string[]) => ['version: 1', 'support:', '  lines:', ...lines, ''].join('\n')

describe('rows of a policy move up', () => {
  test.each([
    {
      what: 'in flow maps, with comments, quotes and spacing as they are',
      before: policy(
        '    - { versions: 2.1.x, supported: true }   # current',
        '    - { versions: "< 2.1", supported: false }',
      ),
      after: policy(
        '    - { versions: 2.2.x, supported: true }   # current',
        '    - { versions: "< 2.2", supported: false }',
      ),
    },
    {
      what: 'in block maps, with refused lines that keep their items',
      before: policy(
        '    - versions: 2.1.x',
        '      supported: true',
        '    # old',
        '    - versions: 2.0.x',
        '      supported: false',
      ),
      after: policy(
        '    - versions: 2.2.x',
        '      supported: true',
        '    - versions: 2.1.x',
        '      supported: false',
        '    # old',
        '    - versions: 2.0.x',
        '      supported: false',
      ),
    },
    {
      what: 'where the last line of the file has no end',
      before:
        'version: 1\nsupport:\n  lines:\n    - { versions: "< 1.1", supported: false }\n    - { versions: 1.1.x, supported: true }',
      after:
        'version: 1\nsupport:\n  lines:\n    - { versions: "< 2.2", supported: false }\n    - { versions: 2.2.x, supported: true }',
    },
    {
      what: 'and a date of another line is not taken along',
      before: policy(
        '    - { versions: 2.1.x, supported: true, until: 2027-01-31 }',
        '    - { versions: 2.0.x, supported: false }',
      ),
      after: policy(
        '    - { versions: 2.2.x, supported: true, until: tba }',
        '    - { versions: 2.1.x, supported: false, until: 2027-01-31 }',
        '    - { versions: 2.0.x, supported: false }',
      ),
    },
  ])('$what', async ({ before, after }) => {
    expect(await fixed(before)).toBe(after)
    expect(await fixed(after)).toBeUndefined()
  })

  test('items on one line are left to people', async () => {
    const before = policy('    [{ versions: 2.1.x, supported: true }, { versions: "< 2.1", supported: false }]')
    expect(await fixed(before)).toBeUndefined()
  })
})
