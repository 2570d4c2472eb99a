import { expect, test } from '@jest/globals'
import { maven } from '../../../src/versions/schemes/maven.ts'
import { inOrder } from './schemes.ts'

test('qualifiers in their order', () => {
  const order = [
    '6.0.0-SNAPSHOT',
    '6.0.0-alpha-1',
    '6.0.0-beta-2',
    '6.0.0-M2',
    '6.0.0-M6',
    '6.0.0.CR1',
    '6.0.0',
    '6.0.0.SP1',
    '6.0.1.Final',
  ]
  expect(inOrder(maven, [...order].reverse())).toEqual(order)
})

test('.Final and .GA are the release itself, and a service pack is one of its own', () => {
  const [plain, final] = [maven.parse('6.0.0'), maven.parse('6.0.0.Final')]
  if (!plain || !final) throw new Error('both are versions')
  expect(maven.compare(plain, final)).toBe(0)
  expect(final.prerelease).toBe(false)
  expect(maven.parse('6.0.0.SP1')?.prerelease).toBe(false)
  expect(maven.parse('6.0.0-M6')?.prerelease).toBe(true)
})
