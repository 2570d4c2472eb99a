import { isUtf8 } from 'node:buffer'
import { CannotRead } from './repository.ts'

/**
 * The text of UTF-8 bytes, a byte order mark included. `path` is named in messages.
 * Throws CannotRead where the bytes are not UTF-8, with the first byte at fault (counted from 0) and its line.
 */
export function decodeUtf8(bytes: Buffer, path: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')

  const utf16 = utf16Name(bytes)
  if (utf16 !== undefined) {
    throw new CannotRead(`${path} is ${utf16} text; UTF-8 is expected.`, { file: path, help: 'Save it as UTF-8.' })
  }
  const at = firstByteAtFault(bytes)
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throw new CannotRead(
    `${path} is not UTF-8 text: byte ${at} (0x${hex}, on line ${lineOf(bytes, at)}) fits in no character.`,
    {
      file: path,
      help: 'Save it as UTF-8.',
    },
  )
}

function utf16Name(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)'
  return undefined
}

/** Halving works: a streaming decoder forgives a character that is cut at the end, and nothing before. */
function firstByteAtFault(bytes: Buffer): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return Math.min(good, bytes.length - 1)
}

function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function lineOf(bytes: Buffer, end: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) line++
  return line
}
