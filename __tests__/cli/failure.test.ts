import { describe, expect, test } from '@jest/globals'
import { reportFailure } from '../../src/cli/failure.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { CannotRead } from '../../src/repository/repository.ts'
import { fresh } from '../reporters/reports.ts'
import { record } from './surroundings.ts'

function failure(error: unknown, args: string[] = ['check'], environment = {}): [number, string] {
  const { surroundings, stderr, stdout } = record(fresh, { environment })
  const status = reportFailure(error, args, surroundings)
  expect(stdout.text).toBe('')
  return [status, stderr.text]
}

describe('what is said on standard error', () => {
  test('about a command line', () => {
    expect(failure(new UsageError('Unknown option "-x".', 'Did you mean -y?'))).toEqual([
      2,
      '✖ Unknown option "-x".\n  → Did you mean -y?\n  → security-policy check --help tells more.\n',
    ])
  })

  test.each([[[]], [['chek']], [['--format']]])('about no known command (%j)', (args) => {
    expect(failure(new UsageError('No.'), args)).toEqual([2, '✖ No.\n  → security-policy --help tells more.\n'])
  })

  test('about a file', () => {
    const error = new CannotRead('SECURITY.md is a directory, not a file.', { file: 'SECURITY.md', help: 'Mend it.' })
    expect(failure(error)).toEqual([2, '✖ SECURITY.md is a directory, not a file.\n  → Mend it.\n'])
    expect(failure(new CannotRead('No.'))).toEqual([2, '✖ No.\n'])
  })

  test('about a fault of our own', () => {
    expect(failure(new TypeError('x is not a function'))).toEqual([
      3,
      '✖ A fault of security-policy itself: TypeError: x is not a function\n' +
        '  → Please report it to the project, with the command line and the files that were checked.\n' +
        '  → SECURITY_POLICY_DEBUG=1 shows where it happened.\n',
    ])
  })

  test('about something thrown that is no error', () => {
    expect(failure('a word')[1]).toMatch(/^✖ A fault of security-policy itself: a word\n/)
  })
})

test('where a fault happened, for those who ask', () => {
  const [status, text] = failure(new TypeError('no'), ['check'], { SECURITY_POLICY_DEBUG: '1' })
  expect(status).toBe(3)
  expect(text).toMatch(/\n {2}→ +at .*failure\.test\.ts/)
  expect(failure('a word', ['check'], { SECURITY_POLICY_DEBUG: '1' })[1]).toMatch(/checked\.\n$/)
})

test('hostile and endless texts', () => {
  const [, text] = failure(new CannotRead(`a\n::error::b ##[error]\u001B[31m${'x'.repeat(100_000)}`))
  expect(text).not.toMatch(/\n.|##\[|[^\P{Cc}\n]/u)
  expect(text.length).toBeLessThan(2100)
})
