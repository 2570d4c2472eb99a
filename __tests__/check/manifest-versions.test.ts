import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  gemspecVersion,
  jsonVersion,
  mixVersion,
  parseJson,
  pomVersion,
  releasePleaseVersion,
  rubyVersion,
  textAt,
  tomlVersion,
  type VersionReader,
  wholeText,
} from '../../src/check/manifest-versions.ts'
import { processorTime } from '../processor-time.ts'

const pyproject = tomlVersion('project', 'tool.poetry')
const cargo = tomlVersion('package', 'workspace.package')

test.each<[string, VersionReader, string, string | undefined]>([
  ['JSON', jsonVersion, '{"name":"a","version":"1.2.3"}', '1.2.3'],
  ['JSON with a byte order mark', jsonVersion, '\uFEFF{"version":"1.2.3"}', '1.2.3'],
  ['JSON without a version', jsonVersion, '{"name":"a"}', undefined],
  ['a version that is no text', jsonVersion, '{"version":1.2}', undefined],
  ['a version further inside', jsonVersion, '{"engines":{"version":"1.2.3"}}', undefined],
  ['no JSON', jsonVersion, '{version:', undefined],
  ['a list', jsonVersion, '["version"]', undefined],
  ['release-please, the root', releasePleaseVersion, '{"packages/a":"0.1.0",".":"1.2.3"}', '1.2.3'],
  ['release-please, one package', releasePleaseVersion, '{"packages/a":"0.1.0"}', '0.1.0'],
  ['release-please, several packages', releasePleaseVersion, '{"a":"0.1.0","b":"0.2.0"}', undefined],
  [
    'pyproject',
    pyproject,
    '[build-system]\nversion = "9"\n\n[project]\nname = "a"\nversion = "1.2.3" # here\n',
    '1.2.3',
  ],
  ['poetry, CRLF', pyproject, "[tool.poetry]\r\nversion = '1.2.3'\r\n", '1.2.3'],
  ['a dynamic version', pyproject, '[project]\ndynamic = ["version"]\n', undefined],
  ['a dependency', cargo, '[dependencies.a]\nversion = "9.9.9"\n', undefined],
  ['Cargo', cargo, '[package]\nversion = "1.2.3"\n[dependencies]\nversion = "9"\n', '1.2.3'],
  ['a workspace', cargo, '[package]\nversion.workspace = true\n[workspace.package]\nversion = "2.0.0"\n', '2.0.0'],
  ['Maven', pomVersion, '<project><modelVersion>4.0.0</modelVersion><version> 1.2.3 </version></project>', '1.2.3'],
  [
    'Maven with a parent',
    pomVersion,
    '<parent><version>9.0</version></parent><artifactId>a</artifactId><version>1.2.3</version>',
    '1.2.3',
  ],
  [
    'Maven, inherited',
    pomVersion,
    '<parent><version>9.0</version></parent><dependencies><dependency><version>3.0</version>',
    undefined,
  ],
  ['mix', mixVersion, 'def project do\n  [app: :a, version: "1.2.3"]', '1.2.3'],
  ['mix, by attribute', mixVersion, '  @version "1.2.3"\n  version: @version,\n  deps: [version: "9.0.0"]', '1.2.3'],
  ['gemspec', gemspecVersion, 'Gem::Specification.new do |s|\n  s.version     = "1.2.3"\n', '1.2.3'],
  ['gemspec that asks its library', gemspecVersion, 's.version = Crewkit::VERSION', undefined],
  ['Ruby', rubyVersion, 'module Crewkit\n  VERSION = "1.2.3".freeze\nend', '1.2.3'],
  ['a whole file', wholeText, '\uFEFF 1.2.3\r\n', '1.2.3'],
  ['a whole file that is something else', wholeText, 'x'.repeat(201), undefined],
])('%s', (_, read, text, expected) => expect(read(text)).toBe(expected))

test('hostile texts are read in no time', () => {
  const readers = [
    jsonVersion,
    releasePleaseVersion,
    pyproject,
    cargo,
    pomVersion,
    mixVersion,
    gemspecVersion,
    rubyVersion,
    wholeText,
  ]
  const texts = [
    '.version ',
    '.version=',
    '[',
    '@version "',
    '<version>',
    'version: @',
    'VERSION=',
    '{"',
    '\n[project]version=',
  ]
  const start = processorTime()
  for (const read of readers) for (const text of texts) read(text.repeat(100_000))
  expect(processorTime() - start).toBeLessThan(4_000)
})

test('no text makes a reader throw', () => {
  const readers = [
    jsonVersion,
    releasePleaseVersion,
    pyproject,
    pomVersion,
    mixVersion,
    gemspecVersion,
    rubyVersion,
    wholeText,
  ]
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const read of readers) expect(['string', 'undefined']).toContain(typeof read(text))
    }),
  )
})

test('texts in objects that came from outside', () => {
  expect(textAt(parseJson('{"a":"b"}'), 'a')).toBe('b')
  expect(textAt(parseJson('{"a":{}}'), 'a')).toBeUndefined()
  expect(textAt(null, 'a')).toBeUndefined()
  expect(textAt({}, 'constructor')).toBeUndefined()
})
