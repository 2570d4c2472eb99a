import type { Repository } from '../repository/repository.ts'
import type { BrokenLink } from '../rules/rule.ts'
import type { Link } from '../security-md/plain-inline.ts'
import type { Statement, Wording } from '../security-md/wording.ts'
import { lazyPattern } from '../text/lazy-pattern.ts'

/** Folders that are looked into; a policy links into two or three. */
const MOST_FOLDERS = 50

/** Files that a sentence may name without linking to them. */
const NAMED_FILE =
  /(?<![\w/.-])(?:CHANGELOG|CHANGES|HISTORY|RELEASES|NEWS|CONTRIBUTING|CODE_OF_CONDUCT|GOVERNANCE)\.(?:md|rst|txt)(?![\w/-])/g

/** The links and named files of a document that lead nowhere within the checked directory. What lies outside is not looked at. */
export async function findBrokenLinks(repository: Repository, wording: Wording): Promise<readonly BrokenLink[]> {
  const folders = new Map<string, ReadonlySet<string>>()
  const anchors = wording.links.some(({ target }) => target.startsWith('#')) ? anchorsOf(wording) : undefined
  const broken: BrokenLink[] = []
  for (const { target, span } of [...wording.links.filter(isWithin), ...wording.statements.flatMap(namedFiles)]) {
    const [path = '', anchor = ''] = target.split('#', 2)
    if (path === '') {
      if (anchor !== '' && anchors && !anchors.has(decoded(anchor).toLowerCase()))
        broken.push({ target, span, what: 'anchor' })
      continue
    }
    const places = placesOf(path.replace(/\?.*$/, ''), wording.path, !target.includes('/'))
    if (places.length > 0 && !(await isAnyThere(repository, places, folders)))
      broken.push({ target, span, what: 'file' })
  }
  return broken
}

function isWithin({ target }: Link): boolean {
  return target !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target) && !/[{}<>\s]|@/.test(target)
}

function namedFiles({ text, spanOf }: Statement): readonly Pick<Link, 'target' | 'span'>[] {
  if (!/\.(?:md|rst|txt)/.test(text)) return []
  return [...text.matchAll(NAMED_FILE)].map(({ index, 0: target }) => ({
    target,
    span: spanOf(index, index + target.length),
  }))
}

/** The folders and names that a path may mean; none where it leaves the checked directory. A bare name may lie in the root too. */
function placesOf(path: string, document: string, bare: boolean): readonly (readonly [string, string])[] {
  const from = path.startsWith('/') ? [] : document.split('/').slice(0, -1)
  const steps = resolve(from, decoded(path))
  if (!steps) return []
  const name = steps.at(-1)
  // The root itself, or a folder for which an index page may be shown.
  if (name === undefined || path.endsWith('/')) return []
  const own = [steps.slice(0, -1).join('/'), name] as const
  return bare ? [own, ['', name], ['.github', name], ['docs', name]] : [own]
}

function resolve(from: readonly string[], path: string): readonly string[] | undefined {
  const steps = [...from]
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps
}

async function isAnyThere(
  repository: Repository,
  places: readonly (readonly [string, string])[],
  folders: Map<string, ReadonlySet<string>>,
): Promise<boolean> {
  for (const [folder, name] of places) {
    let names = folders.get(folder)
    if (!names) {
      // What cannot be looked into is not said to be missing.
      if (folders.size >= MOST_FOLDERS) return true
      const listed = await repository.listFiles(folder).catch(() => undefined)
      if (!listed) return true
      names = new Set(listed)
      folders.set(folder, names)
    }
    if (names.has(name)) return true
  }
  return false
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const noSlug = lazyPattern('[^\\p{L}\\p{N}\\p{M} _-]', 'gu')

/** The anchors that GitHub gives to headings; undefined where the document sets some of its own. */
function anchorsOf({ text, statements }: Wording): ReadonlySet<string> | undefined {
  if (/<[a-z][^<>]{0,200}\s(?:id|name)=/i.test(text)) return undefined
  const anchors = new Set<string>()
  const headings = new Map<number, string>()
  for (const { kind, block, text: part } of statements) {
    if (kind === 'heading') headings.set(block, `${headings.get(block) ?? ''} ${part}`.trim())
  }
  for (const title of headings.values()) {
    const slug = title.toLowerCase().replace(noSlug(), '').replaceAll(' ', '-')
    let unique = slug
    for (let count = 1; anchors.has(unique); count++) unique = `${slug}-${count}`
    anchors.add(unique)
  }
  return anchors
}
