import type { Level } from '../versions/meaning.ts'
import type { Clause, LineSet } from './clause.ts'

/** A clause as a sentence has it: "the newest 2 minors", "every major until 12 months after its successor". */
export function clauseInWords(clause: Clause): string {
  const { branch, lines, note, until } = clause
  if (branch !== undefined) return `the branch ${branch}`
  const each = clause['in-each-of']
  const what = each ? `${setInWords(clause)} of ${groupInWords(each)}` : setInWords(clause)
  const end = lines !== undefined && until !== undefined ? ` until ${until}` : ''
  return `${what}${end}${note === undefined ? '' : ` (${note})`}`
}

function setInWords({ newest, of, every, for: span, after = 'successor', matching, lines }: LineSet): string {
  if (lines !== undefined) return [lines].flat().join(', ')
  const level = of ?? every ?? 'minor'
  const counted =
    newest === undefined
      ? `every ${level}`
      : newest === 1
        ? `the newest ${level}`
        : `the newest ${newest} ${plural(level)}`
  const like = matching === undefined ? '' : ` like ${[matching].flat().join(', ')}`
  if (span === undefined) return `${counted}${like}`
  return `${counted}${like} ${after === 'release' ? `for ${span} after its first release` : `until ${span} after its successor`}`
}

function groupInWords(group: LineSet): string {
  if (group.every !== undefined) return setInWords(group)
  const words = setInWords(group)
  return group.newest === 1 || [group.lines ?? []].flat().length === 1 ? words : `each of ${words}`
}

/** "minors", "patches" */
export function plural(level: Level): string {
  return level === 'patch' ? 'patches' : `${level}s`
}
