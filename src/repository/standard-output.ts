import { fstatSync, writeSync } from 'node:fs'

/** Standard output or standard error, as far as commands use it. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Where a command writes to. */
export interface Channel {
  readonly descriptor: number
  /** Node's own stream for it, opened when it is first needed. */
  stream(): NodeJS.WriteStream
  /** Called when something was written that nobody will ever see; a reader who has gone, as in `| head`, is no such case. */
  lost(error: NodeJS.ErrnoException): void
}

/**
 * Standard output or standard error. A file or a pipe is written to directly: opening Node's stream, with all that it loads,
 * would be a twentieth of a check. A terminal has the stream, which knows its width. Nothing is opened before it is used.
 */
export function openOutput(channel: Channel): Output {
  let opened: Output | undefined
  const output = (): Output => {
    opened ??= takesAll(channel.descriptor) ? new DirectOutput(channel) : streamOf(channel)
    return opened
  }
  return {
    write: (text) => output().write(text),
    get isTTY() {
      return output().isTTY
    },
    get columns() {
      return output().columns
    },
  }
}

/** Whether it is a file or a pipe, and no terminal. */
function takesAll(descriptor: number): boolean {
  try {
    const kind = fstatSync(descriptor)
    return kind.isFIFO() || kind.isFile() || kind.isSocket()
  } catch {
    return false
  }
}

function streamOf({ stream, lost }: Channel): NodeJS.WriteStream {
  return stream().on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost(error)
  })
}

class DirectOutput implements Output {
  readonly #channel: Channel
  #stream: NodeJS.WriteStream | undefined

  constructor(channel: Channel) {
    this.#channel = channel
  }

  write(text: string): void {
    const bytes = Buffer.from(text)
    const rest = this.#stream ? bytes : this.#writeNow(bytes)
    if (rest.length === 0) return
    // The pipe is full, and whoever made it does not let us wait: the stream does, and all that follows comes after it.
    this.#stream ??= streamOf(this.#channel)
    this.#stream.write(rest)
  }

  /** What is left when a pipe that may not be waited for is full. */
  #writeNow(bytes: Buffer): Buffer {
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(this.#channel.descriptor, bytes, written)
    } catch (error) {
      const fault = error as NodeJS.ErrnoException
      if (fault.code === 'EAGAIN') return bytes.subarray(written)
      if (fault.code !== 'EPIPE') this.#channel.lost(fault)
    }
    return bytes.subarray(bytes.length)
  }
}
