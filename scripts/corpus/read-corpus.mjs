// The corpus of real documents beside this checkout, read one repository at a time: it is 50 MB of JSON.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const CORPUS = join(process.cwd(), '..', 'shared', 'corpus')

/** Ends the script in peace where the corpus is not there. */
export function needCorpus() {
  if (existsSync(CORPUS)) return
  console.log('skipped: ../shared/corpus is not here.')
  process.exit(0)
}

export const readJson = (name) => JSON.parse(readFileSync(join(CORPUS, name), 'utf8'))

/** Every repository: { repo, path, head, head_date, tags, branches, manifest, history, table_edits }; `head` is the newest text. */
export function* repositories() {
  for (const name of readdirSync(CORPUS).sort()) {
    if (!name.includes('__')) continue
    const data = readJson(name)
    const history = [...data.history].sort((left, right) => Date.parse(left.date) - Date.parse(right.date))
    yield { ...data, history, head: history.at(-1) }
  }
}

/** What an in-memory repository needs to stand for a real one on a day: its document, and the tags that were there. */
export function asOf(data, { text, path = data.path }, instant) {
  const until = Date.parse(instant)
  const tags = data.tags.filter(({ date }) => date === undefined || date === null || Date.parse(date) <= until)
  return {
    name: data.repo.split('/')[1],
    files: { [path]: text },
    tags: tags.map(({ name, date }) => ({ name, ...(date ? { date } : {}) })),
    branches: data.branches,
  }
}

export const day = (instant) => new Date(instant).toISOString().slice(0, 10)
