import { expect, test } from '@jest/globals'
import { withOwnNames } from '../../src/check/own-names.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import type { SupportTable } from '../../src/support/support.ts'
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

test.each<[string, readonly string[]]>([
  ['crewkit', ['crewkit']],
  ['Crewkit (CLI)', ['Crewkit (CLI)', 'Crewkit']],
  ['@acme/crewkit', ['@acme/crewkit']],
])('named after the repository: %s', async (name, names) => {
  expect(await ownNames([`${name}: 9.x yes`, 'other: 1.x yes'])).toEqual(names)
})

test.each([
  ['package.json', '{ "name": "@acme/loop" }'],
  ['composer.json', '{ "name": "acme/loop" }'],
  ['pyproject.toml', '[project]\nname = "loop"\n'],
  ['pyproject.toml', '[tool.poetry]\nname = "loop"\n'],
  ['Cargo.toml', '[package]\nname = "loop"\n'],
  ['loop.gemspec', ''],
])('named after the manifest: %s', async (path, text) => {
  expect(await ownNames(['loop: 9.x yes', 'other: 1.x yes'], { files: { [path]: text } })).toEqual(['loop'])
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
