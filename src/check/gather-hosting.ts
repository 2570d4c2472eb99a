import type { Channel } from '../policy/policy.generated.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import type { Hosting, Repository } from '../repository/repository.ts'
import type { PrivateReporting } from '../rules/rule.ts'
import { type ReportingPromise, reportingPromises } from '../security-md/private-reporting.ts'
import { namesNoPrivateWay, namesWayBesideGitHub } from '../security-md/private-ways.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import type { Wording } from '../security-md/wording.ts'
import type { Location } from '../text/span.ts'
import type { CheckSettings } from './settings.ts'

/** The texts that may send people to the hosting site's private reporting. */
export interface ReportingSources {
  readonly policy: PolicyFile | undefined
  readonly securityMd: SecurityMd | undefined
  readonly wording: Wording | undefined
}

/** What is known of private reporting; where it matters and could not be asked, the reason. */
export interface KnownReporting {
  readonly known?: PrivateReporting
  readonly reason?: string
}

interface Promised extends Pick<ReportingPromise, 'text' | 'repository' | 'condition'> {
  readonly at: Location
}

/**
 * Asks whether private vulnerability reporting is switched on. It costs a request, so it is asked only where the policy or
 * the document sends people there, or names no private way at all. What they say of another repository is not asked here.
 */
export async function gatherHosting(
  repository: Repository,
  { offline = false }: Pick<CheckSettings, 'offline'>,
  { policy, securityMd, wording }: ReportingSources,
): Promise<KnownReporting> {
  const channels = policy ? channelsOf(policy) : []
  const promised = [...channels.flatMap(promiseOfChannel), ...(wording ? promisesIn(wording) : [])]
  const noWay = channels.length === 0 && securityMd && wording && namesNoPrivateWay(securityMd, wording)
  if (promised.length === 0 && !noWay) return {}
  const hosting = await repository.hosting({ offline })
  const own = promisesOfOwn(promised, hosting)
  if (own.length === 0 && !noWay) return {}
  const { value: enabled, reason } = await hosting.privateReporting()
  // Where nothing is promised, nothing is left unsaid.
  if (enabled === undefined || hosting.url === undefined)
    return own.length > 0 && reason !== undefined ? { reason } : {}
  return {
    known: {
      enabled,
      settingsUrl: `${hosting.url}/settings/security_analysis`,
      formUrl: `${hosting.url}/security/advisories/new`,
      promises: own.filter(({ condition }) => condition === undefined).map(({ text, at }) => ({ text, at })),
      otherWay:
        channels.some(({ channel: { email, phone, other } }) =>
          [email, phone, other].some((way) => way !== undefined),
        ) ||
        (wording !== undefined && namesWayBesideGitHub(wording)),
    },
  }
}

function channelsOf(policy: PolicyFile): readonly { readonly channel: Channel; readonly at: Location }[] {
  const { reporting } = policy.content
  if (Array.isArray(reporting))
    return reporting.map((channel, index) => ({ channel, at: policy.at('reporting', index) }))
  const listed = reporting?.channels ?? []
  return listed.map((channel, index) => ({ channel, at: policy.at('reporting', 'channels', index) }))
}

function promiseOfChannel({ channel: { github, url }, at }: { channel: Channel; at: Location }): readonly Promised[] {
  if (github !== undefined) return [{ text: `github: ${github}`, at }]
  const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/security\/advisories\/new\b/.exec(url ?? '')?.[1]
  return url !== undefined && repository !== undefined ? [{ text: url, repository, at }] : []
}

function promisesIn(wording: Wording): readonly Promised[] {
  return reportingPromises(wording).map(({ span, ...promise }) => ({ ...promise, at: { file: wording.path, span } }))
}

/** Words mean this repository, unless all addresses beside them lead to others: a policy that a whole organisation copies. */
function promisesOfOwn(promised: readonly Promised[], { url }: Hosting): readonly Promised[] {
  if (url === undefined) return promised
  const addressed = promised.filter(({ repository }) => repository !== undefined)
  const own = addressed.filter(({ repository }) => repository?.toLowerCase() === url.toLowerCase())
  const worded = promised.filter(({ repository }) => repository === undefined)
  // The policy that an owner has for all repositories speaks of each of them.
  const meansOwn = !/\/\.github$/i.test(url) && (own.length > 0 || addressed.length === 0)
  return meansOwn ? promised.filter((one) => own.includes(one) || worded.includes(one)) : own
}
