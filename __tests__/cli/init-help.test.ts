import { expect, test } from '@jest/globals'
import { initCommand } from '../../src/cli/init-command.ts'
import { INIT_HELP } from '../../src/cli/init-help.ts'

test('every option is explained, in 80 columns', () => {
  for (const option of Object.keys(initCommand.options)) expect(INIT_HELP).toContain(`--${option}`)
  expect(INIT_HELP.split('\n').filter((line) => line.length > 80)).toEqual([])
})
