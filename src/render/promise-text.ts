import type { Policy, Reporting } from '../policy/policy.generated.ts'

/** The reporting of a policy in its long form; undefined where there is none. */
export function reportingOf({ reporting }: Pick<Policy, 'reporting'>): Reporting | undefined {
  return Array.isArray(reporting) ? { channels: reporting } : reporting
}

/**
 * The prose in which a policy may already say what its typed values say, so that rendering does not say it twice, and
 * reading a document knows where to look for it: all that is about reports and what happens to them.
 */
export function promiseText(content: Policy): string {
  const { render, response, disclosure, commitments } = content
  const safeHarbor = content['safe-harbor']
  return joined([
    render?.lead,
    reportingText(content),
    response?.intro,
    ...(response?.process ?? []).map((step) => `- ${step}`),
    disclosure?.intro,
    disclosure?.text,
    ...(commitments?.project ?? []).map((item) => `- ${item}`),
    ...(commitments?.reporter ?? []).map((item) => `- ${item}`),
    safeHarbor?.statement,
  ])
}

/** The prose about how to report; what the channels' own notes say included. */
export function reportingText(content: Pick<Policy, 'reporting' | 'render'>): string {
  const reporting = reportingOf(content)
  return joined([
    content.render?.lead,
    reporting?.intro,
    reporting?.['public-issues-text'],
    reporting?.['channels-intro'],
    ...(reporting?.channels ?? []).flatMap(({ note }) => note ?? []),
    reporting?.['contents-intro'],
    reporting?.['follow-up'],
  ])
}

/** All prose of the policy. */
export function allText(content: Policy): string {
  const groups = (content['section-groups'] ?? []).map(({ intro }) => intro)
  const { updates, support, acknowledgments } = content
  return joined([
    promiseText(content),
    support?.intro,
    support?.statement,
    support?.note,
    ...groups,
    ...(content.sections ?? []).map(({ body }) => body),
    updates?.intro,
    ...(updates?.subscribe ?? []),
    acknowledgments?.intro,
    acknowledgments?.text,
    content.render?.closing,
  ])
}

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n\n')
