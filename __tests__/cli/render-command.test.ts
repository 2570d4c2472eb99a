import { describe, expect, test } from '@jest/globals'
import { main } from '../../src/cli/main.ts'
import { isUntouched, stamped } from '../../src/render/stamp.ts'
import { type InMemoryContents, inMemory } from '../../src/repository/in-memory.ts'
import { record } from './surroundings.ts'

const POLICY =
  'version: 1\nreporting:\n  - email: security@crewkit.io\nsupport:\n  lines:\n    - { versions: 1.x, supported: true }\n'
const PAGE = `# Security Policy

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 1.x     | :white_check_mark: |

## Reporting a Vulnerability

Please report a vulnerability in private:

- **Email:** security@crewkit.io
`

async function run(contents: InMemoryContents, ...flags: string[]) {
  const repository = inMemory({ tags: ['v1.0.0', 'v1.1.0'], ...contents })
  const recording = record(new Error('This command checks nothing.'), { open: async () => repository })
  const status = await main(['render', '--today', '2026-11-21', ...flags], recording.surroundings)
  const file = await repository.readFile('SECURITY.md')
  return { status, out: recording.stdout.text, said: recording.stderr.text, text: file?.text }
}

const files = (document?: string, policy = POLICY) => ({
  files: { 'security-policy.yml': policy, ...(document !== undefined && { 'SECURITY.md': document }) },
})

describe('the whole document', () => {
  test('is written where there is none, and left alone the next time', async () => {
    const first = await run(files())
    expect(first).toEqual({
      status: 0,
      out: '',
      said: 'Wrote SECURITY.md.\n',
      text: stamped(PAGE, 'security-policy.yml'),
    })
    expect(await run(files(first.text))).toMatchObject({
      status: 0,
      said: 'SECURITY.md is what the policy says.\n',
      text: first.text,
    })
  })

  test('is printed, and nothing written', async () => {
    expect(await run(files(), '--stdout')).toEqual({
      status: 0,
      out: stamped(PAGE, 'security-policy.yml'),
      said: '',
      text: undefined,
    })
  })

  test('--check prints the difference and fails', async () => {
    const before = stamped(PAGE.replace('security@', 'psirt@'), 'security-policy.yml')
    const { status, out, text } = await run(files(before), '--check')
    expect([status, text]).toEqual([1, before])
    expect(out).toContain('-- **Email:** psirt@crewkit.io\n+- **Email:** security@crewkit.io\n')
  })

  test('replaces what it wrote itself, whatever changed in the policy', async () => {
    const before = stamped(PAGE.replace('security@', 'psirt@'), 'security-policy.yml')
    expect(await run(files(before))).toMatchObject({ status: 0, text: stamped(PAGE, 'security-policy.yml') })
  })

  test('refuses to lose what people wrote, and says what', async () => {
    const before = `${PAGE}\nWe answer within 2 days.\n`
    expect(await run(files(before))).toEqual({
      status: 1,
      out: '',
      said:
        'SECURITY.md was not written: the policy does not have all that it says.\n' +
        '  time: `2 days`\n  sentence: `We answer within 2 days.`\n' +
        'Take it over into the policy (security-policy init does), or overwrite it with --force.\n',
      text: before,
    })
    expect((await run(files(before), '--force')).status).toBe(0)
  })

  test('takes over what people wrote if nothing is lost, and keeps their line ends', async () => {
    const before = `\uFEFF${PAGE.replaceAll('\n', '\r\n')}`
    const { status, text = '' } = await run(files(before))
    expect(status).toBe(0)
    expect(text.startsWith('\uFEFF<!-- ')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(isUntouched(text)).toBe(true)
  })
})

test('rows of a rule follow from the releases', async () => {
  const policy = 'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n'
  const { text } = await run(files(undefined, policy))
  expect(text).toContain('| 1.1.x   | :white_check_mark: |\n| < 1.1   | :x:                |\n')
})

describe('managed mode', () => {
  const policy = `${POLICY}render:\n  mode: managed\n`
  const page = '# Ours\n\n| Version | Supported |\n|---|---|\n| 1.x | yes |\n\nMail security@crewkit.io.'

  test('keeps every byte of a document in step', async () => {
    expect(await run(files(page, policy))).toMatchObject({
      status: 0,
      said: 'SECURITY.md is what the policy says.\n',
      text: page,
    })
  })

  test('changes the part that is the policy’s', async () => {
    const { text } = await run(files(page.replace('security@', 'old@'), policy))
    expect(text).toBe(page)
  })

  test('without a document the whole one is written', async () => {
    expect((await run(files(undefined, policy))).text).toBe(stamped(PAGE, 'security-policy.yml'))
  })
})

describe('what cannot be rendered', () => {
  test.each([
    [
      'no policy',
      { files: { 'SECURITY.md': PAGE } },
      '✖ There is no security-policy.yml to render.\n  → security-policy init makes one from the document.\n',
    ],
    [
      'a policy with a fault',
      files(undefined, 'version: 1\nreportin: []\n'),
      expect.stringContaining('✖ security-policy.yml: Unknown key'),
    ],
    [
      'a rule without releases',
      { ...files(undefined, 'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n'), tags: [] },
      expect.stringContaining('no stable release'),
    ],
  ])('%s', async (_, contents, said) => {
    expect(await run(contents)).toMatchObject({ status: 2, said })
  })
})
