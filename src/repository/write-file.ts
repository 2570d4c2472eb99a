import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { followLinksForWriting, locate } from './checked-directory.ts'
import { cannotWrite, errorCode } from './file-errors.ts'
import { CannotRead, type WriteAccess } from './repository.ts'
import { refuseIrregular } from './text-files.ts'

/**
 * Replaces or makes a file below `root` (a real path): written beside it, then renamed over it, so that a reader or a
 * crash sees the old text or the new. Its mode and owner stay. Throws CannotRead, after which the old file stands.
 */
export function writeTextFile(root: string, path: string, text: string, access: WriteAccess): void {
  const place = locate(root, path, access)
  const target = followLinksForWriting(root, place, access)
  const bytes = Buffer.from(text)
  try {
    const old = fs.statSync(target, { throwIfNoEntry: false })
    if (old) refuseIrregular(place.path, old)
    refuseChanged(place.path, target, old, access.expected)
    // A rename would replace even a file that its owner has locked.
    if (old) fs.closeSync(fs.openSync(target, 'r+'))
    else fs.mkdirSync(dirname(target), { recursive: true })
    replace(target, bytes, old)
  } catch (error) {
    throw error instanceof CannotRead ? error : cannotWrite(place.path, error)
  }
}

function replace(target: string, bytes: Buffer, old: fs.Stats | undefined): void {
  // `wx` refuses a name that is taken, so that the name need not be secret.
  const random = Math.random().toString(36).slice(2)
  const beside = join(dirname(target), `.${basename(target).slice(0, 50)}.${process.pid}.${random}.tmp`)
  const descriptor = fs.openSync(beside, 'wx')
  try {
    try {
      fs.writeFileSync(descriptor, bytes)
      if (old) keepOwnerAndMode(descriptor, old)
      fs.fsyncSync(descriptor)
    } finally {
      fs.closeSync(descriptor)
    }
    fs.renameSync(beside, target)
  } catch (error) {
    fs.rmSync(beside, { force: true })
    throw error
  }
}

/** An Action in a container runs as root, and later steps as somebody else. */
function keepOwnerAndMode(descriptor: number, old: fs.Stats): void {
  try {
    const { uid, gid } = fs.fstatSync(descriptor)
    if (uid !== old.uid || gid !== old.gid) fs.fchownSync(descriptor, old.uid, old.gid)
  } catch (error) {
    if (errorCode(error) !== 'EPERM') throw error
  }
  fs.fchmodSync(descriptor, old.mode & 0o7777)
}

function refuseChanged(path: string, target: string, old: fs.Stats | undefined, expected: string | undefined): void {
  if (expected === undefined) return
  const bytes = Buffer.from(expected)
  if (!old || old.size !== bytes.length || !fs.readFileSync(target).equals(bytes)) throw changedSinceRead(path)
}

/** What is thrown where a file is not what its reader saw, so that writing would undo somebody's work. */
export function changedSinceRead(path: string): CannotRead {
  return new CannotRead(`${path} has changed since it was read, so it was not written.`, {
    file: path,
    help: 'Run again, so that the new text is read.',
  })
}
