import { expect, test } from '@jest/globals'
import { numeric } from '../../../src/versions/schemes/numeric.ts'
import { inOrder } from './schemes.ts'

test('any count of numbers', () => {
  const order = ['2', '3.1.16.0-beta1', '3.1.16', '3.1.16.1', '35.1-rc', '35.1', '35.10', '2024.1']
  expect(inOrder(numeric, [...order].reverse())).toEqual(order)
})

test('letters count on after the release', () => {
  expect(inOrder(numeric, ['1.1.1w', '1.1.1', '1.1.1g', '1.1.1-pre9'])).toEqual([
    '1.1.1-pre9',
    '1.1.1',
    '1.1.1g',
    '1.1.1w',
  ])
  expect(numeric.parse('1.1.1w')?.prerelease).toBe(false)
})

test('build metadata is not part of the order', () => {
  expect(numeric.parse('1.2.3+5')).toEqual({ raw: '1.2.3+5', numbers: [1, 2, 3], tail: '', prerelease: false })
})
