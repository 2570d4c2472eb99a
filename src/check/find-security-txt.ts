import type { Repository, TextFile } from '../repository/repository.ts'

/** Where sites keep what they publish as it stands. */
const PUBLISHED = ['public', 'static', 'docs', 'web', 'www', 'site', 'website', 'src', 'app']

/** The security.txt that the repository publishes, if it holds one: below `.well-known/`, or in the root. */
export async function findSecurityTxt(repository: Repository): Promise<TextFile | undefined> {
  const names = new Set(await repository.listFiles(''))
  const paths = [
    ...(names.has('.well-known') ? ['.well-known/security.txt'] : []),
    ...(names.has('security.txt') ? ['security.txt'] : []),
    ...PUBLISHED.filter((folder) => names.has(folder)).map((folder) => `${folder}/.well-known/security.txt`),
  ]
  for (const path of paths) {
    // One that cannot be read is somebody else's trouble: nothing is promised by it.
    const file = await repository.readFile(path).catch(() => undefined)
    if (file) return file
  }
  return undefined
}
