import { expect, test } from '@jest/globals'
import { json } from '../../src/reporters/json.ts'
import { relocate } from '../../src/reporters/relocate.ts'
import { celery, OPTIONS } from './reports.ts'

test('every file of the report is named from the other directory', () => {
  const moved = relocate({ ...celery, policy: '../security-policy.yml' }, 'packages/core')
  expect(moved.policy).toBe('packages/security-policy.yml')
  expect(moved.document).toBe('packages/core/SECURITY.md')
  expect([...moved.texts.keys()]).toEqual(['packages/core/SECURITY.md'])
  expect(moved.diagnostics[0]?.fixes[0]?.file).toBe('packages/core/SECURITY.md')
  expect(moved.diagnostics[1]?.related[0]?.location.file).toBe('packages/core/SECURITY.md')
  expect(json(moved, OPTIONS).replaceAll('packages/core/', '').replaceAll('packages/', '../')).toBe(
    json({ ...celery, policy: '../security-policy.yml' }, OPTIONS),
  )
})

test.each(['', '.'])('from the same directory (%j) nothing changes', (directory) => {
  expect(relocate(celery, directory)).toBe(celery)
})

test('a report without files', () => {
  const { document: _, ...rest } = celery
  expect(relocate(rest, 'a')).not.toHaveProperty('document')
})
