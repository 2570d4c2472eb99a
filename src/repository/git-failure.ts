/** Why git could not be asked: a clause that can follow a colon, and a sentence on what to do about it. */
export interface GitFailure {
  readonly reason: string
  readonly help: string
  /** The status that git ended with, where it ran to its end. */
  readonly status?: number
}

export const notInstalled: GitFailure = {
  reason: 'git is not installed, or not in the PATH',
  help: 'Install git.',
}

/** Git was ended after so many seconds. */
export function tooLong(seconds: number): GitFailure {
  return { reason: `git gave no answer within ${seconds} seconds`, help: 'Run again later.' }
}

/** Git was ended because its answer had more bytes than the limit. */
export function tooMuch(bytes: number): GitFailure {
  return { reason: `the answer of git has more than ${bytes} bytes`, help: 'Remove what is not needed there.' }
}

/** What git's exit status and its messages (English) mean. */
export function failureOf(status: number | null, complaint: string): GitFailure {
  const { reason, help } = meaningOf(complaint)
  return { reason, help, ...(status === null ? {} : { status }) }
}

/** Text without what stands before `@` in its addresses, and without their queries: both may hold passwords. */
export function withoutCredentials(text: string): string {
  return text.replace(/(:\/\/)[^\s/@'"]*(?:@[^\s/@'"]*)*@/g, '$1').replace(/\?[^\s'"]*/g, '')
}

function meaningOf(complaint: string): GitFailure {
  if (/dubious ownership|unsafe repository/.test(complaint)) return notTrusted(complaint)
  if (/not a git repository|cannot use bare repository/.test(complaint)) {
    return { reason: 'this directory belongs to no git checkout', help: 'Run it in a checkout.' }
  }
  const said = lastWords(complaint)
  return {
    reason: said === '' ? 'git failed without a message' : `git said "${said}"`,
    help: 'Mend what git complains of, then run again.',
  }
}

function notTrusted(complaint: string): GitFailure {
  const directory = /repository (?:at )?\(?'([^'\n]{1,1000})'/.exec(complaint)?.[1] ?? '/path/to/the/checkout'
  return {
    reason: `git does not trust "${directory}", because another user owns it`,
    help: `If you do: git config --global --add safe.directory '${directory}'`,
  }
}

/** The first line that git calls fatal, else the last one; short, printable and without passwords. */
function lastWords(complaint: string): string {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((candidate) => candidate.startsWith('fatal: ')) ?? lines.at(-1) ?? ''
  return withoutCredentials(line.replace(/^fatal: /, ''))
    .replace(/[^ -~\u00A0-\uFFFF]/g, ' ')
    .trim()
    .slice(0, 300)
}
