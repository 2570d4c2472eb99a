import { CannotRead } from './repository.ts'
import { refuseTooLong, tagFileLimit } from './text-files.ts'
import { decodeUtf8 } from './utf8.ts'

/** What is read of `process.stdin`. */
export type StandardInput = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined }

/** What standard input is called in messages. */
export const standardInputName = 'standard input'

/**
 * All of standard input as text. Throws CannotRead where a person sits at it, who would wait for an answer that waits
 * for them, and for what is not UTF-8 or over the limit of tag files.
 */
export async function readStandardInput(input: StandardInput): Promise<string> {
  if (input.isTTY) {
    throw new CannotRead('The list of tags is to come from standard input, which is a terminal.', {
      help: 'Pipe the list in: git tag | security-policy check --releases -',
    })
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    refuseTooLong(standardInputName, size, tagFileLimit)
    chunks.push(bytes)
  }
  return decodeUtf8(Buffer.concat(chunks), standardInputName)
}
