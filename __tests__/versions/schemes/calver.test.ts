import { expect, test } from '@jest/globals'
import { calver } from '../../../src/versions/schemes/calver.ts'
import { inOrder } from './schemes.ts'

test('years, months and what follows them', () => {
  const order = ['22.04', '22.10.1', '2024.1', '2024.10-beta1', '2024.10', '2026.6.1', '2026.06.15']
  expect(inOrder(calver, [...order].reverse())).toEqual(order)
})

test('a month keeps the zero that it was written with', () => {
  expect(calver.parse('22.04')).toEqual({ raw: '22.04', numbers: [22, 4], tail: '', prerelease: false })
})
