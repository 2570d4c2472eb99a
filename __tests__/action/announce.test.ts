import { describe, expect, test } from '@jest/globals'
import { type Announcement, announce } from '../../src/action/announce.ts'
import type { RunEvent } from '../../src/action/event.ts'
import type { GitHub, GitHubAnswer } from '../../src/repository/github/github.ts'

const github = { place: { owner: 'crewkit', name: 'crew' } } as GitHub
const event: RunEvent = { name: 'push', isPrivate: false, byDependabot: false }

/** Something to tell, to which GitHub answers so. */
function announcement(answer: GitHubAnswer<string> | Error, failed = 'The comment was not written'): Announcement {
  const send = async () => {
    if (answer instanceof Error) throw answer
    return answer
  }
  return { failed, permission: 'pull-requests: write', send }
}

interface Options {
  readonly event?: Partial<RunEvent>
  readonly github?: () => Promise<GitHub | undefined>
}

async function told(announcements: readonly Announcement[], options: Options = {}) {
  const log: string[] = []
  let opened = 0
  const untold = await announce(announcements, {
    event: { ...event, ...options.event },
    runner: { info: (text) => log.push(`info: ${text}`), warning: (text) => log.push(`warning: ${text}`) },
    surroundings: {
      environment: {},
      checkedOut: async () => [],
      github: () => {
        opened++
        return options.github ? options.github() : Promise.resolve(github)
      },
    },
  })
  return { log, untold, opened }
}

test('nothing to tell asks nobody', async () => {
  expect(await told([])).toEqual({ log: [], untold: [], opened: 0 })
})

test('what was done is in the log', async () => {
  const { log, untold, opened } = await told([
    announcement({ data: 'The comment was\nwritten.' }),
    announcement({ data: '' }),
  ])
  expect(log).toEqual(['info: The comment was␊written.'])
  expect(untold).toEqual([])
  expect(opened).toBe(1)
})

describe('what was not', () => {
  const failure = { reason: 'GitHub did not answer within 10 seconds', help: 'Run the job again.' }

  test('is a warning and a sentence, and keeps nothing else from being told', async () => {
    const { log, untold } = await told([announcement({ failure }), announcement({ data: 'The status is success.' })])
    const sentence = 'The comment was not written: GitHub did not answer within 10 seconds. Run the job again.'
    expect(untold).toEqual([sentence])
    expect(log).toEqual(['info: The status is success.', `warning: ${sentence}`])
  })

  const dependabot = "A run of Dependabot's may only read, unless the workflow gives the job its permissions by name."

  test.each([
    [403, false, 'Try.'],
    [403, true, `Try. ${dependabot}`],
    [404, false, 'Try. It takes the permission `pull-requests: write`.'],
    [404, true, `Try. It takes the permission \`pull-requests: write\`. ${dependabot}`],
    [401, true, 'Try.'],
  ])('for want of a permission (%s)', async (status, byDependabot, end) => {
    const answer = { failure: { status, reason: 'no', help: 'Try.' } }
    const { untold } = await told([announcement(answer)], { event: { byDependabot } })
    expect(untold).toEqual([`The comment was not written: no. ${end}`])
  })

  test('names the permission that writing takes, where reading failed', async () => {
    const help = 'It takes the permission `issues: read`, which others have.'
    const { untold } = await told([announcement({ failure: { status: 403, reason: 'no', help } })])
    expect(untold).toEqual([
      'The comment was not written: no. It takes the permission `pull-requests: write`, which others have.',
    ])
  })

  test('because of a fault of our own tells nothing of it but its kind', async () => {
    const { untold } = await told([announcement(new TypeError('secret'))])
    expect(untold).toEqual([
      'The comment was not written: a fault of security-policy itself, TypeError. Please report it to the project.',
    ])
  })

  test('because there is no client is a fault of our own as well', async () => {
    const { untold } = await told([announcement({ data: 'x' })], {
      github: () => Promise.reject(new Error('no module')),
    })
    expect(untold).toEqual([
      'The comment was not written: a fault of security-policy itself, Error. Please report it to the project.',
    ])
  })

  test('because there is no repository', async () => {
    const { untold } = await told([announcement({ data: 'x' })], { github: async () => undefined })
    expect(untold).toEqual([
      'The comment was not written: this run does not say which repository on GitHub it is for. Run the step in a workflow of GitHub, which sets GITHUB_REPOSITORY.',
    ])
  })
})

test('a fork is not even tried, and that is no warning', async () => {
  const pullRequest = { number: 7, head: 'a'.repeat(40), fromFork: true }
  const { log, untold, opened } = await told(
    [announcement({ data: 'x' }), announcement({ data: 'x' }, 'The commit status "policy" was not set')],
    { event: { name: 'pull_request', pullRequest } },
  )
  const why =
    'the pull request comes from a fork, and GitHub lets such a run write nothing. The job summary holds the same.'
  expect(untold).toEqual([`The comment was not written: ${why}`, `The commit status "policy" was not set: ${why}`])
  expect(log).toEqual(untold.map((sentence) => `info: ${sentence}`))
  expect(opened).toBe(0)
})
