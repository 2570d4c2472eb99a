import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import type { Repository } from '../repository/repository.ts'
import { applyEdits, editsTouch } from '../text/edits.ts'
import { askOnce } from './ask-once.ts'
import { check } from './check.ts'
import type { Report } from './report.ts'
import type { CheckSettings } from './settings.ts'

export interface MendChoice {
  /** Also the fixes that change a promise. */
  readonly suggested: boolean
}

/** A file before and after. */
export interface MendedFile {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** What mending would do, or has done once its files are written. */
export interface Mended {
  readonly files: readonly MendedFile[]
  readonly applied: readonly { readonly file: string; readonly title: string; readonly code: string }[]
  /** Fixes that are there and were not taken. */
  readonly left: readonly { readonly file: string; readonly title: string; readonly reason: string }[]
  /** The check after mending. */
  readonly report: Report
}

/** Makes a repository look as if some of its files had other texts. */
export type Overlay = (repository: Repository, texts: ReadonlyMap<string, string>) => Repository

/** A fix can bring another one to light; more rounds than this mean that two fixes undo each other. */
const ROUNDS = 10

/**
 * Applies the fixes of a check until there are none left, in memory: nothing is written. Fixes whose places touch wait for
 * the next round. Throws CannotRead as the check does.
 */
export async function mend(
  repository: Repository,
  given: CheckSettings,
  choice: MendChoice,
  overlay: Overlay,
): Promise<Mended> {
  const before = new Map<string, string>()
  const texts = new Map<string, string>()
  const applied: Mended['applied'][number][] = []
  // What was there before the change is mended as well.
  const { base: _, ...settings } = given
  const listed = askOnce(repository)
  let report = await check(listed, settings)
  for (let round = 0; round < ROUNDS; round++) {
    const taken = takeFixes(report, choice)
    if (taken.length === 0) break
    for (const { fix, code } of taken) {
      const text = texts.get(fix.file) ?? report.texts.get(fix.file)
      if (text === undefined) continue
      if (!before.has(fix.file)) before.set(fix.file, text)
      applied.push({ file: fix.file, title: fix.title, code })
    }
    for (const [file, fixes] of byFile(taken)) {
      const text = texts.get(file) ?? report.texts.get(file)
      if (text !== undefined)
        texts.set(
          file,
          applyEdits(
            text,
            fixes.flatMap(({ edits }) => edits),
          ),
        )
    }
    report = await check(overlay(listed, texts), settings)
  }
  const files = [...texts].map(([path, after]) => ({ path, before: before.get(path) ?? '', after }))
  return { files: files.filter((file) => file.before !== file.after), applied, left: leftOver(report, choice), report }
}

interface Taken {
  readonly fix: Fix
  readonly code: string
}

/** The fixes of one round: each once, and none that touches one before it. */
function takeFixes({ diagnostics }: Report, choice: MendChoice): readonly Taken[] {
  const taken: Taken[] = []
  for (const { fix, code } of offered(diagnostics)) {
    if (fix.safety === 'suggested' && !choice.suggested) continue
    const collides = taken.some((other) => other.fix.file === fix.file && editsTouch(other.fix.edits, fix.edits))
    if (!collides) taken.push({ fix, code })
  }
  return taken
}

function offered(diagnostics: readonly Diagnostic[]): readonly Taken[] {
  return diagnostics.flatMap(({ fixes, code }) => (fixes[0] ? [{ fix: fixes[0], code }] : []))
}

function byFile(taken: readonly Taken[]): ReadonlyMap<string, readonly Fix[]> {
  const files = new Map<string, Fix[]>()
  for (const { fix } of taken) files.set(fix.file, [...(files.get(fix.file) ?? []), fix])
  return files
}

function leftOver({ diagnostics }: Report, { suggested }: MendChoice): Mended['left'] {
  const titles = new Set<string>()
  return offered(diagnostics).flatMap(({ fix: { file, title, safety } }) => {
    const key = `${file} ${title}`
    if (titles.has(key)) return []
    titles.add(key)
    const reason =
      safety === 'suggested' && !suggested
        ? 'it changes a promise: --suggested applies it'
        : 'it stands in the way of another fix'
    return [{ file, title, reason }]
  })
}
