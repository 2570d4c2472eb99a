import type { Repository, TextFile } from '../repository/repository.ts'
import { underSupportHeading } from '../security-md/columns.ts'
import { readDocument } from '../security-md/read-document.ts'
import { readSupportTables } from '../security-md/support-table.ts'
import type { SupportTable } from '../support/support.ts'

/** Tables of supported versions outside of the document that GitHub shows, and the files that they stand in. */
export interface Copies {
  readonly tables: readonly SupportTable[]
  readonly files: readonly TextFile[]
}

/**
 * Reads the tables of other copies of the document and of the README's section on supported versions. A file that cannot be
 * read is passed over: it is not the one that people are sent to.
 */
export async function gatherCopies(repository: Repository, hidden: readonly string[], today: string): Promise<Copies> {
  const names = await repository.listFiles('')
  const readme = names.filter((name) => name.toLowerCase() === 'readme.md')
  const texts = await Promise.all(
    [...hidden, ...readme].map((path) => repository.readFile(path).catch(() => undefined)),
  )
  const tables: SupportTable[] = []
  const files: TextFile[] = []
  for (const file of texts) {
    if (!file || !mayHoldTable(file.text)) continue
    const document = await readDocument(file)
    const own = { ...document, tables: document.tables.filter(underSupportHeading) }
    const read = readSupportTables(own, today).tables
    if (read.length === 0) continue
    tables.push(...read)
    files.push(file)
  }
  return { tables, files }
}

/** Most READMEs hold no such table, and reading one through costs time. */
const mayHoldTable = (text: string): boolean => text.includes('|') && /^#+ .*(?:support|maintain|security)/im.test(text)
