/** Writes a GFM table whose columns line up in the source, too. Cells are Markdown without line breaks and bare bars. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.min(WIDEST, Math.max(3, width(title), ...rows.map((row) => width(row[column] ?? '')))),
  )
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((columns, index) => padded(cells[index] ?? '', columns)).join(' | ')} |`
  return [line(header), `| ${widths.map((columns) => '-'.repeat(columns)).join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** One long remark must not push the other rows off the screen. */
const WIDEST = 60

/** Fills up with blanks to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** How many columns an editor takes for a text: emoji and East Asian signs take two, marks on them none. */
export function width(text: string): number {
  let columns = 0
  for (const sign of text) {
    if (/^(?:\p{Mn}|\p{Me}|\p{Cf})$/u.test(sign)) continue
    columns +=
      /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]$/u.test(
        sign,
      )
        ? 2
        : 1
  }
  return columns
}
