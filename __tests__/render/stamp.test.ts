import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isUntouched, stamped, withoutStamp } from '../../src/render/stamp.ts'

test('a comment on top, without anything that could end it', () => {
  expect(stamped('# A\n', 'a-->b.yml').split('\n')[0]).toMatch(
    /^<!-- Written from a-b\.yml by security-policy render\. .* \[[0-9a-f]{8}\] -->$/,
  )
})

test('what nobody touched is told from what somebody did, whatever the line ends', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const page = stamped(text.replaceAll('\r', ''), 'security-policy.yml')
      expect(isUntouched(page)).toBe(true)
      expect(isUntouched(page.replaceAll('\n', '\r\n'))).toBe(true)
      expect(isUntouched(`${page}x`)).toBe(false)
      expect(withoutStamp(page)).toBe(text.replaceAll('\r', ''))
    }),
  )
})

test('a page without it is somebody else’s', () => {
  expect(isUntouched('# Security Policy\n')).toBe(false)
})
