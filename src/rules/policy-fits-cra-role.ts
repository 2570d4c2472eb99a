import type { PolicyFile } from '../policy/policy-file.ts'
import { contactsOf } from '../security-md/contacts.ts'
import { namesWayBesideGitHub } from '../security-md/private-ways.ts'
import type { Wording } from '../security-md/wording.ts'
import { givesFixes } from '../support/coverage.ts'
import { promised, type Support } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { defineRule, type Facts, type Finding } from './rule.ts'

export const policyFitsCraRole = defineRule({
  id: 'policy-fits-cra-role',
  summary: 'The policy holds what the Cyber Resilience Act asks of the role that it declares.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  profiles: ['cra'],
  needs: ['policy', 'support', 'today'],
  uses: ['wording'],

  *check({ policy, support, today, wording }) {
    const role = policy.content.compliance?.cra?.role
    if (role === 'manufacturer') {
      yield* namesManufacturer(policy)
      yield* reachesPeople(policy, wording)
      yield* periodIsRunning(policy, support, today)
    }
    if (role === 'steward') yield* saysHowItIsHandled(policy, wording)
  },
})

const placeOfRole = (policy: PolicyFile) => policy.at('compliance', 'cra', 'role')

function* namesManufacturer(policy: PolicyFile): Iterable<Finding> {
  if (policy.content.project?.organization !== undefined) return
  yield {
    message: 'The manufacturer is not named.',
    help: 'Write its name as `project: { organization: … }`. Annex II (1) of the Cyber Resilience Act asks for it.',
    at: placeOfRole(policy),
  }
}

/** A form or a platform may have people behind it, or none: the address does not tell. */
function* reachesPeople(policy: PolicyFile, wording: Wording | undefined): Iterable<Finding> {
  const { reporting } = policy.content
  const channels = Array.isArray(reporting) ? reporting : (reporting?.channels ?? [])
  if (channels.some(({ email, phone, github, other }) => email ?? phone ?? github ?? other)) return
  if (
    wording &&
    (namesWayBesideGitHub(wording) || contactsOf(wording).some(({ kind }) => kind === 'private-reporting'))
  )
    return
  yield {
    message:
      'No way to report is named that is known to reach people: no e-mail address, telephone or private reporting.',
    help: 'Name one. Article 13(17) of the Cyber Resilience Act asks for a point of contact that is more than automated tools.',
    at: placeOfRole(policy),
  }
}

function* periodIsRunning(policy: PolicyFile, support: Support, today: Facts['today']): Iterable<Finding> {
  const end = policy.content.compliance?.cra?.['support-period-end']
  // A month ends with its last day, whose number is not needed to compare.
  if (end === undefined || `${end}-99` >= today) return
  const row = promised(support)
    .flatMap(({ rows }) => rows)
    .find(({ status }) => givesFixes(status))
  if (!row) return
  yield {
    message: `The support period ended with ${quote(end)}, and ${quote(row.text)} is still supported.`,
    help: 'Move the end of the period, or end the support of what it held.',
    severity: 'warning',
    at: policy.at('compliance', 'cra', 'support-period-end'),
    related: [{ location: row.at, message: 'still supported' }],
  }
}

function* saysHowItIsHandled(policy: PolicyFile, wording: Wording | undefined): Iterable<Finding> {
  const { response, updates } = policy.content
  if (response?.process ?? response?.fixes ?? updates) return
  if (wording?.statements.some(({ kind, text }) => kind !== 'heading' && HANDLED.test(text))) return
  yield {
    message: 'Nothing says how a reported vulnerability is handled and fixed.',
    help: 'Write it under `response: { process: […], fixes: … }`, or in the document. Article 24 of the Cyber Resilience Act asks a steward for a policy on documenting, addressing and remediating vulnerabilities.',
    severity: 'warning',
    at: placeOfRole(policy),
  }
}

const HANDLED = /\b(?:fix|patch|remed|mitigat|resolv)/i
