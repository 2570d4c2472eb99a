import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { DRIFTING, TAGS } from './run.ts'
import { type Given, step as run } from './step.ts'

/** A step that leaves nothing on the error stream. */
async function step(
  inputs: Record<string, string>,
  files: Record<string, string>,
  environment: NonNullable<Given['environment']> = {},
) {
  const { errors, ...rest } = await run({ inputs, files, environment })
  expect(errors).toBe('')
  return rest
}

const project = { 'SECURITY.md': DRIFTING, 'tags.txt': TAGS }

test('a table that drifts', async () => {
  const { status, log, summary, outputs } = await step({ releases: 'tags.txt' }, project)
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

test('a table that does not', async () => {
  const { status, log, summary, outputs } = await step({ releases: 'tags.txt' }, { ...project, 'tags.txt': 'v5.4.0\n' })
  expect(status).toBe(0)
  expect(log).not.toContain('::error')
  expect(summary).toMatch(/^## ✅ SECURITY\.md agrees with the releases\.\n/)
  expect(outputs).toMatchObject({ drift: 'false', errors: '0' })
})

test('without a summary file it still judges', async () => {
  const { status, log, outputs } = await step({ releases: 'tags.txt' }, project, { GITHUB_STEP_SUMMARY: '' })
  expect(status).toBe(1)
  expect(log).toContain('The job summary was not written: ')
  expect(outputs['drift']).toBe('true')
})

test('files that were asked for', async () => {
  const files = { 'json-file': 'out/report.json', 'sarif-file': 'out/report.sarif', 'fail-on': 'never' }
  const { status, directory } = await step({ releases: 'tags.txt', ...files }, project)
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
  ])('%s', async (_, inputs, message) => {
    const { status, log } = await step(inputs, project)
    expect(status).toBe(1)
    expect(log).toContain(`::error::${message}`)
  })
})

test('what a document, a tag list and a directory say is never a command', async () => {
  const row = '::set-output name=drift::true ##[error]x'
  const hostile = {
    'a/SECURITY.md': `${DRIFTING}| ${row} | maybe \u001B[2J |\n\n${row}\n`,
    'a/tags.txt': `${TAGS}::error::tag\n##[error]tag\nv9.9.9-::error::\n`,
  }
  const { log, outputs } = await step({ directory: 'a', releases: 'tags.txt' }, hostile)
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

test('no text can set an output', async () => {
  const text = 'x\u2028drift=true\u0085report<<EOF\vEOF'
  const release = JSON.stringify([
    { tag: 'v5.4.0' },
    { tag: `v9.9.9\ndrift=true\nreport<<EOF\n${text}\nEOF` },
    { tag: 'x=y' },
  ])
  const hostile = { 'SECURITY.md': `${DRIFTING}| ${text} | <<EOF drift=true |\n`, 'tags.json': release }
  const { output, outputs } = await step({ releases: 'tags.json' }, hostile)
  const names = ['drift', 'errors', 'warnings', 'current-release', 'supported', 'report']
  expect(Object.keys(outputs)).toEqual(names)
  expect(output.split('\n')).toHaveLength(3 * names.length + 1)
  expect(outputs['drift']).toBe('false')
  expect(JSON.parse(outputs['report'] ?? '')).toMatchObject({ version: 1, drift: false })
  expect(JSON.parse(outputs['supported'] ?? '')).toEqual(['5.4.0'])
})
