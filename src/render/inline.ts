/** A value that is no Markdown, made safe to stand within a line of Markdown: what would become a mark is escaped. */
export function inline(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim()
  const marks = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/[`[\]]/g, '\\$&')
  const paired = (sign: RegExp): boolean => (text.match(sign)?.length ?? 0) > 1
  const emphasis = marks
    .replace(/\*/g, paired(/\*/g) ? '\\*' : '*')
    .replace(/_/g, paired(/_/g) ? '\\_' : '_')
    .replace(/~/g, paired(/~/g) ? '\\~' : '~')
  return emphasis.replace(/<(?=[A-Za-z/!?])/g, '\\<').replace(/&(?=#?\w{1,31};)/g, '\\&')
}

/** Markdown that stands in a cell of a table: on one line, its bars escaped. */
export function cell(markdown: string): string {
  return markdown
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/(\\*)\|/g, (_, slashes: string) => (slashes.length % 2 === 1 ? `${slashes}|` : `${slashes}\\|`))
}

/** A heading of ATX style; `title` is Markdown, whose last `#` would be taken for a closing mark. */
export function heading(level: number, title: string): string {
  const text = title.replace(/\s*\n\s*/g, ' ').trim()
  return `${'#'.repeat(level)} ${text.replace(/(^|\s)(#+)$/, '$1\\$2')}`
}

/** The items of a list, each Markdown, whose further lines are indented below the first. */
export function list(items: readonly string[], ordered = false): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- '
      return `${mark}${item.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)}`
    })
    .join('\n')
}
