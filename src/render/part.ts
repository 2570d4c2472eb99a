import type { Policy } from '../policy/policy.generated.ts'

/** The parts of a document that the policy writes, by their name in `render.order` and `render.headings`. */
export type PartName =
  | 'notice'
  | 'support'
  | 'reporting'
  | 'response'
  | 'process'
  | 'disclosure'
  | 'safe-harbor'
  | 'sections'
  | 'updates'
  | 'bug-bounty'
  | 'acknowledgments'
  | 'tools'
  | 'contacts'

/** Their order where `render.order` says nothing. */
export const USUAL_ORDER: readonly PartName[] = [
  'notice',
  'support',
  'reporting',
  'response',
  'process',
  'disclosure',
  'safe-harbor',
  'bug-bounty',
  'sections',
  'tools',
  'updates',
  'acknowledgments',
  'contacts',
]

/** Their usual headings: the first two are those that GitHub proposes. */
export const USUAL_HEADINGS: Readonly<Record<Exclude<PartName, 'sections'>, string>> = {
  notice: 'Notice',
  support: 'Supported Versions',
  reporting: 'Reporting a Vulnerability',
  response: 'Response Timeline',
  process: 'What to Expect',
  disclosure: 'Coordinated Disclosure',
  'safe-harbor': 'Safe Harbor',
  'bug-bounty': 'Bug Bounty',
  updates: 'Security Updates',
  acknowledgments: 'Acknowledgments',
  tools: 'Security Tools',
  contacts: 'Contact',
}

/** These stand under "Reporting a Vulnerability" where they follow it. */
export const BELOW_REPORTING: ReadonlySet<string> = new Set(['response', 'process', 'disclosure', 'safe-harbor'])

export const USUAL_TITLE = 'Security Policy'
export const USUAL_CONTENTS_HEADING = 'What to Include'

/** A heading as `render.headings` has it: `## What to Expect` says its level, too. */
export function readHeading(text: string): { readonly title: string; readonly level: number | undefined } {
  const marks = /^(#{2,4})\s+(?=\S)/.exec(text)
  return marks ? { title: text.slice(marks[0].length), level: marks[1]?.length } : { title: text, level: undefined }
}

/** The heading of a part and its level, given what stands before it: `reporting` or anything else at level 2. */
export function partHeading(
  { render }: Pick<Policy, 'render'>,
  name: Exclude<PartName, 'sections'>,
  under: string | undefined,
): { readonly title: string; readonly level: number } {
  const { title, level } = readHeading(render?.headings?.[name] ?? USUAL_HEADINGS[name])
  return { title, level: level ?? usualLevel(name, under) }
}

export function usualLevel(name: string, under: string | undefined): number {
  return BELOW_REPORTING.has(name) && under === 'reporting' ? 3 : 2
}
