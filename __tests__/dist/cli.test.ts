import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import { checkout, KEPT } from './checkout.ts'
import { DRIFTING, run, scratch, TAGS } from './run.ts'

const project = scratch({ 'SECURITY.md': DRIFTING, 'tags.txt': TAGS })
const TODAY = ['--today', '2026-11-21']

function cli(args: readonly string[], options: Partial<Parameters<typeof run>[2]> = {}) {
  const { status, stdout, stderr } = run('cli.js', args, { cwd: project, ...options })
  return { status, stdout, stderr }
}

describe('check with a base', () => {
  const at = (before: string, after: string, ...args: readonly string[]) => {
    const { directory: cwd, base } = checkout(before, after)
    const { status, stdout } = cli(['check', '--base', base, '--offline', ...TODAY, ...args], { cwd })
    return { status, stdout }
  }

  test('what was there before passes', () => {
    const { status, stdout } = at(DRIFTING, `${DRIFTING}\nHello.\n`)
    expect(status).toBe(0)
    expect(stdout).toContain('\n⚠ SECURITY.md has drifted: 1 error, already there before this change.')
  })

  test('what the change brings does not', () => {
    const { status, stdout } = at(KEPT, DRIFTING, '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, base: { outcome: 'compared' } })
  })

  test('a base that is not there', () => {
    const { status, stdout } = at(DRIFTING, DRIFTING, '--base', 'nowhere')
    expect(status).toBe(1)
    expect(stdout).toMatch(/What was there before this change is not known, so every finding counts:\s+This\s+checkout/)
  })
})

describe('check', () => {
  test('a table that drifts', () => {
    const { status, stdout, stderr } = cli(['check', '--releases', 'tags.txt', ...TODAY])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('  SECURITY.md:7:3  error  current-release-is-supported\n\n 7 │ | 5.4.x   |')
    expect(stdout).toMatch(/\n✖ SECURITY\.md has drifted: 1 error\. Current release: 5\.6\.3 \(2026-03-26\)/)
  })

  test('a table that does not, with the tags on standard input', () => {
    const { status, stdout } = cli(['check', '--releases', '-', ...TODAY], { input: 'v5.4.0\nv5.3.0\n' })
    expect(status).toBe(0)
    expect(stdout).toContain('✔ SECURITY.md agrees with the releases. Current release: 5.4.0')
  })

  test('a rule that is switched off by a flag', () => {
    const off = ['--rule', 'current-release-is-supported=off']
    const { status, stdout } = cli(['check', '--releases', 'tags.txt', ...off, ...TODAY])
    expect(status).toBe(0)
    expect(stdout).toContain('current-release-is-supported')
    expect(stdout).not.toContain('✖ The current release')
  })

  test('from another directory, in colour', () => {
    const env = { FORCE_COLOR: '1' }
    const { stdout } = cli(['check', project, '--releases', 'tags.txt', ...TODAY], { cwd: scratch(), env })
    expect(stdout).toContain('\u001B[31m✖')
    expect(stdout).toContain('/SECURITY.md:7:3')
  })

  test('as JSON that meets the published schema, in a file', () => {
    const args = ['check', '--releases', 'tags.txt', ...TODAY, '--format', 'json', '--output', 'out/report.json']
    const { status, stdout, stderr } = cli(args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe('✖ SECURITY.md has drifted: 1 error.\n  The report is in out/report.json\n')
    const report = JSON.parse(readFileSync(join(project, 'out/report.json'), 'utf8'))
    const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'))
    const validate = new Ajv2020.default({ allowUnionTypes: true }).compile(schema)
    validate(report)
    expect(validate.errors).toBeNull()
    expect(report).toMatchObject({ version: 1, ok: false, drift: true, document: 'SECURITY.md' })
  })

  test.each(['json', 'sarif', 'gitlab'])('as %s on standard output', (format) => {
    const { status, stdout } = cli(['check', '--releases', 'tags.txt', ...TODAY, '--format', format])
    expect(status).toBe(1)
    expect(() => JSON.parse(stdout)).not.toThrow()
  })

  test.each([
    ['markdown', /^## ❌ SECURITY\.md has drifted/],
    ['github', /^::error title=current-release-is-supported,file=SECURITY\.md,line=7,/],
    ['junit', /^<\?xml version="1\.0"/],
  ])('as %s', (format, start) => {
    expect(cli(['check', '--releases', 'tags.txt', ...TODAY, '--format', format]).stdout).toMatch(start)
  })
})

describe('exit status 2', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /^✖ No command was named\.\n/],
    ['a wrong option', ['check', '--formt', 'json'], /^✖ Unknown option "--formt"\.\n {2}→ Did you mean --format\?\n/],
    ['no directory', ['check', 'nowhere'], /^✖ There is no directory ".*nowhere"\.\n {2}→ /],
    ['no such file', ['check', '--document', 'none.md'], /^✖ There is no file none\.md\.\n {2}→ /],
    ['a directory for a file', ['check', '--releases', '.'], /^✖ .* is a directory, not a file\.\n/],
  ])('%s', (_, args, message) => {
    const { status, stdout, stderr } = cli(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('no policy at all', () => {
    const { status, stderr } = cli(['check'], { cwd: scratch() })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^✖ There is no security policy here/)
  })

  test('a report that cannot be written', () => {
    const { status, stderr } = cli(['check', '--releases', 'tags.txt', '--output', 'SECURITY.md/x'])
    expect(status).toBe(2)
    expect(stderr).toContain('SECURITY.md')
  })
})

test('--version and --help', () => {
  expect(cli(['--version'])).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  expect(cli(['--help']).stdout).toMatch(/^security-policy: /)
  expect(cli(['check', '--help']).stdout).toMatch(/^Usage: security-policy check \[DIR\]/)
})

test('explain', () => {
  expect(cli(['explain', 'current-release-is-supported']).stdout).toMatch(/^current-release-is-supported\n/)
})

test('a reader that stops reading is no fault', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `| ${index}.0.x | yes |`).join('\n')
  const cwd = scratch({ 'SECURITY.md': `## Supported versions\n\n| Version | Supported |\n| --- | --- |\n${rows}\n` })
  const args = [resolve('dist/cli.js'), 'check', '--releases', '-', ...TODAY, '--format', 'json']
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env['PATH'] } })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end('v4999.0.1\n')
  const status = await new Promise((done) => child.on('close', done))
  expect(stderr).toBe('')
  expect([0, 1]).toContain(status)
}, 60_000)
