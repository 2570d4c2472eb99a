import { describe, expect, test } from '@jest/globals'
import { refusesBelow, refusesList } from '../../src/security-md/refusing-words.ts'
import { processorTime } from '../processor-time.ts'

describe('headings', () => {
  test.each([
    'Unsupported Versions',
    '❌ Unsupported',
    'Unmaintained branches',
    'No longer supported',
    'Not supported versions',
    'Versions no longer supported',
    'Releases that are not maintained',
    'End of Life',
    'End-of-life versions',
    'EOL',
    '**EOL releases:**',
  ])('%s refuse', (heading) => expect(refusesBelow(heading)).toBe(true))

  test.each([
    '',
    'Supported Versions',
    'Supported and unsupported versions',
    'Supported / Unsupported Versions',
    'End of Life Policy',
    'End of life dates',
    'EOL schedule',
    'Unsupported Platforms',
    'Deprecated versions',
    'Support of unsupported versions',
    'What is no longer supported?',
  ])('%s do not', (heading) => expect(refusesBelow(heading)).toBe(false))
})

describe('leads', () => {
  test.each([
    'Versions that are no longer supported:',
    'Thank you. The following versions are not supported:',
    'These releases are no longer actively maintained:',
    'No longer supported:',
    'Unsupported:',
    'Unsupported versions:',
    'End of life:',
    'We no longer provide security fixes for:',
    'We do not support the following versions:',
    'These branches do not receive security updates:',
    'The versions below are unsupported :',
  ])('%s refuse', (lead) => expect(refusesList(lead)).toBe(true))

  test.each([
    '',
    'Supported:',
    'We provide security fixes for:',
    'The following versions are supported, all others are not supported:',
    'We do not support versions other than:',
    'Versions that are not listed are not supported:',
    'Versions older than these are not supported:',
    'They are not supported until:',
    'Versions that are no longer supported',
    'Old ones are no longer supported. Supported versions:',
    'We do not support Windows on:',
  ])('%s do not', (lead) => expect(refusesList(lead)).toBe(false))
})

test.each(['no longer supported ', 'un', ' :', 'versions are not ', ' '])('many times "%s" is no burden', (piece) => {
  const start = processorTime()
  refusesBelow(piece.repeat(20_000))
  refusesList(`${piece.repeat(20_000)}:`)
  refusesList(piece.repeat(20_000))
  expect(processorTime() - start).toBeLessThan(500)
})
