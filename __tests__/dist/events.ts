import type { WorkflowCheckout } from './checkout.ts'
import type { Given } from './step.ts'

/** What the runner says of an event, and the parts of its payload that we read. */
export type Event = Required<Pick<Given, 'environment' | 'payload'>>

const repository = { full_name: 'crewkit/crew', default_branch: 'main', private: false }

function event(name: string, environment: Record<string, string>, payload: Record<string, unknown>): Event {
  return {
    environment: {
      GITHUB_EVENT_NAME: name,
      GITHUB_REPOSITORY: 'crewkit/crew',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '42',
      GITHUB_WORKFLOW: 'Policy',
      GITHUB_JOB: 'check',
      GITHUB_ACTOR: 'ada',
      ...environment,
    },
    payload: { repository, ...payload },
  }
}

export function push({ merge }: WorkflowCheckout, branch = 'main'): Event {
  return event('push', { GITHUB_REF: `refs/heads/${branch}`, GITHUB_SHA: merge }, { ref: `refs/heads/${branch}` })
}

export function tag({ merge }: WorkflowCheckout): Event {
  return event('push', { GITHUB_REF: 'refs/tags/v5.6.3', GITHUB_SHA: merge }, { ref: 'refs/tags/v5.6.3' })
}

export function schedule({ merge }: WorkflowCheckout): Event {
  return event('schedule', { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: merge }, { schedule: '23 6 * * 1' })
}

export function release({ merge }: WorkflowCheckout): Event {
  const payload = { action: 'published', release: { tag_name: 'v5.6.3', draft: false } }
  return event('release', { GITHUB_REF: 'refs/tags/v5.6.3', GITHUB_SHA: merge }, payload)
}

export function mergeGroup({ base, merge }: WorkflowCheckout): Event {
  const group = {
    base_sha: base,
    head_sha: merge,
    base_ref: 'refs/heads/main',
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
  }
  const environment = { GITHUB_REF: group.head_ref, GITHUB_SHA: merge }
  return event('merge_group', environment, { action: 'checks_requested', merge_group: group })
}

/** A pull request of a branch of the repository itself, or of a fork. */
export function pullRequest({ base, head, merge }: WorkflowCheckout, from = 'crewkit/crew'): Event {
  const payload = {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'topic', repo: { full_name: from } },
      base: { sha: base, ref: 'main', repo: { full_name: 'crewkit/crew' } },
    },
  }
  const environment = {
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: merge,
    GITHUB_HEAD_REF: 'topic',
    GITHUB_BASE_REF: 'main',
  }
  return event('pull_request', environment, payload)
}

/** The same with the token of the repository that is to be changed. */
export function pullRequestTarget(from: WorkflowCheckout, fork = 'mallory/crew'): Event {
  const { environment, payload } = pullRequest(from, fork)
  return {
    environment: {
      ...environment,
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: from.base,
    },
    payload,
  }
}

/** The event of a workflow that calls one of another repository: all but the names of workflow and job are the caller's. */
export function called(from: Event): Event {
  const ours = 'security-policy/security-policy/.github/workflows/security-policy.yml@refs/tags/v1'
  return having(from, { GITHUB_WORKFLOW_REF: ours, GITHUB_JOB: 'check', GITHUB_ACTION: 'policy' })
}

/** The event with more in its environment. */
export function having({ environment, payload }: Event, more: Readonly<Record<string, string>>): Event {
  return { environment: { ...environment, ...more }, payload }
}
