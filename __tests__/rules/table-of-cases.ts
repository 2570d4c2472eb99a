import { describe, expect, test } from '@jest/globals'
import { type Example, filesOf, judge } from './example.ts'

/** A SECURITY.md alone, or a whole example; both stand on top of what all cases share. */
type Case = string | Example

/**
 * What a rule has to accept, and what it has to report: the places between « and », and the sentences word for word. What
 * stands beside a finding (`See SECURITY.md:3:1 (…)`, `Fix: … (safe)`) and its help (`Help: …`) follow it where a case
 * names any of that; `No fix` says that there is none.
 */
export interface Cases {
  /** What every case has, unless it says otherwise. */
  readonly always?: Example
  readonly accepts: Readonly<Record<string, Case>>
  readonly reports: Readonly<Record<string, readonly [Case, ...string[]]>>
}

/** Runs a table of cases through the real check, with the repository in memory. */
export function testRule(id: string, { always = {}, accepts, reports }: Cases): void {
  const exampleOf = (one: Case): Example => ({ ...always, ...(typeof one === 'string' ? { document: one } : one) })
  describe(`${id} accepts`, () => {
    test.each(Object.entries(accepts))('%s', async (_, one) => {
      const { sentences } = await judge(id, exampleOf(one))
      expect(sentences).toEqual([])
    })
  })
  describe(`${id} reports`, () => {
    test.each(Object.entries(reports))('%s', async (_, [one, ...sentences]) => {
      const example = exampleOf(one)
      const said = await judge(id, example)
      const wants = (form: RegExp) => sentences.some((one) => form.test(one))
      const helps = wants(/^Help: /) ? said.helps.map((help) => [`Help: ${help}`]) : []
      const beside = wants(/^(?:See |Fix: |No fix$)/) ? said.beside : []
      const all = said.sentences.flatMap((one, at) => [one, ...(helps[at] ?? []), ...(beside[at] ?? [])])
      expect(all).toEqual(sentences.filter((one) => one !== 'No fix'))
      expect(said.marked).toEqual(filesOf(example))
    })
  })
}

/** A case for each of several texts, named by it. */
export function each<One>(texts: readonly string[], of: (text: string) => One): Readonly<Record<string, One>> {
  return Object.fromEntries(texts.map((text) => [text, of(text)]))
}

/** The usual table, from the rows' two cells: `table('5.1.x', 'yes', '< 5.1', 'no')`; empty cells stay out of nothing. */
export function table(...cells: readonly string[]): string {
  const rows = cells.flatMap((cell, index) => (index % 2 === 0 ? [`| ${cell} | ${cells[index + 1] ?? ''} |`] : []))
  return `## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${rows.join('\n')}\n`
}
