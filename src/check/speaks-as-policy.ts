import type { TextFile } from '../repository/repository.ts'
import { underSupportHeading } from '../security-md/columns.ts'
import { contactsOf } from '../security-md/contacts.ts'
import { reportingPromises } from '../security-md/private-reporting.ts'
import { proseTable } from '../security-md/prose-table.ts'
import { readDocument } from '../security-md/read-document.ts'
import { readSupportTables } from '../security-md/support-table.ts'
import { readWording, type Wording } from '../security-md/wording.ts'

/** "Security Policy", "Reporting a Vulnerability"; not "Content Security Policy", nor "Security" alone. */
const TITLE =
  /^\W*(?:(?:our|the|project) )?(?:security policy\b|(?:responsible|vulnerability|security) (?:disclosure|reporting)\b|report(?:ing)? (?:an? |the )?(?:security |vulnerabilit|issue))/i

/**
 * Whether a text is a security policy, and not a page of the manual that happens to be called so: it has the title of one,
 * names a way to report, or promises versions.
 */
export async function speaksAsPolicy(file: TextFile): Promise<boolean> {
  const wording = readWording(file)
  const title = wording.statements.find(({ kind }) => kind === 'heading')
  if (title !== undefined && TITLE.test(title.text)) return true
  if (reportingPromises(wording).length > 0) return true
  const ways = contactsOf(wording).filter(({ placeholder }) => !placeholder)
  if (ways.some(({ kind, span }) => kind === 'platform' || (kind === 'email' && isToReportAt(span.start, wording))))
    return true
  const document = await readDocument(file)
  const headed = { ...document, tables: document.tables.filter(underSupportHeading) }
  // Which of its rows have ended does not matter here.
  return readSupportTables(headed, '').tables.length > 0 || proseTable(document) !== undefined
}

/** A link's address begins behind the words of its sentence: `](mailto:`. */
const BEHIND_WORDS = '](mailto:'.length

/** An address in a sentence about reports; a manual has others, to be typed into a form. */
function isToReportAt(at: number, { statements }: Wording): boolean {
  return statements.some(({ text, spanOf }) => {
    const { start, end } = spanOf()
    return start <= at && at <= end + BEHIND_WORDS && /report|vulnerab|disclos|secur/i.test(text)
  })
}
