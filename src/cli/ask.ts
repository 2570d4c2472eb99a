import { createInterface } from 'node:readline/promises'

/** Asks a person at the terminal; the question goes to standard error, so that standard output stays clean. */
export async function ask(
  question: string,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<string> {
  const terminal = createInterface({ input, output })
  try {
    return (await terminal.question(question)).trim()
  } finally {
    terminal.close()
  }
}
