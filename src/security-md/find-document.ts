/** What was found of security policies in a repository. Paths are relative to its root, with `/`. */
export interface FoundDocument {
  /** The one that GitHub shows; undefined where there is none. */
  readonly path: string | undefined
  /** Other copies, which nobody is shown, in the order in which GitHub would take them. */
  readonly copies: readonly string[]
  /** Policies in formats that GitHub does not show as one and that are not read: `SECURITY.rst`. */
  readonly otherFormats: readonly string[]
}

/** Where GitHub looks, in its order; `.` is the root. Source: GitHub's documentation of default community health files. */
export const DOCUMENT_FOLDERS: readonly string[] = ['.github', '.', 'docs']

const OTHER_FORMATS = new Set(['security', 'security.adoc', 'security.markdown', 'security.rst', 'security.txt'])

/**
 * Finds the security policy where GitHub looks for it: `.github/`, the root, then `docs/`, in any letter case.
 * `listFiles` gives the names of the files in a folder, nothing for a folder that is not there. In one folder the
 * usual spelling goes before others.
 */
export async function findDocument(listFiles: (folder: string) => Promise<readonly string[]>): Promise<FoundDocument> {
  const folders = await Promise.all(
    DOCUMENT_FOLDERS.map(async (folder) => ({ folder, names: [...(await listFiles(folder))].sort(bySpelling) })),
  )
  const found = (isWanted: (name: string) => boolean) =>
    folders.flatMap(({ folder, names }) => names.filter(isWanted).map((name) => pathOf(folder, name)))

  const [path, ...copies] = found((name) => name.toLowerCase() === 'security.md')
  return { path, copies, otherFormats: found((name) => OTHER_FORMATS.has(name.toLowerCase())) }
}

/** `SECURITY.md` first, then by code unit, so that the answer does not hang on the file system's order. */
function bySpelling(left: string, right: string): number {
  const [leftUsual, rightUsual] = [left === 'SECURITY.md', right === 'SECURITY.md']
  if (leftUsual !== rightUsual) return leftUsual ? -1 : 1
  return left < right ? -1 : left > right ? 1 : 0
}

function pathOf(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`
}
