import { expect, test } from '@jest/globals'
import { gitIn } from '../../src/repository/git.ts'
import { readTagDates } from '../../src/repository/tag-dates.ts'
import { commitAndTag, environment, git, gitAt, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

test("an annotated tag's own date, else its commit's, in UTC", async () => {
  const directory = commitAndTag(temporary(), ['v1'])
  gitAt('2026-03-01T00:30:00+09:00', directory, 'tag', '-m', 'Two', 'a2', 'v1')
  gitAt('2026-04-01T00:00:00Z', directory, 'tag', '-m', 'Three', 'a3', 'a2')
  git(directory, 'pack-refs', '--all')
  expect(await readTagDates(gitIn(directory, environment), ['v1', 'a2', 'a3', 'a2'])).toEqual(
    new Map([
      ['a2', '2026-02-28T15:30:00Z'],
      ['a3', '2026-04-01T00:00:00Z'],
      ['v1', '2026-01-02T03:04:05Z'],
    ]),
  )
})

test('only the tags that were asked for', async () => {
  const directory = commitAndTag(temporary(), ['v1', 'pkg/v1', 'pkg/v2', '%error'])
  git(directory, 'update-ref', 'refs/tags/-x', 'HEAD')
  const asked = ['pkg', 'v*', 'pkg/v2', '', '-x', '%error', 'a\0b', 'x'.repeat(9999), 'none']
  const dates = await readTagDates(gitIn(directory, environment), asked)
  expect([...dates.keys()].sort()).toEqual(['%error', '-x', 'pkg/v2'])
})

test('hundreds, in a few calls', async () => {
  const directory = commitAndTag(temporary())
  const names = Array.from({ length: 250 }, (_, index) => `v${index}`)
  const head = git(directory, 'rev-parse', 'HEAD').trim()
  const calls: string[] = []
  const run = gitIn(directory, environment)
  for (const name of ['v0', 'v99', 'v100', 'v249']) git(directory, 'update-ref', `refs/tags/${name}`, head)
  const dates = await readTagDates((...args) => {
    calls.push(String(args[0]))
    return run(...args)
  }, names)
  expect([...dates.keys()]).toEqual(['v0', 'v99', 'v100', 'v249'])
  expect(calls).toHaveLength(3)
})

test.each([
  ['0 v1', '1970-01-01T00:00:00Z'],
  ['-1 v1', '1969-12-31T23:59:59Z'],
  ['253402300799 v1', '9999-12-31T23:59:59Z'],
  ['253402300800 v1', undefined],
  ['99999999999999999999 v1', undefined],
  [' v1', undefined],
  ['x v1', undefined],
])('%j', async (output, date) => {
  expect((await readTagDates(async () => ({ output }), ['v1'])).get('v1')).toBe(date)
})

test('none where git fails, or a tag is of something without a date', async () => {
  const directory = commitAndTag(temporary())
  const blob = git(directory, 'hash-object', '-w', '/dev/null').trim()
  git(directory, 'tag', 'v1', blob)
  expect(await readTagDates(gitIn(directory, environment), ['v1'])).toEqual(new Map())
  expect(await readTagDates(gitIn(temporary(), environment), ['v1'])).toEqual(new Map())
})
