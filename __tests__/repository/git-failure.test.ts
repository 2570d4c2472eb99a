import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { failureOf, notInstalled, tooLong, tooMuch, withoutCredentials } from '../../src/repository/git-failure.ts'

describe('what git says', () => {
  const again = 'Mend what git complains of, then run again.'
  test.each([
    [
      'fatal: not a git repository (or any of the parent directories): .git\n',
      'this directory belongs to no git checkout',
      'Run it in a checkout.',
    ],
    [
      "fatal: detected dubious ownership in repository at '/srv/my work'\nTo add an exception for this directory, call:\n",
      `git does not trust "/srv/my work", because another user owns it`,
      "If you do: git config --global --add safe.directory '/srv/my work'",
    ],
    [
      "fatal: unsafe repository ('/checkout' is owned by someone else)\n",
      'git does not trust "/checkout", because another user owns it',
      "If you do: git config --global --add safe.directory '/checkout'",
    ],
    [
      "remote: No such thing.\nfatal: Authentication failed for 'https://ada:secret@git.example.org/x.git/'\nhint: no\n",
      `git said "Authentication failed for 'https://git.example.org/x.git/'"`,
      again,
    ],
    ['error: one\n\x1b[31merror: two\x07\n\n', 'git said "[31merror: two"', again],
    ['', 'git failed without a message', again],
  ])('%j', (complaint, reason, help) => {
    expect(failureOf(128, complaint)).toEqual({ reason, help, status: 128 })
  })

  test('is cut short', () => {
    expect(failureOf(null, 'x'.repeat(5000))).toEqual({ reason: `git said "${'x'.repeat(300)}"`, help: again })
  })
})

test('what git never says', () => {
  expect(notInstalled).toEqual({ reason: 'git is not installed, or not in the PATH', help: 'Install git.' })
  expect(tooLong(60).reason).toBe('git gave no answer within 60 seconds')
  expect(tooMuch(10).reason).toBe('the answer of git has more than 10 bytes')
})

describe('passwords', () => {
  test.each([
    ['https://ada:secret@host/x', 'https://host/x'],
    ['https://secret@host/x', 'https://host/x'],
    ['https://ada:s@cret@host/x', 'https://host/x'],
    ["'ssh://ada:secret@host:22/x'", "'ssh://host:22/x'"],
    ['https://host/x?private_token=secret', 'https://host/x'],
    ['https://host/x and ada@example.org', 'https://host/x and ada@example.org'],
    ['git@github.com:ada/x.git', 'git@github.com:ada/x.git'],
  ])('%s', (text, clean) => {
    expect(withoutCredentials(text)).toBe(clean)
  })

  test('none stays, and it takes linear time', () => {
    const word = fc.stringMatching(/^[\w:@!$&*+,;=%.~-]{1,20}$/)
    fc.assert(
      fc.property(word, word, (before, after) => {
        expect(withoutCredentials(`${before} https://${before}SECRET@${after}/x`)).not.toContain('SECRET')
      }),
    )
    for (const text of ['://'.repeat(100_000), `://${'@'.repeat(200_000)}`, `://${'a'.repeat(200_000)}`]) {
      expect(withoutCredentials(text).length).toBeLessThanOrEqual(text.length)
    }
  })
})
