const TAB = 9
const SPACE = 32

/** A place in one line that knows the columns tabs stand for: CommonMark measures indentation in columns, in steps of four. */
export interface LineCursor {
  readonly text: string
  /** Offset of the next character not yet taken. */
  offset: number
  /** Where the line ends, before its line end. */
  readonly end: number
  /** Column of `offset`, from 0; inside a tab that was taken in part it is greater than the tab's own. */
  column: number
  /** Offset of the next character that is neither space nor tab, or `end`. */
  next: number
  /** Columns of white space before `next`. */
  indent: number
}

/** A cursor at the start of a line of `text`. */
export function lineCursor(text: string, start: number, end: number): LineCursor {
  const cursor: LineCursor = { text, offset: start, end, column: 0, next: start, indent: 0 }
  measureIndent(cursor)
  return cursor
}

/** True where only white space is left on the line. */
export function isBlank(cursor: LineCursor): boolean {
  return cursor.next >= cursor.end
}

/** Takes a number of columns of white space; a tab may be taken in part. */
export function takeColumns(cursor: LineCursor, columns: number): void {
  const target = cursor.column + columns
  while (cursor.column < target && cursor.offset < cursor.next) {
    const width = cursor.text.charCodeAt(cursor.offset) === TAB ? 4 - (cursor.column % 4) : 1
    if (cursor.column + width > target) {
      cursor.column = target
      break
    }
    cursor.column += width
    cursor.offset += 1
  }
  measureIndent(cursor)
}

/** Takes the white space before `next` and then `length` characters that are no tabs. */
export function takeMark(cursor: LineCursor, length: number): void {
  cursor.column += cursor.indent + length
  cursor.offset = cursor.next + length
  measureIndent(cursor)
}

function measureIndent(cursor: LineCursor): void {
  const { text, end } = cursor
  let { offset: at, column } = cursor
  // A tab that was taken in part still stands at `offset`: `column` is past its first column, so the step below is what is left of it.
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === SPACE) column += 1
    else if (code === TAB) column += 4 - (column % 4)
    else break
  }
  cursor.next = at
  cursor.indent = column - cursor.column
}
