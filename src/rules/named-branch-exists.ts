import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import type { Meaning } from '../versions/meaning.ts'
import { defineRule } from './rule.ts'

export const namedBranchExists = defineRule({
  id: 'named-branch-exists',
  summary: 'A branch that a row names exists.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['support', 'branches'],

  *check({ support, branches }) {
    for (const { rows } of promised(support)) {
      for (const { meaning, text, at } of rows) {
        const name = branchIn(meaning)
        if (name === undefined || isThere(name, branches)) continue
        yield {
          message: `The row ${quote(text)} speaks of the branch ${quote(name)}, which does not exist.`,
          help: `${existing(branches)} Name one that exists, or push the branch.`,
          at,
        }
      }
    }
  },
})

function branchIn(meaning: Meaning): string | undefined {
  if (meaning.kind === 'branch') return meaning.name
  return meaning.kind === 'older' && meaning.than?.kind === 'branch' ? meaning.than.name : undefined
}

/** Whether there is such a branch, in any letter case. HEAD and "development" are ways of speaking: any branch of that sense will do. */
function isThere(name: string, branches: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase()
  if (
    ['head', 'trunk', 'mainline', 'development', 'dev', 'nightly', 'snapshot', 'edge', 'canary', 'unreleased'].includes(
      lower,
    )
  )
    return true
  return [...branches].some((branch) => branch.toLowerCase() === lower)
}

function existing(branches: ReadonlySet<string>): string {
  const likely = ['main', 'master', 'develop', 'trunk', 'dev'].filter((name) => branches.has(name))
  return likely.length > 0
    ? `There is ${likely.map((name) => quote(name)).join(' and ')}.`
    : branches.size === 1
      ? `There is only ${quote([...branches].join())}.`
      : `There are ${branches.size} others.`
}
