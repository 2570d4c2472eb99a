import { expect, test } from '@jest/globals'
import { CHECK_HELP } from '../../src/cli/check-help.ts'

test('tells what each exit status means', () => {
  expect(CHECK_HELP.replaceAll(/\s+/g, ' ')).toContain(
    'Exit status: 0 passed; 1 findings as grave as --fail-on; 2 wrong usage, or something could not be read; ' +
      '3 a fault of this program.',
  )
})
