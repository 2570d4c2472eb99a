import { expect, test } from '@jest/globals'
import { inferScheme } from '../../src/versions/infer-scheme.ts'
import { readSeries, releasesOf } from '../../src/versions/series.ts'

function inferred(names: readonly string[]) {
  const { series } = readSeries(
    names.map((name) => ({ name })),
    [],
  )
  return inferScheme(
    releasesOf(
      series.flatMap(({ tags }) => tags),
      [],
    ),
  )
}

test.each([
  ['semver', ['v1.2.3', 'v1.3.0-rc.1']],
  ['semver', ['v1.2.3']],
  ['semver', []],
  ['semver', ['v1.0.0-rc.1', 'v1.0.0-rc.2', '1.0.0rc3']],
  ['pep440', ['5.5.0rc5', '5.5.0b1', '5.5.0']],
  ['pep440', ['3.4.0.dev1', '3.4.0']],
  ['maven', ['6.0.0.Final', '6.1.0.Final']],
  ['maven', ['4.0.0-M6', '4.0.0', '4.0.0-SNAPSHOT']],
  ['maven', ['6.0.0.CR1', '6.0.0']],
  ['numeric', ['35.1', '35.0', '34.2']],
  ['numeric', ['3.1.16.0', '3.1.15.0']],
  ['numeric', ['OpenSSL_1_1_1', 'OpenSSL_1_1_1w', 'OpenSSL_1_1_1v']],
  ['calver', ['2024.1', '2026.6.1']],
  ['calver', ['2026.6.1', '2026.6.0-beta1']],
  ['calver', ['22.04', '24.04', '24.10']],
  // 24.5.1 may be a year or not: SemVer reads it the same.
  ['semver', ['v24.5.1', 'v23.5.0']],
  // Years that ended before the numbering began.
  ['semver', ['v2.1.0', 'v2.0.0', 'v1.9.0']],
] as const)('%s: %j', (scheme, names) => expect(inferred(names)).toBe(scheme))
