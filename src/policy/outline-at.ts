import { definitions, outline as top } from './outline.generated.ts'
import type { Outline } from './outline.ts'
import type { PolicyPath } from './policy-file.ts'

/** Every form that the schema allows at a path; the first is the place itself with its description. Empty for unknown keys. */
export function outlinesAt(path: PolicyPath): readonly Outline[] {
  let forms = expand(top)
  for (const step of path) {
    forms = forms.flatMap((form) => {
      const next = typeof step === 'number' ? form.items : (form.properties?.[step] ?? form.others)
      return next ? expand(next) : []
    })
  }
  return forms
}

/** A place and what it refers to, or is a choice of. */
function expand(place: Outline): readonly Outline[] {
  const referred = place.$ref === undefined ? undefined : definitions[place.$ref.slice('#/$defs/'.length)]
  return [place, ...(referred ? expand(referred) : []), ...(place.anyOf ?? []).flatMap(expand)]
}

/** The keys that may stand in a mapping. */
export function allowedKeys(forms: readonly Outline[]): readonly string[] {
  return [...new Set(forms.flatMap(({ properties }) => Object.keys(properties ?? {})))]
}

/** The keys of which a mapping needs one. */
export function choiceOfKeys(forms: readonly Outline[]): readonly string[] {
  return forms
    .flatMap(({ oneOf, anyOf }) => [...(oneOf ?? []), ...(anyOf ?? [])])
    .flatMap(({ required }) => required ?? [])
}

/** What a place is for. */
export function descriptionOf(forms: readonly Outline[]): string | undefined {
  return forms.find(({ description }) => description !== undefined)?.description
}

/** What a place is for, with an example of it where one fits in a line. */
export function describePlace(forms: readonly Outline[]): string | undefined {
  const description = descriptionOf(forms)
  const example = inYaml(forms.find(({ example }) => example !== undefined)?.example)
  return description && example !== undefined ? `${description} For example: \`${example}\`.` : description
}

/** Whether a text could stand at a place, as far as its form goes. */
export function fitsForm(text: string, forms: readonly Outline[]): boolean {
  const patterns = forms.flatMap(({ pattern }) => pattern ?? [])
  return patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'u').test(text))
}

/** A plain value as one would write it, or undefined where it would take a structure. */
export function inYaml(value: unknown): string | undefined {
  if (typeof value === 'string') return value.includes('`') || value.includes('\n') ? undefined : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return undefined
}
