import type { Row, Rule } from '../policy/policy.generated.ts'
import type { PolicyFile, PolicyPath } from '../policy/policy-file.ts'
import { readDate } from '../support/end-date.ts'
import { readStatus } from '../support/status.ts'
import type { EndOfSupport, Status, SupportRow } from '../support/support.ts'
import { readMeaning } from '../versions/read-meaning.ts'

/** Where a policy says what is supported: for the project, or for one of its packages. */
export interface PolicySite {
  /** From the top of the policy to the mapping that holds `rule` and `lines`. */
  readonly path: PolicyPath
  readonly package: string | undefined
  readonly rule: Rule | undefined
  /** The rows that are written out. */
  readonly written: readonly SupportRow[]
}

/** Every place where a policy says what is supported, the project's own first. */
export function policySites(policy: PolicyFile): readonly PolicySite[] {
  const { support, packages = [] } = policy.content
  return [
    siteOf(policy, ['support'], support ?? {}, undefined),
    ...packages.map((one, index) => siteOf(policy, ['packages', index], one, one.name)),
  ]
}

function siteOf(
  policy: PolicyFile,
  path: PolicyPath,
  { rule, lines = [] }: { readonly rule?: Rule; readonly lines?: readonly Row[] },
  name: string | undefined,
): PolicySite {
  const written = lines.map((line, index) => rowOf(policy, [...path, 'lines', index], line, name))
  return { path, package: name, rule, written }
}

function rowOf(policy: PolicyFile, path: PolicyPath, line: Row, name: string | undefined): SupportRow {
  const versions = [line.versions].flat()
  const packageName = line.package ?? name
  const until = endOf(policy, path, line)
  return {
    at: policy.at(...path, 'versions'),
    text: versions.join(', '),
    // Each is read by itself: `>= 1.0` and `< 2.0` in a list are not the interval between them.
    meaning: readMeaning(versions.join(' || ')),
    status: statusOf(line.supported),
    statusText: line['status-text'] ?? String(line.supported),
    statusAt: policy.at(...path, 'supported'),
    development: isDevelopment(line),
    ...(until ? { until } : {}),
    ...(packageName === undefined ? {} : { package: packageName }),
  }
}

/** A planned row has no releases yet, unless its words say that they are for development. */
function isDevelopment({ supported, note = '', 'status-text': words = '' }: Row): boolean {
  return supported === 'planned' && readStatus(`${words} ${note}`).development
}

function statusOf(supported: Row['supported']): Status {
  if (supported === true) return 'supported'
  return supported === false ? 'unsupported' : supported
}

/** `until` is a day, `tba`, or an event in words. */
function endOf(policy: PolicyFile, path: PolicyPath, { until }: Row): EndOfSupport | undefined {
  if (until === undefined) return undefined
  const date = readDate(until)
  const at = policy.at(...path, 'until')
  return date && 'day' in date ? { date: date.day, text: until, at } : { text: until, at }
}
