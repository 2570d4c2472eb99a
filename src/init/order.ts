import type { Policy } from '../policy/policy.generated.ts'
import { type PartName, USUAL_ORDER } from '../render/part.ts'

/**
 * Writes the order of a document into `render.order`, if it is not the usual one. The longest run of sections is
 * `sections`; a section elsewhere gets an `id`. A number in `order` is the index of a section.
 */
export function keepOrder(content: Policy, order: readonly (PartName | number)[]): void {
  const longest = longestRun(order)
  const names: string[] = []
  for (const [index, entry] of order.entries()) {
    if (typeof entry === 'string') names.push(entry)
    else if (index === longest.start) names.push('sections')
    else if (index < longest.start || index >= longest.end) names.push(nameSection(content, entry))
  }
  const usual = USUAL_ORDER.filter((name) => names.includes(name))
  if (names.length === usual.length && names.every((name, index) => name === usual[index])) return
  content.render = { ...content.render, order: names }
}

function longestRun(order: readonly (PartName | number)[]): { readonly start: number; readonly end: number } {
  let longest = { start: 0, end: 0 }
  let start = 0
  for (const [index, entry] of [...order, 'sections' as const].entries()) {
    if (typeof entry === 'number') continue
    if (index - start > longest.end - longest.start) longest = { start, end: index }
    start = index + 1
  }
  return longest
}

function nameSection(content: Policy, index: number): string {
  const sections = content.sections ?? []
  const section = sections[index]
  if (!section) return 'sections'
  const taken = new Set<string | undefined>([...USUAL_ORDER, ...sections.map(({ id }) => id)])
  const words = section.title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const base = /^[a-z0-9]/.test(words) ? words.replace(/-+$/, '') : 'section'
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  const { title, ...rest } = section
  sections[index] = { title, id, ...rest }
  return id
}
