import type { TextEdit } from './span.ts'

/** Windows-1252 where it differs from Latin-1: the characters of the bytes 0x80 to 0x9F; blanks are bytes that mean nothing. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * Finds UTF-8 that was read as Windows-1252 and saved again (`ðŸ”’` for 🔒), and what it was. Only stretches that are whole
 * UTF-8 sequences count, so an emoji or an accented letter that stands for itself is left alone.
 */
export function mojibakeIn(text: string): readonly TextEdit[] {
  const edits: TextEdit[] = []
  for (let at = 0; at < text.length; at += 1) {
    const length = sequenceLength(byteOf(text, at))
    if (length === 0) continue
    const code = decode(text, at, length)
    if (code === undefined) continue
    edits.push({ span: { start: at, end: at + length }, newText: String.fromCodePoint(code) })
    at += length - 1
  }
  return edits
}

function byteOf(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at)
  if (code < 0x80) return undefined
  if (code <= 0xff) return code
  const index = HIGH.indexOf(String.fromCharCode(code))
  return index < 0 ? undefined : 0x80 + index
}

function sequenceLength(first: number | undefined): number {
  if (first === undefined || first < 0xc2 || first > 0xf4) return 0
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
}

/** Two-byte sequences hold letters such as `Ã©`; shorter than the shortest form, or a surrogate, is no UTF-8. */
function decode(text: string, at: number, length: number): number | undefined {
  let code = (byteOf(text, at) ?? 0) & (0xff >> (length + 1))
  for (let index = 1; index < length; index += 1) {
    const byte = byteOf(text, at + index)
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const shortest = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return code
}
