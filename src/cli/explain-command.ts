import { suggest } from '../text/suggest.ts'
import { columnsOf, wantsColour } from './colour.ts'
import type { Command } from './command.ts'
import { EXIT } from './exit-status.ts'
import { pageText } from './page-text.ts'
import type { Surroundings } from './surroundings.ts'
import { didYouMean, UsageError } from './usage-error.ts'

const EXPLAIN_HELP = `Usage: security-policy explain [RULE]

Prints the page of a rule: what it claims, why that matters, and what passes and
what does not. Without a rule it lists all of them.

Example:
  security-policy explain current-release-is-supported
`

/** `security-policy explain [RULE]`: the pages of docs/rules, which are part of the program. */
export const explainCommand: Command = {
  help: EXPLAIN_HELP,
  options: {},
  mostPositionals: 1,

  async run({ positionals: [rule] }, surroundings) {
    const { rulePages } = await import('./rule-pages.generated.ts')
    const pages = new Map(Object.entries(rulePages))
    surroundings.stdout.write(rule === undefined ? list(pages) : pageOf(rule, pages, surroundings))
    return EXIT.passed
  },
}

function pageOf(rule: string, pages: ReadonlyMap<string, string>, surroundings: Surroundings): string {
  const page = pages.get(rule)
  if (page === undefined) {
    const hint = didYouMean(suggest(rule, [...pages.keys()])) ?? 'security-policy explain lists them all.'
    throw new UsageError(`There is no rule "${rule}".`, hint)
  }
  const { stdout } = surroundings
  return pageText(page, { colour: wantsColour(stdout, surroundings), width: columnsOf(stdout) })
}

function list(pages: ReadonlyMap<string, string>): string {
  return [...pages].map(([rule, page]) => `${rule}\n    ${claimOf(page)}\n`).join('')
}

/** The first paragraph below the title. */
function claimOf(page: string): string {
  return page.split('\n').find((line) => line !== '' && !line.startsWith('#')) ?? ''
}
