import type { Repository, TextFile } from '../repository/repository.ts'
import { type Beside, readBeside } from './read-beside.ts'

/** Where sites keep what they publish as it stands. */
const PUBLISHED = ['public', 'static', 'docs', 'web', 'www', 'site', 'website', 'src', 'app']

/** The security.txt that the repository publishes: below `.well-known/`, or in the root. */
export async function findSecurityTxt(repository: Repository): Promise<Beside<TextFile>> {
  const names = new Set(await repository.listFiles(''))
  const paths = [
    ...(names.has('.well-known') ? ['.well-known/security.txt'] : []),
    ...(names.has('security.txt') ? ['security.txt'] : []),
    ...PUBLISHED.filter((folder) => names.has(folder)).map((folder) => `${folder}/.well-known/security.txt`),
  ]
  return readBeside(repository, paths)
}
