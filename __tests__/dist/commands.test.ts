import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { DRIFTING, run, scratch, TAGS } from './run.ts'

const TODAY = ['--today', '2026-11-21']

/** A project of its own, and the built command in it. */
function project(files: Readonly<Record<string, string>>) {
  const cwd = scratch(files)
  const cli = (...args: string[]) => {
    const { status, stdout, stderr } = run('cli.js', args, { cwd })
    return { status, stdout, stderr }
  }
  return { cli, read: (path: string) => readFileSync(join(cwd, path), 'utf8') }
}

describe('every command works as it is bundled', () => {
  test('init makes a policy that the check accepts', () => {
    const { cli, read } = project({ 'SECURITY.md': DRIFTING, 'tags.txt': TAGS })
    expect(cli('init')).toMatchObject({ status: 0 })
    expect(read('security-policy.yml')).toContain('    - versions: 5.4.x\n      supported: true\n')
    expect(cli('check', '--releases', 'tags.txt', ...TODAY).stdout).not.toContain('schema')
  })

  test('init without a document takes flags', () => {
    const { cli, read } = project({})
    expect(cli('init', '--email', 'security@crewkit.io', '--newest', '1', '--of', 'minor', '--yes')).toMatchObject({
      status: 0,
    })
    expect(read('security-policy.yml')).toContain('security@crewkit.io')
  })

  test('render writes the document, and then has nothing to say', () => {
    const policy =
      'version: 1\nreleases: tags.txt\nreporting:\n  - email: security@crewkit.io\nsupport:\n  rule: { newest: 2, of: minor }\n'
    const { cli, read } = project({ 'security-policy.yml': policy, 'tags.txt': TAGS })
    expect(cli('render', ...TODAY)).toMatchObject({ status: 0 })
    expect(read('SECURITY.md')).toContain('| 5.6.x ')
    expect(cli('render', '--check', ...TODAY)).toMatchObject({ status: 0 })
    expect(cli('check', ...TODAY)).toMatchObject({ status: 0 })
  })

  test('fix mends the table, and a second time nothing', () => {
    const { cli, read } = project({ 'SECURITY.md': DRIFTING, 'tags.txt': TAGS })
    expect(cli('fix', '--suggested', '--releases', 'tags.txt', ...TODAY)).toMatchObject({ status: 0 })
    const once = read('SECURITY.md')
    expect(once).toBe(DRIFTING.replace('5.4.x', '5.6.x').replace('< 5.4', '< 5.6'))
    expect(cli('fix', '--suggested', '--releases', 'tags.txt', ...TODAY).stderr).toContain('Nothing was changed.')
    expect(read('SECURITY.md')).toBe(once)
  })

  test('explain prints the page of a rule', () => {
    expect(project({}).cli('explain', 'current-release-is-supported').stdout).toContain('current-release-is-supported')
  })

  test('faults of a policy are worded', () => {
    const { cli } = project({ 'security-policy.yml': 'version: 1\nsuport: {}\n' })
    const { status, stdout } = cli('check', ...TODAY)
    expect(status).toBe(1)
    expect(stdout).toContain('Unknown key `suport`')
  })
})
