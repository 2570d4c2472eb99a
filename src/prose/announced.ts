import { plainText } from './plain-text.ts'

/** Where fixes are announced, by the words of a line. */
const PLACES = [
  ['github-advisories', /\badvisor(?:y|ies)\b/i],
  ['changelog', /\bchange ?log\b|\bCHANGELOG\b/i],
  ['github-releases', /\bgithub releases?\b|\breleases? (?:notes?|page)\b|\breleases on github\b/i],
  ['mailing-list', /\bmailing[- ]list\b|\bgroups\.google\.com\b/i],
  ['email', /\be-?mail\b/i],
  ['security-policy-file', /\bthis (?:file|document|policy|security\.md)\b/i],
  ['in-product', /\bnotification system\b|\bin-app\b|\bin-product\b|\bdashboard\b/i],
  ['feed', /\b(?:rss|atom) feed\b/i],
  ['website', /\bwebsite\b|\bblog\b/i],
] as const

/** A place where fixes are announced, by the name that the policy's schema has for it. */
export type Announced = (typeof PLACES)[number][0]

/** The kinds of places that a text names, in a fixed order. */
export function announcedIn(markdown: string): readonly Announced[] {
  const text = plainText(markdown)
  return PLACES.filter(([, form]) => form.test(text)).map(([place]) => place)
}
