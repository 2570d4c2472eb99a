import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { cannotReach, errorCode } from './file-errors.ts'
import { CannotRead, type FileAccess } from './repository.ts'

/** A file by name: what people read, and where to look for it. */
export interface Place {
  /** Relative to the checked directory, with `/`. */
  readonly path: string
  readonly absolute: string
}

/**
 * The checked directory's real path. Throws CannotRead where it is no directory.
 */
export function openDirectory(directory: string): string {
  try {
    const real = realpathSync.native(directory)
    if (lstatSync(real).isDirectory()) return real
  } catch (error) {
    if (!isAbsence(error)) throw cannotReach(directory, error)
    throw new CannotRead(`There is no directory "${directory}".`, {
      file: directory,
      help: 'Name the directory of a checkout, or leave it out to check the current one.',
    })
  }
  throw new CannotRead(`"${directory}" is a file, not a directory.`, {
    file: directory,
    help: 'Name the directory that holds it; single files are named with --policy and --document.',
  })
}

/**
 * Where a path points before links are followed. Throws CannotRead where it leads out of the directory, or into git's
 * own, and no user named it.
 */
export function locate(root: string, path: string, { namedByUser = false }: FileAccess): Place {
  const absolute = resolve(root, path)
  const below = relative(root, absolute)
  if (!namedByUser && !isBelow(below)) {
    throw new CannotRead(`The path "${path}" leads out of the checked directory.`, {
      file: path,
      help: 'Name a file inside it, by its path from there. Only a path given on the command line may lie elsewhere.',
    })
  }
  if (!namedByUser) refuseGitDirectory(below, path)
  return { path: below.split(sep).join('/'), absolute }
}

/**
 * The real path of what stands at a place, or undefined where nothing does. Throws CannotRead for a link to nothing, in
 * a circle, out of the checkout that the directory belongs to, or into git's own directory (which may hold a token).
 */
export function followLinks(
  root: string,
  { path, absolute }: Place,
  { namedByUser = false }: FileAccess,
): string | undefined {
  let real: string
  try {
    real = realpathSync.native(absolute)
  } catch (error) {
    if (!isAbsence(error)) throw cannotReach(path, error)
    if (isLink(absolute)) throw leadsNowhere(path)
    return undefined
  }
  if (!namedByUser) refuseOutside(root, path, real)
  return real
}

/**
 * Where a file is to be written: through links that stay inside; directories that are missing are made by the writer.
 * Throws as `followLinks` does.
 */
export function followLinksForWriting(root: string, place: Place, access: FileAccess): string {
  const real = followLinks(root, place, access)
  if (real !== undefined) return real

  const parent = dirname(place.absolute)
  if (parent === place.absolute) return place.absolute
  const above = { path: place.path, absolute: parent }
  return join(followLinksForWriting(root, above, access), basename(place.absolute))
}

function refuseOutside(root: string, path: string, real: string): void {
  const around = isBelow(relative(root, real)) ? root : checkoutAround(root)
  const below = relative(around, real)
  if (!isBelow(below)) {
    throw new CannotRead(`${path} leads out of the checkout through a symbolic link.`, {
      file: path,
      help: 'Put the file itself in its place, or link to one inside the checkout.',
    })
  }
  refuseGitDirectory(below, path)
}

/** A package of a monorepo may link to a file of the whole. */
function checkoutAround(root: string): string {
  for (let directory = root; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return directory
    if (dirname(directory) === directory) return root
  }
}

function refuseGitDirectory(below: string, path: string): void {
  if (!below.split(sep).some((part) => part.toLowerCase() === '.git')) return
  throw new CannotRead(`${path} lies in git's own directory, which may hold passwords and programs.`, {
    file: path,
    help: 'Name a file of the project.',
  })
}

function isBelow(below: string): boolean {
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}

function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink()
  } catch {
    return false
  }
}

function leadsNowhere(path: string): CannotRead {
  return new CannotRead(`${path} is a symbolic link to something that does not exist.`, {
    file: path,
    help: 'Mend the link, or put the file itself in its place.',
  })
}

/** What a name gets that no file can have, or has. */
function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(errorCode(error))
}
