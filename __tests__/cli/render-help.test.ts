import { expect, test } from '@jest/globals'
import { renderCommand } from '../../src/cli/render-command.ts'
import { RENDER_HELP } from '../../src/cli/render-help.ts'

test('every option is explained, in 80 columns', () => {
  for (const option of Object.keys(renderCommand.options)) expect(RENDER_HELP).toContain(`--${option}`)
  expect(RENDER_HELP.split('\n').filter((line) => line.length > 80)).toEqual([])
})
