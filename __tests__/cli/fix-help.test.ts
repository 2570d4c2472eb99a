import { expect, test } from '@jest/globals'
import { fixCommand } from '../../src/cli/fix-command.ts'
import { FIX_HELP } from '../../src/cli/fix-help.ts'

test('names every option, and fits a terminal', () => {
  for (const option of Object.keys(fixCommand.options)) expect(FIX_HELP).toContain(`  --${option} `)
  expect(FIX_HELP.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test('tells what each exit status means', () => {
  expect(FIX_HELP.replaceAll(/\s+/g, ' ')).toContain(
    'Exit status: 0 nothing is left to mend, 1 findings are left, 2 wrong usage or unreadable input, 3 a fault of the program.',
  )
})
