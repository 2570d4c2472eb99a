import { expect, test } from '@jest/globals'
import { COMMAND_LIST, COMMAND_NAMES, isCommand } from '../../src/cli/command-list.ts'

test.each(COMMAND_NAMES)('%s begins its usage with its name', (name) => {
  expect(isCommand(name) && COMMAND_LIST[name].usage.split(' ')[0]).toBe(name)
})

test.each([undefined, '', 'chek', 'constructor', '__proto__'])('%j is no command', (word) => {
  expect(isCommand(word)).toBe(false)
})
