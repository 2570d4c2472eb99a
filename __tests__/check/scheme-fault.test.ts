import { expect, test } from '@jest/globals'
import { schemeFault } from '../../src/check/scheme-fault.ts'
import { at, releasesOf } from '../support/examples.ts'

test.each([
  ['semver', ['v1.0.0'], undefined],
  [undefined, ['1.0.0~beta1'], undefined],
  ['semver', [], undefined],
  ['semver', ['nightly'], undefined],
  [
    'semver',
    ['1.0.0~beta1'],
    'The scheme `semver` does not fit: the only tag that holds a version, `1.0.0~beta1`, was not read.',
  ],
] as const)('%s and %j', async (scheme, tags, expected) => {
  const releases = await releasesOf(tags, scheme === undefined ? {} : { scheme })
  expect(schemeFault(scheme, releases, at)?.message).toBe(expected)
})
