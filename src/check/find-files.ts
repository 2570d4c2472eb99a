import { CannotRead, type Repository, type TextFile } from '../repository/repository.ts'

/** Where GitHub looks for a security policy, in its order. */
const DOCUMENT_FOLDERS = ['.github', '', 'docs']
const POLICY_FOLDERS = ['', '.github']
const POLICY_NAMES = ['security-policy.yml', 'security-policy.yaml']

/** There is nothing to check, or not the file that was named. */
export class NoPolicy extends CannotRead {}

export interface FoundDocument {
  readonly file: TextFile
  /** Other copies that GitHub does not show, in the order in which it looks. */
  readonly hidden: readonly string[]
}

/**
 * The document that GitHub shows: `.github/`, the root, `docs/`, in any letter case. A path named by the user is read
 * wherever it lies. Throws CannotRead where a named file is not there.
 */
export async function findDocument(
  repository: Repository,
  named: string | undefined,
): Promise<FoundDocument | undefined> {
  if (named !== undefined) return { file: await readNamed(repository, named, 'document'), hidden: [] }
  const paths = await pathsOf(repository, DOCUMENT_FOLDERS, (name) => name.toLowerCase() === 'security.md')
  return firstOf(repository, paths)
}

/** security-policy.yml in the root or in `.github/`. */
export async function findPolicy(
  repository: Repository,
  named: string | undefined,
): Promise<FoundDocument | undefined> {
  if (named !== undefined) return { file: await readNamed(repository, named, 'policy'), hidden: [] }
  return firstOf(
    repository,
    await pathsOf(repository, POLICY_FOLDERS, (name) => POLICY_NAMES.includes(name.toLowerCase())),
  )
}

async function firstOf(repository: Repository, paths: readonly string[]): Promise<FoundDocument | undefined> {
  const [first, ...hidden] = paths
  const file = first === undefined ? undefined : await repository.readFile(first)
  return file && { file, hidden }
}

async function pathsOf(
  repository: Repository,
  folders: readonly string[],
  wanted: (name: string) => boolean,
): Promise<readonly string[]> {
  const listed = await Promise.all(folders.map((folder) => repository.listFiles(folder)))
  return folders.flatMap((folder, index) => {
    const names = (listed[index] ?? []).filter(wanted)
    return names.map((name) => (folder === '' ? name : `${folder}/${name}`))
  })
}

async function readNamed(repository: Repository, path: string, flag: 'document' | 'policy'): Promise<TextFile> {
  const file = await repository.readFile(path, { namedByUser: true })
  if (file) return file
  throw new NoPolicy(`There is no file ${path}.`, { file: path, help: `Name another one with --${flag}.` })
}

/** In `docs/` a small `security.rst` is a page of the manual; a small `security.txt` is another format, and `security` a folder. */
const OTHER_FORMATS = /^SECURITY(?:\.(?:rst|adoc|asciidoc|txt|markdown|org))?$/
const SMALL_ELSEWHERE = /^security\.(?:rst|adoc|asciidoc|markdown)$/i

/** Policies in formats that are not read, such as `SECURITY.rst`: looked for where there is nothing else to check. */
export async function otherFormats(repository: Repository): Promise<readonly string[]> {
  const big = await pathsOf(repository, DOCUMENT_FOLDERS, (name) => OTHER_FORMATS.test(name))
  const small = await pathsOf(repository, ['.github', ''], (name) => SMALL_ELSEWHERE.test(name))
  return [...new Set([...big, ...small])]
}

/** Said where there is nothing to check at all; `besides` is what is known of a policy elsewhere. */
export function nothingFound(besides?: string, others: readonly string[] = []): NoPolicy {
  const wanted = 'security-policy.yml (in the root or .github/) nor SECURITY.md (in .github/, the root or docs/)'
  const message =
    others.length === 0
      ? `There is no security policy here: neither ${wanted}.`
      : `${others.join(' and ')} ${others.length === 1 ? 'is' : 'are'} there and cannot be read: only YAML and Markdown can, and there is neither ${wanted}.`
  return new NoPolicy(besides === undefined ? message : `${message} ${besides}`, {
    help: `Write ${others.length === 0 ? 'a' : 'it as'} SECURITY.md with a table of supported versions, or name the files with --policy and --document.`,
  })
}
