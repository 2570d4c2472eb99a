import { expect, test } from '@jest/globals'
import { readManifest } from '../../src/check/manifest.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

const manifestOf = (files: Readonly<Record<string, string>>) => readManifest(inMemory({ files }))

test.each<[string, Record<string, string>, string | undefined]>([
  ['nothing there', {}, undefined],
  ['package.json', { 'package.json': '{"version":"1.2.3"}' }, 'package.json 1.2.3'],
  ['a `v` in front', { VERSION: 'v1.2.3\n' }, 'VERSION 1.2.3'],
  ['pyproject.toml', { 'pyproject.toml': '[project]\nversion = "2.0rc1"\n' }, 'pyproject.toml 2.0rc1'],
  ['Cargo.toml', { 'Cargo.toml': '[package]\nversion = "1.2.3"\n' }, 'Cargo.toml 1.2.3'],
  ['composer.json', { 'composer.json': '{"version":"1.2.3"}' }, 'composer.json 1.2.3'],
  ['pom.xml', { 'pom.xml': '<project><version>1.2.3-SNAPSHOT</version>' }, 'pom.xml 1.2.3-SNAPSHOT'],
  ['mix.exs', { 'mix.exs': 'version: "1.2.3"' }, 'mix.exs 1.2.3'],
  ['a gemspec', { 'crewkit.gemspec': 's.version = "1.2.3"' }, 'crewkit.gemspec 1.2.3'],
  [
    'a gemspec that asks its library',
    { 'crew-kit.gemspec': 's.version = Crew::Kit::VERSION', 'lib/crew/kit/version.rb': 'VERSION = "1.2.3"' },
    'lib/crew/kit/version.rb 1.2.3',
  ],
  ['a gemspec without any version', { 'crewkit.gemspec': 's.version = Crewkit::VERSION' }, undefined],
  [
    'release-please comes first',
    { '.release-please-manifest.json': '{".":"1.2.3"}', 'package.json': '{"version":"0.0.0"}' },
    '.release-please-manifest.json 1.2.3',
  ],
  [
    'a private package comes last',
    { 'package.json': '{"private":true,"version":"9.0.0"}', VERSION: '1.2.3' },
    'VERSION 1.2.3',
  ],
  ['a private package alone', { 'package.json': '{"private":true,"version":"9.0.0"}' }, 'package.json 9.0.0'],
  [
    'what cannot be read is passed over',
    { 'package.json': '{', 'Cargo.toml': '[package]\nversion = "1.2.3"' },
    'Cargo.toml 1.2.3',
  ],
  [
    'a directory of that name is passed over',
    { 'VERSION/a.txt': '1', 'composer.json': '{"version":"1.2.3"}' },
    'composer.json 1.2.3',
  ],
  ['what is no version is passed over', { VERSION: 'unknown', 'package.json': '{"version":"workspace:*"}' }, undefined],
  ['one number is no version', { VERSION: '5' }, undefined],
])('%s', async (_, files, expected) => {
  const manifest = await manifestOf(files)
  expect(manifest && `${manifest.file} ${manifest.version}`).toBe(expected)
})

test.each<[string, Record<string, string>, string | undefined]>([
  ['lead to a version', { '.changeset/a.md': '---\n"crewkit": minor\n---\n' }, '1.3.0'],
  ['of other packages lead to none', { '.changeset/a.md': '---\n"other": minor\n---\n' }, undefined],
  [
    'lead to a prerelease',
    { '.changeset/a.md': '---\n"crewkit": minor\n---\n', '.changeset/pre.json': '{}' },
    undefined,
  ],
  ['README.md is none', { '.changeset/README.md': '---\n"crewkit": minor\n---\n' }, undefined],
])('changesets that wait: %s', async (_, files, expected) => {
  const manifest = await manifestOf({ 'package.json': '{"name":"crewkit","version":"1.2.3"}', ...files })
  expect(manifest?.next).toEqual(expected === undefined ? undefined : { file: '.changeset', version: expected })
})
