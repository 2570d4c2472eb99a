import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitIn } from '../../src/repository/git.ts'
import { commitAndTag, environment, git, temporaryDirectories, withScriptAsGit } from './temporary.ts'

const temporary = temporaryDirectories()
const limits = { seconds: 20, bytes: 1000 }

test('gives what git prints', async () => {
  const directory = commitAndTag(temporary(), ['v1', 'é'])
  expect(await gitIn(directory, environment)('tag')).toEqual({ output: 'v1\né\n' })
})

test('gives why it could not', async () => {
  expect(await gitIn(temporary(), environment)('tag')).toEqual({
    failure: { reason: 'this directory belongs to no git checkout', help: 'Run it in a checkout.', status: 128 },
  })
})

test('says that git is not installed', async () => {
  const { failure } = await gitIn(temporary(), { ...environment, PATH: '/nonexistent' })('tag')
  expect(failure?.reason).toBe('git is not installed, or not in the PATH')
})

test('starts before it is waited for', async () => {
  const directory = temporary()
  const answer = gitIn(directory, withScriptAsGit(directory, 'echo > started'), limits)('tag')
  const end = Date.now() + 10_000
  // Nothing else of this process runs meanwhile.
  let started = false
  while (!started && Date.now() < end) {
    try {
      readFileSync(join(directory, 'started'))
      started = true
    } catch {}
  }
  expect(started || process.getBuiltinModule === undefined).toBe(true)
  await answer
})

describe('limits', () => {
  test('of time, for the programs that git starts too', async () => {
    const directory = temporary()
    const script = 'sh -c "sleep 1; echo > late" & sleep 30'
    const started = performance.now()
    const { failure } = await gitIn(directory, withScriptAsGit(directory, script), { ...limits, seconds: 0.3 })('tag')
    expect(failure).toEqual({ reason: 'git gave no answer within 0.3 seconds', help: 'Run again later.' })
    expect(performance.now() - started).toBeLessThan(5000)

    await new Promise((later) => setTimeout(later, 1000))
    expect(() => readFileSync(join(directory, 'late'))).toThrow('ENOENT')
  })

  test('of output', async () => {
    const directory = temporary()
    const { failure } = await gitIn(directory, withScriptAsGit(directory, 'yes'), limits)('tag')
    expect(failure?.reason).toBe('the answer of git has more than 1000 bytes')
  })

  test('of complaints', async () => {
    const directory = temporary()
    const script = 'yes error | head -c 10000000 >&2; exit 3'
    const { failure } = await gitIn(directory, withScriptAsGit(directory, script), limits)('tag')
    expect(failure).toMatchObject({ reason: expect.stringContaining('git said "err'), status: 3 })
  })

  test.each([
    [0, { output: 'v1\n' }],
    [3, { failure: { reason: 'git said "oh"', help: 'Mend what git complains of, then run again.', status: 3 } }],
  ])('of patience with a connection that is kept open: %j', async (status, answer) => {
    const directory = temporary()
    const script = `sleep 30 >/dev/null & echo $! > pid; echo v1; echo oh >&2; exit ${status}`
    const started = performance.now()
    try {
      expect(await gitIn(directory, withScriptAsGit(directory, script), limits)('tag')).toEqual(answer)
      expect(performance.now() - started).toBeLessThan(5000)
    } finally {
      process.kill(Number(readFileSync(join(directory, 'pid'), 'utf8')))
    }
  })
})

describe("a stranger's checkout", () => {
  test('runs no program of its choice', async () => {
    const directory = commitAndTag(temporary(), ['v1'])
    const trap = join(directory, 'trap')
    writeFileSync(trap, `#!/bin/sh\necho > "${directory}/sprung"\n`, { mode: 0o755 })
    git(directory, 'config', 'core.fsmonitor', trap)
    git(directory, 'config', 'core.askPass', trap)
    git(directory, 'config', 'core.pager', trap)
    git(directory, 'config', 'alias.ls-remote', `!${trap}`)
    git(directory, 'config', 'remote.origin.uploadpack', trap)
    git(directory, 'config', 'core.gitProxy', trap)
    const run = gitIn(directory, environment)
    for (const url of [`ext::${trap}`, directory, 'git://127.0.0.1:1/x', 'trap::x']) {
      git(directory, 'config', 'remote.origin.url', url)
      await run('ls-remote', '--upload-pack=git-upload-pack', '--', 'origin')
    }
    await run('for-each-ref')
    await run('status')
    expect(() => readFileSync(join(directory, 'sprung'))).toThrow('ENOENT')
  })

  test('holds no other repository that is taken for it', async () => {
    const directory = commitAndTag(temporary())
    git(directory, 'init', '-q', '--bare', 'fixtures')
    const { failure } = await gitIn(join(directory, 'fixtures'), environment)('rev-parse', '--symbolic', '--tags')
    expect(failure?.reason).toBe('this directory belongs to no git checkout')
  })

  test('is not swapped by the environment', async () => {
    const [directory, other] = [commitAndTag(temporary(), ['v1']), commitAndTag(temporary(), ['v2'])]
    const run = gitIn(directory, { ...environment, GIT_DIR: join(other, '.git'), GIT_NAMESPACE: 'x' })
    expect(await run('tag')).toEqual({ output: 'v1\n' })
  })
})
