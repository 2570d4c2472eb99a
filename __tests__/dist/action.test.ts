import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { DRIFTING, run, scratch, TAGS } from './run.ts'

interface Step {
  readonly status: number | null
  readonly log: string
  readonly summary: string
  readonly outputs: Record<string, string>
  readonly directory: string
}

/** Runs the Action as the runner does: inputs in the environment, outputs and summary in files. */
function step(inputs: Record<string, string>, files: Record<string, string>, env: Record<string, string> = {}): Step {
  const directory = scratch({ ...files, '.runner/output': '', '.runner/summary': '' })
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const { status, stdout, stderr } = run('action.js', [], {
    cwd: directory,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: directory,
      GITHUB_OUTPUT: join(directory, '.runner/output'),
      GITHUB_STEP_SUMMARY: join(directory, '.runner/summary'),
      ...Object.fromEntries(given),
      ...env,
    },
  })
  expect(stderr).toBe('')
  const output = readFileSync(join(directory, '.runner/output'), 'utf8')
  const outputs = [...output.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value])
  return {
    status,
    log: stdout,
    summary: readFileSync(join(directory, '.runner/summary'), 'utf8'),
    outputs: Object.fromEntries(outputs),
    directory,
  }
}

const project = { 'SECURITY.md': DRIFTING, 'tags.txt': TAGS }

test('a table that drifts', () => {
  const { status, log, summary, outputs } = step({ releases: 'tags.txt' }, project)
  expect(status).toBe(1)
  expect(log).toMatch(/^::stop-commands::(\S+)\n[\s\S]*SECURITY\.md has drifted[\s\S]*\n::\1::\n/)
  expect(log).toContain(
    '::error title=current-release-is-supported,file=SECURITY.md,line=7,endLine=7,col=3,endColumn=8::',
  )
  expect(log).toMatch(/\n::error::SECURITY\.md has drifted: 1 error\.\n$/)
  expect(summary).toMatch(/^## ❌ SECURITY\.md has drifted: 1 error\.\n/)
  expect(outputs).toMatchObject({
    drift: 'true',
    errors: '1',
    warnings: '0',
    'current-release': '5.6.3',
    supported: '["5.4.0"]',
  })
  expect(JSON.parse(outputs['report'] ?? '')).toMatchObject({ version: 1, drift: true })
})

test('a table that does not', () => {
  const { status, log, summary, outputs } = step({ releases: 'tags.txt' }, { ...project, 'tags.txt': 'v5.4.0\n' })
  expect(status).toBe(0)
  expect(log).not.toContain('::error')
  expect(summary).toMatch(/^## ✅ SECURITY\.md agrees with the releases\.\n/)
  expect(outputs).toMatchObject({ drift: 'false', errors: '0' })
})

test('without a summary file it still judges', () => {
  const { status, log, outputs } = step({ releases: 'tags.txt' }, project, { GITHUB_STEP_SUMMARY: '' })
  expect(status).toBe(1)
  expect(log).toContain('The job summary was not written: ')
  expect(outputs['drift']).toBe('true')
})

test('files that were asked for', () => {
  const files = { 'json-file': 'out/report.json', 'sarif-file': 'out/report.sarif', 'fail-on': 'never' }
  const { status, directory } = step({ releases: 'tags.txt', ...files }, project)
  expect(status).toBe(0)
  expect(JSON.parse(readFileSync(join(directory, 'out/report.json'), 'utf8'))).toMatchObject({ version: 1, ok: true })
  expect(JSON.parse(readFileSync(join(directory, 'out/report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
})

describe('refused', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a wrong value',
      { 'fail-on': 'errors' },
      'The input fail-on knows no value "errors". It takes error, warning, never.',
    ],
    ['a directory outside', { directory: '..' }, 'The directory ".." lies outside of the workspace.'],
    ['a directory that is not there', { directory: 'nowhere' }, 'There is no directory '],
    [
      'a file outside',
      { releases: 'tags.txt', 'json-file': '../report.json' },
      'The path "../report.json" leads out of',
    ],
  ])('%s', (_, inputs, message) => {
    const { status, log } = step(inputs, project)
    expect(status).toBe(1)
    expect(log).toContain(`::error::${message}`)
  })
})

test('what a document, a tag list and a directory say is never a command', () => {
  const row = '::set-output name=drift::true ##[error]x'
  const hostile = {
    'a/SECURITY.md': `${DRIFTING}| ${row} | maybe \u001B[2J |\n\n${row}\n`,
    'a/tags.txt': `${TAGS}::error::tag\n##[error]tag\nv9.9.9-::error::\n`,
  }
  const { log, outputs } = step({ directory: 'a', releases: 'tags.txt' }, hostile)
  const [, word = ''] = /^::stop-commands::(\S+)\n/.exec(log) ?? []
  const obeyed = log.slice(log.indexOf(`::${word}::`) + word.length + 4)
  for (const line of obeyed.split('\n')) {
    expect(line).not.toMatch(/##\[/)
    expect(line.trimStart()).not.toMatch(/^::(?!error |error::|warning |notice )/)
  }
  expect(log).not.toContain('\u001B[2J')
  expect(log).toContain('::set-output name=drift::true ##⁅error]x')
  expect(Number(outputs['warnings'])).toBeGreaterThan(0)
  // A row that could not be read may be the one that holds the current release.
  expect(outputs['drift']).toBe('false')
})
