import { dirname, resolve } from 'node:path'
import { CannotRead } from './repository.ts'
import { readTextFile, type SizeLimit } from './text-files.ts'

/** GitHub sends 25 MB at most, and the runner indents it. */
const payloadLimit: SizeLimit = {
  bytes: 64 * 1024 * 1024,
  help: 'Let the runner write the file; no payload of GitHub is that long.',
}

/**
 * The payload of the event that started the run, whatever its shape: parts of it are a stranger's words. `path` is that of
 * `GITHUB_EVENT_PATH`. Throws CannotRead where there is no such file, or it is no JSON.
 */
export function readEventPayload(path: string): unknown {
  const file = readTextFile(dirname(resolve(path)), resolve(path), payloadLimit, { namedByUser: true })
  if (!file) throw new CannotRead('There is no file at GITHUB_EVENT_PATH.')
  try {
    return JSON.parse(file.text)
  } catch {
    throw new CannotRead('The file at GITHUB_EVENT_PATH is not JSON.')
  }
}
