/** Half-open range of UTF-16 offsets in one file. Lines and columns appear only in reporters. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in a file; `file` is the path as the user knows it, relative to the checked directory. */
export interface Location {
  readonly file: string
  readonly span: Span
}

/** Replace the text of `span` by `newText`. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
}
