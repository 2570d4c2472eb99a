import { expect, test } from '@jest/globals'
import { failureMessage } from '../../src/action/failure.ts'
import { InputError } from '../../src/action/inputs.ts'
import { CannotRead } from '../../src/repository/repository.ts'

test.each([
  ['an input', new InputError('The input x knows no value "y".'), 'The input x knows no value "y".'],
  ['a file', new CannotRead('a is a directory.', { help: 'Mend it.' }), 'a is a directory.\nMend it.'],
  ['a file without help', new CannotRead('a is a directory.'), 'a is a directory.'],
  [
    'a fault',
    new TypeError('no'),
    'A fault of security-policy itself: TypeError: no\nPlease report it to the project.',
  ],
  ['no error at all', 'word', 'A fault of security-policy itself: word\nPlease report it to the project.'],
  ['hostile names', new CannotRead('a\n::error::b ##[x]'), 'a␊::error::b ##⁅x]'],
])('%s', (_, error, message) => {
  expect(failureMessage(error)).toBe(message)
})
