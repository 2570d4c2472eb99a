import { describe, expect, test } from '@jest/globals'
import { parseArguments } from '../../src/cli/arguments.ts'
import { CHECK_OPTIONS, readSettings } from '../../src/cli/check-options.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const read = (...args: string[]) => readSettings(parseArguments(args, CHECK_OPTIONS, 0))

describe('readSettings', () => {
  test('takes what was given and nothing else', () => {
    expect(read()).toEqual({})
    expect(
      read(
        '--policy',
        'p.yml',
        '--document',
        'd.md',
        '--releases',
        '-',
        '--release',
        '2.0.0',
        '--tag-pattern',
        'v{version}',
        '--today',
        '2026-02-28',
        '--offline',
      ),
    ).toEqual({
      policy: 'p.yml',
      document: 'd.md',
      releases: '-',
      release: '2.0.0',
      tagPattern: 'v{version}',
      today: '2026-02-28',
      offline: true,
    })
  })

  test.each(['2026-02-30', '21.11.2026', 'tomorrow'])('refuses the day "%s"', (day) => {
    expect(() => read(`--today=${day}`)).toThrow(
      new UsageError(`The option --today knows no day "${day}". Write it as YYYY-MM-DD, such as 2026-11-21.`),
    )
  })
})
