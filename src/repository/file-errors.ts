import { CannotRead } from './repository.ts'

/** The system's or Node's name of a failure (`ENOENT`), or '' where it has none. */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
  return hasCode ? String(error.code) : ''
}

/** The failure to read a file, in words, with what to do. */
export function cannotReach(path: string, error: unknown): CannotRead {
  const [reason, help] = reasons[errorCode(error)] ?? unknownReason(error)
  return new CannotRead(`${path} cannot be read: ${reason}.`, { file: path, help })
}

/** The failure to write a file, in words, with what to do. */
export function cannotWrite(path: string, error: unknown): CannotRead {
  const [reason, help] = writeReasons[errorCode(error)] ?? reasons[errorCode(error)] ?? unknownReason(error)
  return new CannotRead(`${path} cannot be written: ${reason}.`, { file: path, help })
}

type Reason = readonly [reason: string, help: string]

const denied: Reason = ['permission denied', 'Give the user that runs the check the right to read it.']

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: denied,
  EPERM: denied,
  ELOOP: ['its symbolic links lead in a circle', 'Mend the link, or put the file itself in its place.'],
  EMFILE: ['too many files are open', 'Raise the limit of open files (`ulimit -n`), then run again.'],
  EIO: ['the disk reports a fault', 'Check the disk, then run again.'],
}

const writeDenied: Reason = [
  'permission denied',
  'Give the user that runs this the right to write the file and its directory; nothing was changed.',
]

const writeReasons: Readonly<Record<string, Reason>> = {
  EACCES: writeDenied,
  EPERM: writeDenied,
  EROFS: ['the disk is read-only', 'Run where the checkout can be written; nothing was changed.'],
  ENOSPC: ['the disk is full', 'Free some space, then run again; nothing was changed.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, then run again; nothing was changed.'],
  ENOTDIR: ['a part of its path is a file', 'Name a path whose directories are directories.'],
  EEXIST: ['a part of its path is a file', 'Name a path whose directories are directories.'],
  ENAMETOOLONG: ['its name is too long', 'Give it a shorter name.'],
}

function unknownReason(error: unknown): Reason {
  return [errorCode(error) || 'the system gives no reason', 'Look at the file and its directory, then run again.']
}
