import { expect, test } from '@jest/globals'
import type { Inputs } from '../../src/action/inputs.ts'
import { writeFiles } from '../../src/action/write-files.ts'
import { celery } from '../reporters/reports.ts'
import { record } from './runner.ts'

async function write(files: Partial<Inputs>) {
  const recording = record(celery, { environment: { GITHUB_WORKSPACE: '/ws', RUNNER_TEMP: '/temp' } })
  const inputs: Inputs = {
    fix: false,
    suggested: false,
    directory: '.',
    settings: {},
    failOn: 'never',
    annotations: true,
    summary: true,
    sarifFile: undefined,
    jsonFile: undefined,
    comment: 'never',
    suggestions: false,
    status: undefined,
    token: undefined,
    ...files,
  }
  await writeFiles(celery, inputs, recording.surroundings)
  return recording
}

test('nothing is written unless it was asked for', async () => {
  expect((await write({})).opened).toEqual([])
})

test('both files, in the workspace', async () => {
  const { written } = await write({ sarifFile: 'out/a.sarif', jsonFile: 'b.json' })
  expect(written.map(({ root, path, named }) => [root, path, named])).toEqual([
    ['/ws', 'out/a.sarif', false],
    ['/ws', 'b.json', false],
  ])
  expect(JSON.parse(written[0]?.text ?? '')).toMatchObject({ version: '2.1.0' })
  expect(JSON.parse(written[1]?.text ?? '')).toMatchObject({ version: 1, ok: true })
})

test('in the directory for temporary files', async () => {
  const { written } = await write({ jsonFile: '/temp/b.json' })
  expect(written).toMatchObject([{ root: '/temp', path: 'b.json' }])
})

test('a path that leads out of both is left to the repository to refuse', async () => {
  const { written } = await write({ jsonFile: '../elsewhere/b.json' })
  expect(written).toMatchObject([{ root: '/ws', path: '../elsewhere/b.json', named: false }])
})
