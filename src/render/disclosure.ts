import type { Policy, Time } from '../policy/policy.generated.ts'
import { readPromises } from '../prose/promises.ts'
import { list } from './inline.ts'
import { promiseText } from './promise-text.ts'
import { asTarget, timeInWords } from './response.ts'

const MODELS = {
  coordinated: 'We disclose vulnerabilities together with those who report them.',
  discretionary: 'We decide case by case how a vulnerability is disclosed.',
  'non-disclosure': 'We do not disclose vulnerabilities.',
} as const

/** How vulnerabilities become public, what both sides promise, and who is named. What the prose says is not said again. */
export function disclosureBlocks(content: Policy): readonly string[] {
  const { disclosure = {}, commitments = {} } = content
  const said = readPromises(promiseText(content))
  const { model, coordinators, cve } = disclosure
  const prose = disclosure.intro !== undefined || disclosure.text !== undefined
  return [
    disclosure.intro,
    disclosure.text,
    model !== undefined && !prose && !said.coordinated && commitments.reporter === undefined
      ? MODELS[model]
      : undefined,
    ...promises(commitments['reporter-intro'] ?? 'We ask that you:', commitments.reporter),
    ...promises(commitments['project-intro'] ?? 'In return, we commit to:', commitments.project),
    said.credit || prose ? undefined : creditSentence(content),
    cve === undefined || prose ? undefined : CVE[cve],
    ...promises('Where we do not agree, these mediate:', prose ? undefined : coordinators),
  ].filter((block) => block !== undefined)
}

const CVE = {
  always: 'Every vulnerability gets a CVE number.',
  'on-request': 'A vulnerability gets a CVE number on request.',
  never: 'We do not request CVE numbers.',
} as const

function promises(lead: string, items: readonly string[] | undefined): readonly string[] {
  return items === undefined ? [] : [lead, list(items)]
}

function creditSentence({ disclosure }: Policy): string | undefined {
  const credit = disclosure?.credit
  if (credit === undefined) return undefined
  if (credit === false) return 'We do not name those who report.'
  const detail = credit === true ? {} : credit
  if (detail.text !== undefined) return detail.text
  if (detail.offered === false) return 'We do not name those who report.'
  const places = detail.where?.length
    ? ` in the ${detail.where.map((place) => place.replaceAll('-', ' ')).join(' and the ')}`
    : ''
  const how =
    detail.default === 'ask'
      ? ' if you want'
      : detail.anonymity === 'allowed'
        ? ' unless you prefer to stay anonymous'
        : ''
  return `We credit you${places}${how}.`
}

/** The safe harbour, where it is not already in the prose about disclosure. */
export function safeHarborBlocks(content: Policy): readonly string[] {
  const safeHarbor = content['safe-harbor']
  if (!safeHarbor || safeHarbor.level === 'none') return []
  const { statement, terms, level } = safeHarbor
  const rest = promiseText({ ...content, 'safe-harbor': { level } })
  if (statement === undefined && readPromises(rest).safeHarbor !== undefined) return []
  return [
    statement ?? (level === 'full' ? FULL : PARTIAL),
    terms === undefined || statement?.includes(terms) ? undefined : `The terms: <${terms}>`,
  ].filter((block) => block !== undefined)
}

const PARTIAL = 'We will not take legal action against those who report vulnerabilities in good faith.'
const FULL = `We consider research in good faith under this policy to be authorized, and will not take legal action against those who do it.`

/** When updates follow, as a sentence. */
export function timeliness(time: Time): string {
  const target = asTarget(time)
  return target.text ?? `Security updates are released ${timeInWords(target)}.`
}
