import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { version } from '../../src/reporters/version.ts'

test('the version is that of package.json', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
