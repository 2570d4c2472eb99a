import { unknownBase } from './already-there.ts'
import { type Annotation, annotations } from './annotations.ts'
import { printable } from './printable.ts'
import type { Reporter } from './reporter.ts'
import { OUTCOME_MARKS, verdict } from './verdict.ts'

/** Workflow commands on standard output, for workflows that run the command and not the Action; the verdict last. */
export const github: Reporter = (report) => {
  const { shown, omitted } = annotations(report)
  const { outcome, sentence, basis } = verdict(report)
  const last = [`${OUTCOME_MARKS[outcome]} ${sentence}`, basis].filter(Boolean).join(' ')
  const said = [omitted, unknownBase(report), last].filter((line) => line !== undefined)
  const lines = [...shown.map(command), ...said.map(printable)]
  return `${lines.join('\n')}\n`
}

/** `::error file=…,line=…::message`, with the names of properties that the runner reads. */
function command({ kind, message, properties }: Annotation): string {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties
  const named = { title, file, line: startLine, endLine, col: startColumn, endColumn }
  const list = Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${kind} ${list.join(',')}::${escapedData(message)}`
}

/** As the runner reads it back: `%` first, so that nothing is escaped twice. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
