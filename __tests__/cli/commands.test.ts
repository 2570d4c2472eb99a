import { describe, expect, test } from '@jest/globals'
import { COMMAND_LIST } from '../../src/cli/command-list.ts'
import { COMMANDS } from '../../src/cli/commands.ts'

test('every command of the list can be loaded', () => {
  expect(Object.keys(COMMANDS)).toEqual(Object.keys(COMMAND_LIST))
})

describe.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])('the help of %s', (name) => {
  test('fits in 80 columns and ends with a line end', async () => {
    const { help } = await COMMANDS[name]()
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(help).toMatch(/^Usage: security-policy .*\n[\s\S]*\nExamples?:\n[\s\S]*[^\n]\n$/)
  })

  test('names every option, and no other', async () => {
    const { help, options } = await COMMANDS[name]()
    const told = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option)
    expect(told.filter((option) => option !== 'help').sort()).toEqual(Object.keys(options).sort())
  })

  test('names every value of an option', async () => {
    const { help, options } = await COMMANDS[name]()
    const values = Object.values(options).flatMap(({ values }) => values ?? [])
    expect(values.filter((value) => !new RegExp(`\\b${value}\\b`).test(help))).toEqual([])
  })
})
