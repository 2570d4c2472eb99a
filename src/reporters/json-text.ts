/**
 * A value as JSON, indented, with a final line end. GitHub's runner takes `##[name]` for a command wherever it stands in
 * a log, so that bracket is written as an escape, which reads back as itself.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`
}
