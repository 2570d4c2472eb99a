import { expect, test } from '@jest/globals'
import { cannotReach, cannotWrite, errorCode } from '../../src/repository/file-errors.ts'

test.each([
  [{ code: 'ENOENT' }, 'ENOENT'],
  [{ code: 7 }, ''],
  [new Error('no code'), ''],
  [null, ''],
  ['ENOENT', ''],
])('the code of %j', (error, code) => {
  expect(errorCode(error)).toBe(code)
})

test.each([
  ['EACCES', 'a cannot be read: permission denied.', 'Give the user that runs the check the right to read it.'],
  [
    'ELOOP',
    'a cannot be read: its symbolic links lead in a circle.',
    'Mend the link, or put the file itself in its place.',
  ],
  ['EODD', 'a cannot be read: EODD.', 'Look at the file and its directory, then run again.'],
  ['', 'a cannot be read: the system gives no reason.', 'Look at the file and its directory, then run again.'],
])('reading fails with %j', (code, message, help) => {
  expect(cannotReach('a', { code })).toMatchObject({ message, help, file: 'a' })
})

test.each([
  [
    'EROFS',
    'a cannot be written: the disk is read-only.',
    'Run where the checkout can be written; nothing was changed.',
  ],
  ['ENOSPC', 'a cannot be written: the disk is full.', 'Free some space, then run again; nothing was changed.'],
  ['EIO', 'a cannot be written: the disk reports a fault.', 'Check the disk, then run again.'],
  ['EODD', 'a cannot be written: EODD.', 'Look at the file and its directory, then run again.'],
])('writing fails with %s', (code, message, help) => {
  expect(cannotWrite('a', { code })).toMatchObject({ message, help, file: 'a' })
})
