import type { Policy } from '../policy/policy.generated.ts'
import { reportingOf } from '../render/promise-text.ts'

/** What a policy holds, a line for each kind of thing, for people who want to know whether it was understood. */
export function understood(content: Policy): readonly string[] {
  const { support, response = {}, disclosure, updates, contacts = [], sections = [] } = content
  const reporting = reportingOf(content)
  const times = Object.keys(response).filter((key) => key !== 'intro' && key !== 'process')
  return [
    counted(support?.lines?.length ?? 0, 'row of supported versions', 'rows of supported versions'),
    support && !support.lines ? 'what is supported, in words' : '',
    ...(reporting?.channels ?? []).map(
      ({ email, url, phone, other, github }) =>
        `reports go to ${email ?? url ?? phone ?? other ?? (github && 'private reporting on GitHub')}`,
    ),
    counted(reporting?.contents?.length ?? 0, 'thing to include in a report', 'things to include in a report'),
    times.length > 0 ? `times for ${times.join(', ')}` : '',
    disclosure || content.commitments ? 'disclosure' : '',
    content['safe-harbor'] ? 'safe harbor' : '',
    updates ? 'how updates are announced' : '',
    counted(contacts.length, 'contact', 'contacts'),
    counted(sections.length, 'section of your own, kept as Markdown', 'sections of your own, kept as Markdown'),
  ].filter((line) => line !== '')
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
