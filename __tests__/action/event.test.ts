import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEvent } from '../../src/action/event.ts'
import { CannotRead } from '../../src/repository/repository.ts'

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const MERGE = 'c'.repeat(40)
const repository = { full_name: 'crewkit/crew', default_branch: 'main', private: false }

/** The part of a pull request's payload that counts. */
function pull(changes: Record<string, unknown> = {}) {
  return {
    number: 7,
    head: { sha: HEAD, ref: 'topic', repo: { full_name: 'crewkit/crew' } },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'crewkit/crew' } },
    ...changes,
  }
}

function read(name: string, payload: unknown, environment: Record<string, string> = {}) {
  const given = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: '/event.json', GITHUB_SHA: MERGE, ...environment }
  return readEvent(given, (path) => (path === '/event.json' ? payload : undefined))
}

const known = { defaultBranch: 'main', isPrivate: false, byDependabot: false }

describe('a pull request', () => {
  test('of the repository itself', () => {
    expect(read('pull_request', { repository, pull_request: pull() })).toEqual({
      ...known,
      name: 'pull_request',
      pullRequest: { number: 7, head: HEAD, fromFork: false },
      base: BASE,
      commit: HEAD,
      branch: 'main',
    })
  })

  test.each([
    ['a fork', { repo: { full_name: 'mallory/crew' } }],
    ['a fork that was deleted', { repo: null }],
    ['nobody knows where', {}],
  ])('from %s', (_, from) => {
    const { pullRequest } = read('pull_request', { repository, pull_request: pull({ head: { sha: HEAD, ...from } }) })
    expect(pullRequest).toEqual({ number: 7, head: HEAD, fromFork: true })
  })

  test('with a write token', () => {
    const event = read('pull_request_target', { repository, pull_request: pull() })
    expect(event).toMatchObject({ name: 'pull_request_target', base: BASE, commit: HEAD })
  })

  test('of Dependabot', () => {
    const environment = { GITHUB_ACTOR: 'dependabot[bot]' }
    expect(read('pull_request', { repository, pull_request: pull() }, environment).byDependabot).toBe(true)
  })

  test.each<[string, Record<string, unknown>]>([
    ['a number that is none', { number: '7' }],
    ['no number', { number: undefined }],
    ['a negative one', { number: -7 }],
    ['the number 0', { number: 0 }],
    ['no commit', { head: { sha: '--upload-pack=x' } }],
    ['no head', { head: null }],
  ])('with %s is nobody’s', (_, changes) => {
    const event = read('pull_request', { repository, pull_request: pull(changes) })
    expect(event).toMatchObject({ base: BASE, commit: MERGE })
    expect(event.pullRequest).toBeUndefined()
  })

  test('may be the first, in a repository of long names for commits', () => {
    const long = 'a'.repeat(64)
    const pulled = pull({ number: 1, head: { sha: long }, base: { sha: 'B'.repeat(40) } })
    const { pullRequest, base } = read('pull_request', { repository, pull_request: pulled })
    expect(pullRequest).toMatchObject({ number: 1, head: long })
    expect(base).toBeUndefined()
  })

  test.each([`x${HEAD}`, `${HEAD}x`, HEAD.slice(1), `${HEAD}aa`])('whose head is %s is nobody’s', (sha) => {
    expect(read('pull_request', { repository, pull_request: pull({ head: { sha } }) }).pullRequest).toBeUndefined()
  })

  test('from nowhere, in a repository without a name, is from a fork', () => {
    const pulled = pull({ head: { sha: HEAD } })
    expect(read('pull_request', { pull_request: pulled }).pullRequest?.fromFork).toBe(true)
  })

  test('whose base is no commit has none', () => {
    const base = { sha: 'main\n::error::', ref: '' }
    const event = read('pull_request', { repository, pull_request: pull({ base }) })
    expect(event.base).toBeUndefined()
    expect(event.branch).toBeUndefined()
  })
})

describe('other events', () => {
  test('a group in the merge queue', () => {
    const merge_group = { base_sha: BASE, head_sha: MERGE, base_ref: 'refs/heads/main' }
    expect(read('merge_group', { repository, merge_group })).toEqual({
      ...known,
      name: 'merge_group',
      base: BASE,
      commit: MERGE,
    })
  })

  test('a push to a branch', () => {
    const environment = { GITHUB_REF: 'refs/heads/release/1.x' }
    // What a push calls a pull request is none.
    expect(read('push', { repository, pull_request: pull() }, environment)).toEqual({
      ...known,
      name: 'push',
      commit: MERGE,
      branch: 'release/1.x',
    })
  })

  test.each([
    ['push', { GITHUB_REF: 'refs/tags/v1.0.0' }],
    ['release', { GITHUB_REF: 'refs/tags/v1.0.0' }],
    ['schedule', { GITHUB_REF: 'refs/heads/main' }],
    ['workflow_dispatch', { GITHUB_REF: 'refs/heads/main' }],
  ])('%s speaks of its commit', (name, environment) => {
    expect(read(name, { repository }, environment)).toEqual({ ...known, name, commit: MERGE })
  })

  test.each(['pull_request_review', 'my_pull_request', 'pull_request_'])('%s is no pull request of ours', (name) => {
    expect(read(name, { repository, pull_request: pull(), merge_group: { base_sha: BASE } })).toEqual({
      ...known,
      name,
      commit: MERGE,
    })
  })

  test('a private repository', () => {
    expect(read('push', { repository: { ...repository, private: true } }).isPrivate).toBe(true)
  })
})

describe('without a payload', () => {
  test('outside of a workflow', () => {
    const read = () => readEvent({}, () => expect(true).toBe(false))
    expect(read()).toEqual({ name: '', isPrivate: false, byDependabot: false })
  })

  test('that could be read', () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/none' }
    const event = readEvent(environment, () => {
      throw new CannotRead('There is no file at GITHUB_EVENT_PATH.')
    })
    expect(event.unread).toBe('There is no file at GITHUB_EVENT_PATH.')
  })

  test('a fault of our own stays one', () => {
    const broken = () => readEvent({ GITHUB_EVENT_PATH: '/x' }, () => Object.keys(JSON.parse('null')))
    expect(broken).toThrow(TypeError)
  })
})

test('no payload makes it throw, or tells what is no commit', () => {
  const events = fc.constantFrom('pull_request', 'pull_request_target', 'merge_group', 'push')
  const key = fc.constantFrom('repository', 'pull_request', 'merge_group', 'head', 'base', 'repo', 'sha', 'number')
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 1 }), fc.dictionary(key, tie('tree'))),
  }))
  fc.assert(
    fc.property(events, tree, (name, payload) => {
      const { base, commit = HEAD, pullRequest } = read(name, payload)
      for (const sha of [base ?? HEAD, commit, pullRequest?.head ?? HEAD]) expect(sha).toMatch(/^[0-9a-f]{40,64}$/)
    }),
  )
})
