import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import { followLinks, locate } from './checked-directory.ts'
import { cannotReach, errorCode } from './file-errors.ts'
import { CannotRead, type FileAccess, type TextFile } from './repository.ts'
import { decodeUtf8 } from './utf8.ts'

const mebibyte = 1024 * 1024

/** How much of a kind of file is read, in bytes, and what to do with a longer one. */
export interface SizeLimit {
  readonly bytes: number
  readonly help: string
}

/** A person cannot read more, and a check runs on every push. */
export const documentLimit: SizeLimit = {
  bytes: mebibyte,
  help: 'Shorten it, or move what is no policy (logs, advisories) into a file of its own.',
}

/** Room for some millions of tags. */
export const tagFileLimit: SizeLimit = {
  bytes: 64 * mebibyte,
  help: 'List only the tags that are releases, one on each line.',
}

/**
 * The text of a file below `root` (a real path), or undefined where there is none.
 * Throws CannotRead for all that is no readable UTF-8 file within the limit, or not inside.
 */
export function readTextFile(root: string, path: string, limit: SizeLimit, access: FileAccess): TextFile | undefined {
  const place = locate(root, path, access)
  const real = followLinks(root, place, access)
  if (real === undefined) return undefined
  return { path: place.path, text: decodeUtf8(readBytes(real, place.path, limit), place.path) }
}

/** The sorted names in a directory below `root`; none where there is no such directory. Throws CannotRead as reading does. */
export function listNames(root: string, directory: string): readonly string[] {
  const place = locate(root, directory, {})
  const real = followLinks(root, place, {})
  if (real === undefined) return []
  try {
    return readdirSync(real).sort()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return []
    throw cannotReach(place.path || '.', error)
  }
}

/** Throws CannotRead where there is more than the limit; `size` is in bytes. */
export function refuseTooLong(path: string, size: number, limit: SizeLimit): void {
  if (size <= limit.bytes) return
  const allowed = limit.bytes < mebibyte ? `${limit.bytes} bytes` : `${limit.bytes / mebibyte} MiB`
  throw new CannotRead(`${path} is over the limit of ${allowed} for such a file: it has ${size} bytes.`, {
    file: path,
    help: limit.help,
  })
}

function readBytes(real: string, path: string, limit: SizeLimit): Buffer {
  let descriptor: number | undefined
  try {
    // Asked before it is opened, because opening a pipe waits, and opening a device may do anything.
    refuseIrregular(path, statSync(real))
    descriptor = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(descriptor)
    refuseIrregular(path, stats)
    refuseTooLong(path, stats.size, limit)
    return readAtMost(descriptor, stats.size)
  } catch (error) {
    throw error instanceof CannotRead ? error : cannotReach(path, error)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function readAtMost(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

/** Throws CannotRead where something else stands in a file's place. */
export function refuseIrregular(path: string, stats: Pick<Stats, 'isFile' | 'isDirectory'>): void {
  if (!stats.isFile()) throw notAFile(path, stats.isDirectory() ? 'a directory' : 'a pipe, socket or device')
}

/** What is thrown where something else (`a directory`) stands in a file's place. */
export function notAFile(path: string, what: string): CannotRead {
  return new CannotRead(`${path || '.'} is ${what}, not a file.`, {
    file: path || '.',
    help: 'Put a text file in its place, or name another path.',
  })
}
