import { expect, test } from '@jest/globals'
import { saysNothingIsSupported } from '../../src/prose/retired.ts'

test.each([
  'No version receives security fixes.',
  'No versions are currently supported.',
  'None of the releases gets security updates any more.',
  'No version of crewkit is supported.',
  'No released version will receive any further security patches.',
  'This project is no longer maintained.',
  'This repository has been archived.',
  '**This package is deprecated**',
  'Crewkit is now unmaintained, and nobody looks at reports.',
  'The crewkit library is not actively maintained.',
])('given up: %s', (sentence) => expect(saysNothingIsSupported(sentence)).toBe(true))

test.each([
  'No version below 2.0 receives security fixes.',
  'No versions other than the latest are supported.',
  'No older version is supported.',
  'No other versions are supported.',
  'No version receives security fixes unless it is the newest.',
  'Versions that are not listed are no longer supported.',
  'Version 1 is no longer maintained.',
  'The 1.x branch has been archived.',
  'Python 2.7 is no longer supported.',
  'A release that is no longer supported gets no fixes.',
  'Only the latest version is supported.',
  'We support no plugins.',
  'The old dashboard is deprecated, but the API is supported.',
  `This project is no longer maintained ${'and so on '.repeat(40)}`,
])('not given up: %s', (sentence) => expect(saysNothingIsSupported(sentence)).toBe(false))
