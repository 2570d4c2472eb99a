import { describe, expect, test } from '@jest/globals'
import { main } from '../../src/cli/main.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { record } from './surroundings.ts'

async function run(
  files: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  answers?: readonly string[],
) {
  const repository = inMemory({ files })
  const left = [...(answers ?? [])]
  const recording = record(new Error('This command checks nothing.'), {
    open: async () => repository,
    ...(answers && { ask: async () => left.shift() ?? '' }),
  })
  const status = await main(['init', '--today', '2026-11-21', ...flags], recording.surroundings)
  const file = await repository.readFile('security-policy.yml')
  return { status, out: recording.stdout.text, said: recording.stderr.text, yaml: file?.text }
}

const DOCUMENT =
  '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n|---|---|\n| 1.x | yes |\n\n## Reporting a Vulnerability\n\nMail security@crewkit.io or psirt@example.com.\n'

describe('from a document', () => {
  test('the policy is written; what was understood and what needs a person is said', async () => {
    const { status, said, yaml } = await run({ 'SECURITY.md': DOCUMENT })
    expect(status).toBe(0)
    expect(yaml).toContain('lines:\n    - versions: 1.x\n      supported: true\n')
    expect(said).toBe(
      'Understood of SECURITY.md:\n  1 row of supported versions\n  reports go to security@crewkit.io\n' +
        'Needs a person:\n  line 11: `psirt@example.com` is a placeholder: nobody is reached there.\n    Write the real one into the policy, where it is still in the text, too.\n' +
        'Wrote security-policy.yml. Next: security-policy check, and security-policy render.\n',
    )
  })

  test('lines are counted in the file as it is', async () => {
    const { said } = await run({ 'SECURITY.md': `\uFEFF${DOCUMENT.replaceAll('\n', '\r\n')}` })
    expect(said).toContain('line 11: `psirt@example.com`')
  })

  test('a policy that is there stays, unless --force or --stdout', async () => {
    const files = { 'SECURITY.md': DOCUMENT, 'security-policy.yml': 'version: 1\n' }
    expect(await run(files)).toMatchObject({
      status: 2,
      said: '✖ There is a policy already: security-policy.yml.\n  → Overwrite it with --force, or print the new one with --stdout.\n',
      yaml: 'version: 1\n',
    })
    expect((await run(files, ['--force'])).yaml).toContain('security@crewkit.io')
    const printed = await run(files, ['--stdout'])
    expect([printed.out.includes('security@crewkit.io'), printed.yaml]).toEqual([true, 'version: 1\n'])
  })

  test('the policy goes where --policy says', async () => {
    expect((await run({ 'SECURITY.md': DOCUMENT }, ['--policy', '.github/security-policy.yml'])).said).toContain(
      'Wrote .github/security-policy.yml.',
    )
  })
})

describe('without a document', () => {
  test.each([
    [
      ['--email', 'security@crewkit.io', '--newest', '2', '--of', 'major'],
      'rule:\n    newest: 2\n    of: major\n\nreporting:\n  - email: security@crewkit.io\n',
    ],
    [['--yes'], 'reporting:\n  - github: private-reporting\n'],
  ])('%j', async (flags, yaml) => {
    const made = await run({}, flags)
    expect(made.status).toBe(0)
    expect(made.yaml).toContain(yaml)
  })

  test('a person is asked', async () => {
    expect((await run({}, [], ['a@b.io', 'release', ''])).yaml).toContain(
      'newest: 1\n    of: release\n\nreporting:\n  - email: a@b.io\n',
    )
    expect((await run({}, [], ['', '', ''])).yaml).toContain('newest: 1\n    of: minor\n')
  })

  test.each([
    [[], undefined, 'There is no SECURITY.md to begin with, and nobody to ask.'],
    [['--email', 'nobody'], undefined, '"nobody" is no e-mail address.'],
    [['--newest', 'all'], undefined, '"all" is no number of lines.'],
    [[], ['', 'week', '1'], '"week" is nothing that can be counted.'],
  ])('%j with the answers %j', async (flags, answers, sentence) => {
    const { status, said, yaml } = await run({}, flags, answers)
    expect([status, yaml]).toEqual([2, undefined])
    expect(said).toContain(`✖ ${sentence}\n`)
  })
})
