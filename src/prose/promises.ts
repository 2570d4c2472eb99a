import { sentencesOf } from './plain-text.ts'

/** What the prose of a policy promises beside times; absent where it says nothing. */
export interface Promises {
  readonly publicIssues?: 'forbidden' | 'discouraged'
  readonly coordinated: boolean
  /** True where a report stays secret until there is a fix. */
  readonly afterFix: boolean
  readonly credit?: { readonly default: 'named' | 'ask'; readonly anonymity: boolean; readonly inReleaseNotes: boolean }
  /** `full`: authorised; `partial`: no legal action. */
  readonly safeHarbor?: 'full' | 'partial'
  readonly stage?: 'alpha' | 'beta' | 'mvp'
  /** The only severities that get fixes, where it is said. */
  readonly fixesFor: readonly ('critical' | 'high')[]
}

/** Reads what whole sentences promise. The sentences themselves stay where they are: this only makes them findable. */
export function readPromises(markdown: string): Promises {
  const sentences = sentencesOf(markdown).filter((sentence) => sentence.length <= 2_000)
  const some = (form: RegExp): boolean => sentences.some((sentence) => form.test(sentence))
  const publicIssues = sentences.map(publicIssuesIn).find((found) => found !== undefined)
  const credit = sentences.map(creditIn).find((found) => found !== undefined)
  const safeHarbor = some(/\b(?:consider|deem)\w*\b.{0,80}\bauthori[sz]ed\b/i)
    ? 'full'
    : some(/\b(?:not|never)\b.{0,60}\b(?:legal action|sue|prosecut|law enforcement)/i)
      ? 'partial'
      : undefined
  const stage = sentences.map(stageIn).find((found) => found !== undefined)
  return {
    coordinated: some(
      /\b(?:coordinated|responsible) (?:vulnerability )?disclosure\b|\bcoordinate\b.{0,40}\b(?:disclos|timing|release|with you)/i,
    ),
    afterFix: some(
      /\bdisclos\w*\b.{0,60}\b(?:until|after|once)\b.{0,40}\b(?:fix|patch|update)|\bafter (?:a |the )?fix (?:is |has been )?released/i,
    ),
    fixesFor: some(/\b(?:only|updates for|fixes for|patches for) critical (?:vulnerabilities|issues|security)/i)
      ? ['critical']
      : [],
    ...(publicIssues && { publicIssues }),
    ...(credit && { credit }),
    ...(safeHarbor && { safeHarbor }),
    ...(stage && { stage }),
  }
}

/** Whether a sentence keeps reports out of public places. */
export function publicIssuesIn(sentence: string): Promises['publicIssues'] {
  const place = /\bpublic|\bissues?\b|\bissue tracker|\bpull request/i.test(sentence)
  if (!place) return undefined
  if (/\b(?:avoid|refrain|rather than|instead of)\b/i.test(sentence) && /\bpublic/i.test(sentence)) return 'discouraged'
  const forbids = /\b(?:do not|don't|don’t|never|not be|please not|must not|should not|cannot|not)\b/i.test(sentence)
  const acts = /\b(?:report|open|create|file|submit|post|disclose|use|raise|publish|discuss|make)\w*\b/i.test(sentence)
  return forbids &&
    acts &&
    /\bpublic|\b(?:github|an?|the) issue|\bissues?\b/i.test(sentence) &&
    !/\bif (?:you|for)\b/i.test(sentence)
    ? 'forbidden'
    : undefined
}

function creditIn(sentence: string): Promises['credit'] {
  const names =
    /\b(?:credit(?:ed)? (?:you|the|reporters?|researchers?|will|is|for)|credit you|(?:be|are|publicly) (?:acknowledge|credit)|acknowledge (?:you|your contribution|your name)|credited)/i.test(
      sentence,
    )
  if (!names || !/\b(?:we|you|reporters?|contributors?|researchers?)\b/i.test(sentence)) return undefined
  const ask =
    /\b(?:if (?:desired|you (?:want|wish|like|would like|agree|so choose))|with your (?:consent|permission)|at your (?:option|request)|would you like)/i
  return {
    default: ask.test(sentence) ? 'ask' : 'named',
    anonymity: /anonym|\bunless (?:you|they)/i.test(sentence),
    inReleaseNotes: /\brelease notes\b/i.test(sentence),
  }
}

function stageIn(sentence: string): Promises['stage'] {
  const found =
    /\b(?:is|given the|currently in|still in|as an?|this is an?)\b.{0,30}\b(alpha|beta|MVP)\b(?: (?:stage|project|software|phase|quality))?/i.exec(
      sentence,
    )
  const word = found?.[1]?.toLowerCase()
  const about =
    /\b(?:project|software|stage|we|is)\b/i.test(sentence) &&
    !/\b(?:releases?|versions?|builds?) (?:is|are)\b/i.test(sentence)
  return about && (word === 'alpha' || word === 'beta' || word === 'mvp') ? word : undefined
}
