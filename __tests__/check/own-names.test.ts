import { expect, test } from '@jest/globals'
import { withOwnNames } from '../../src/check/own-names.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import type { SupportTable } from '../../src/support/support.ts'
import { processorTime } from '../processor-time.ts'
import { releasesOf, rowOf, tableOf } from '../support/examples.ts'

const PLAIN = ['v1.0.0', 'v2.0.0']

async function ownNames(
  rows: readonly string[],
  { tags = PLAIN, files = {} }: { tags?: readonly string[]; files?: Readonly<Record<string, string>> } = {},
) {
  const document: readonly SupportTable[] = [tableOf(...rows.map((row) => rowOf(row)))]
  const support = { policy: [], document, leftOut: [], ruleFaults: [] }
  const repository = inMemory({ files, name: 'crewkit' })
  return (await withOwnNames(await releasesOf(tags), support, repository, undefined)).ownNames
}

test.each(['crewkit', 'Crewkit (CLI)', 'crewkit on npm', '@acme/crewkit'])(
  'named after the repository: %s',
  async (name) => {
    expect(await ownNames([`${name}: 9.x yes`, 'other: 1.x yes'])).toEqual(['crewkit'])
  },
)

test.each([
  ['package.json', '{ "name": "@acme/loop" }', '@acme/loop'],
  ['composer.json', '{ "name": "acme/loop" }', 'acme/loop'],
  ['pyproject.toml', '[project]\nname = "loop"\n', 'loop'],
  ['pyproject.toml', '[tool.poetry]\nname = "loop"\n', 'loop'],
  ['Cargo.toml', '[package]\nname = "loop"\n', 'loop'],
  ['loop.gemspec', '', 'loop'],
])('named after the manifest: %s', async (path, text, name) => {
  expect(await ownNames(['loop: 9.x yes', 'other: 1.x yes'], { files: { [path]: text } })).toEqual([name])
})

test('a manifest without a name', async () => {
  const files = { 'package.json': '[', 'Cargo.toml': '[workspace]\nname = "loop"\n' }
  expect(await ownNames(['loop: 9.x yes', 'other: 1.x yes'], { files })).toBeUndefined()
})

test('the only product', async () => {
  expect(await ownNames(['loop: 2.x yes', 'loop: 1.x no'])).toEqual(['loop'])
  expect(await ownNames(['loop (npm): 1.x yes', 'Loop (PyPI): 1.x yes'])).toEqual(['loop'])
})

test.each<[string, readonly string[], (readonly string[])?]>([
  ['several products', ['loop: 1.x yes', 'hoop: 1.x yes']],
  ['remarks that part', ['sdk (Go): 1.x yes', 'sdk (PHP): 1.x yes']],
  ['a row that names none', ['loop: 1.x yes', '2.x yes']],
  ['a part of the project', ['Helm chart: 1.x yes']],
  ['versions that are no tags', ['loop: 8.x yes', 'loop: < 8.0 no']],
  ['several series of tags', ['loop: 1.x yes'], ['v1.0.0', 'hoop-v1.0.0']],
  ['no plain tags', ['loop: 1.x yes'], ['hoop-v1.0.0']],
  ['no tags', ['loop: 1.x yes'], []],
  ['a package with tags', ['hoop: 1.x yes'], ['v1.0.0', 'hoop-v1.0.0']],
  ['no package', ['1.x yes']],
])('none for %s', async (_, rows, tags = PLAIN) => {
  expect(await ownNames(rows, { tags })).toBeUndefined()
})

test('rows without end', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `crewkit (${index}): 1.x yes`)
  const started = processorTime()
  expect(await ownNames(rows)).toEqual(['crewkit'])
  expect(processorTime() - started).toBeLessThan(2_000)
})
