import type { Row } from '../policy/policy.generated.ts'
import type { PolicyFile, PolicyPath } from '../policy/policy-file.ts'
import { readDate } from '../support/end-date.ts'
import type { EndOfSupport, Status, SupportRow, SupportTable } from '../support/support.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import { policyRowEdits } from './policy-row-edits.ts'

/** The rows that a policy writes out, of the project and of each package; empty where it writes none. */
export function policyTables(policy: PolicyFile): readonly SupportTable[] {
  const { support, packages = [] } = policy.content
  const own = tableOf(policy, ['support', 'lines'], support?.lines, undefined)
  const others = packages.map((one, index) => tableOf(policy, ['packages', index, 'lines'], one.lines, one.name))
  return [own, ...others].filter((table) => table.rows.length > 0)
}

function tableOf(
  policy: PolicyFile,
  path: PolicyPath,
  lines: readonly Row[] | undefined,
  name: string | undefined,
): SupportTable {
  const rows = (lines ?? []).map((line, index) => rowOf(policy, [...path, index], line, name))
  return { origin: 'policy', at: policy.at(...path), rows, edits: (mended) => policyRowEdits(policy, rows, mended) }
}

function rowOf(policy: PolicyFile, path: PolicyPath, line: Row, name: string | undefined): SupportRow {
  const text = typeof line.versions === 'string' ? line.versions : line.versions.join(', ')
  const packageName = line.package ?? name
  const until = endOf(policy, path, line)
  return {
    at: policy.at(...path, 'versions'),
    text,
    meaning: readMeaning(text),
    status: statusOf(line.supported),
    statusText: line['status-text'] ?? String(line.supported),
    statusAt: policy.at(...path, 'supported'),
    development: false,
    ...(until ? { until } : {}),
    ...(packageName === undefined ? {} : { package: packageName }),
  }
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
