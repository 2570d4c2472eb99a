import type { Document, Project } from '../policy/policy.generated.ts'
import { plainText, sentencesOf } from '../prose/plain-text.ts'
import { readPromises } from '../prose/promises.ts'
import { readDate } from '../support/end-date.ts'

/** The project's name, where the title or a sentence says it, and its stage. */
export function projectIn(title: string | undefined, text: string): Project {
  const name =
    nameIn(plainText(title ?? '').trim()) ??
    /\bsecurity of (?:the )?([A-Z][\w.+-]{1,40})(?: seriously| project|,|\.| is )/.exec(
      plainText(text).slice(0, 20_000),
    )?.[1]
  const kept =
    /\bkeep(?:ing)? (?!our\b|the\b|this\b|it\b|you|them\b|us\b|users?\b|every|all\b|things\b|software\b|open\b|people\b|and\b)([A-Za-z][\w.-]{1,30}) (?:secure|safe)\b/i.exec(
      plainText(text),
    )?.[1]
  const known = name ?? kept
  const { stage } = readPromises(text)
  return { ...(known !== undefined && { name: known }), ...(stage !== undefined && { stage }) }
}

function nameIn(title: string): string | undefined {
  const found =
    /^(?:security polic(?:y|ies) (?:for|of) (?:the )?(.{2,50})|(.{2,50}?)(?:'s|’s)?:? (?:project )?security polic(?:y|ies))$/i.exec(
      title,
    )
  const name = (found?.[1] ?? found?.[2])?.replace(/\s*[-–—:|]$/, '').trim()
  return name === undefined ||
    /^(?:our|the|project|general|official|default|\W+|🔒|🔐)$/i.test(name) ||
    !/[A-Za-z]/.test(name)
    ? undefined
    : name.replace(/^[^\p{L}\p{N}]+/u, '')
}

/** What stands below the last rule of a document. */
export interface Closing {
  readonly document: Document
  readonly closing: string
  /** A date with two readings, as written. */
  readonly unclear: string | undefined
  /** The date of the last change as written, where that is not how the policy has it. */
  readonly written: string | undefined
}

/** Parts the last words from the date of the last change and the sentence that the policy may change. */
export function readClosing(text: string): Closing {
  const document: Document = {}
  const rest: string[] = []
  let unclear: string | undefined
  let written: string | undefined
  for (const line of text.split('\n')) {
    const plain = plainText(line).trim()
    const date =
      /^(?:last (?:updated|modified|revised|changed|update)|updated|version date|as of)\b:?\s*(.{4,40}?)\.?$/i.exec(
        plain,
      )?.[1]
    const read = date === undefined ? undefined : readDate(date)
    const day =
      /\d{1,2}\D+\d{4}|\d{4}\D\d{1,2}\D\d{1,2}/.test(date ?? '') &&
      read &&
      'day' in read &&
      read.end - read.start === date?.length
        ? read.day
        : undefined
    if (day !== undefined && document.updated === undefined) {
      document.updated = day
      if (day !== date) written = date
    } else if (
      document['change-notice'] === undefined &&
      /^[^.!?]*\b(?:policy|document)\b[^.!?]*\bmay (?:be updated|change)\b[^.!?]*\.?$/i.test(plain)
    )
      document['change-notice'] = plain
    else rest.push(line)
    if (read && 'fault' in read) unclear = date
  }
  return { document, closing: rest.join('\n').trim(), unclear, written }
}

/** Whether words below the last rule are an ending and no further text of their section. */
export function isClosing(text: string): boolean {
  return text.length <= 600 && !/^#|\n#/.test(text) && sentencesOf(text).length <= 4
}
