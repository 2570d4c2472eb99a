import { expect, test } from '@jest/globals'
import { mergedInto } from '../../src/repository/merged-into.ts'
import { commitAndTag, environment, git, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

/** A checkout of a pull request merged into its base, as GitHub makes it. */
function pullRequest() {
  const origin = commitAndTag(temporary())
  git(origin, 'checkout', '-q', '-b', 'change')
  git(origin, 'commit', '-q', '--allow-empty', '-m', 'Change')
  const head = git(origin, 'rev-parse', 'HEAD').trim()
  git(origin, 'checkout', '-q', 'main')
  git(origin, 'commit', '-q', '--allow-empty', '-m', 'Meanwhile\n\nparent 0000')
  const base = git(origin, 'rev-parse', 'HEAD').trim()
  git(origin, 'checkout', '-q', '-b', 'merged')
  git(origin, 'merge', '-q', '--no-ff', '-m', `Merge\n\nparent ${head}`, 'change')
  return { origin, head, base }
}

test('the base of a pull request, also where the checkout is shallow', async () => {
  const { origin, head, base } = pullRequest()
  const shallow = temporary()
  git(shallow, 'clone', '-q', '--depth', '1', '--branch', 'merged', `file://${origin}`, '.')
  expect(() => git(shallow, 'cat-file', '-e', base)).toThrow()
  for (const directory of [origin, shallow]) {
    expect(await mergedInto(directory, head, environment)).toBe(base)
    expect(await mergedInto(directory, base, environment)).toBeUndefined()
  }
})

test('no merge, and no checkout', async () => {
  const { origin, head, base } = pullRequest()
  git(origin, 'checkout', '-q', base)
  expect(await mergedInto(origin, head, environment)).toBeUndefined()
  expect(await mergedInto(temporary(), head, environment)).toBeUndefined()
})
