import type { Repository, TextFile } from '../repository/repository.ts'
import type { Facts } from '../rules/rule.ts'
import { readWording } from '../security-md/wording.ts'
import type { FoundDocument } from './find-files.ts'

/** What is known beside versions, and the further files that it was read from. */
export interface Beside {
  readonly facts: Pick<Partial<Facts>, 'wording' | 'hiddenCopies'>
  readonly files: readonly TextFile[]
}

/** Gathers what rules look at that are about something else than versions. */
export async function gatherBeside(_repository: Repository, document: FoundDocument | undefined): Promise<Beside> {
  if (!document) return { facts: {}, files: [] }
  const wording = readWording(document.file)
  return { facts: { wording, hiddenCopies: document.hidden }, files: [] }
}
