/** The command line cannot be followed: a sentence that quotes what is wrong, and the help that would have told. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What to do, where the message alone does not tell. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** The hint that goes with a word which is near enough to a known one; none without such a word. */
export function didYouMean(word: string | undefined): string | undefined {
  return word && `Did you mean ${word}?`
}
