import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openOutput } from '../../src/repository/standard-output.ts'

let folder: string
const open: number[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'security-policy-output-'))
})

afterEach(() => {
  for (const descriptor of open.splice(0)) closeSync(descriptor)
  rmSync(folder, { recursive: true })
})

function descriptorOf(path: string, flags: string | number): number {
  const descriptor = openSync(path, flags)
  open.push(descriptor)
  return descriptor
}

function pipe(): string {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  return path
}

/** A stream in the place of Node's own, and what was done with it. */
function stream(properties: { isTTY?: boolean; columns?: number } = {}) {
  const taken: string[] = []
  const made = Object.assign(new PassThrough(), properties) as unknown as NodeJS.WriteStream
  made.write = (text: string | Uint8Array) => taken.push(String(text)) > 0
  let opened = 0
  const open = (): NodeJS.WriteStream => {
    opened++
    return made
  }
  return { taken, made, open, opened: () => opened }
}

test('a file gets the text, whole and in order, and no stream is opened', () => {
  const file = join(folder, 'report.txt')
  const nodes = stream()
  const lost: unknown[] = []
  const output = openOutput({
    descriptor: descriptorOf(file, 'w'),
    stream: nodes.open,
    lost: (error) => lost.push(error),
  })
  output.write('✖ SECURITY.md has drifted\n')
  output.write('x'.repeat(300_000))
  expect(readFileSync(file, 'utf8')).toBe(`✖ SECURITY.md has drifted\n${'x'.repeat(300_000)}`)
  expect([output.isTTY, output.columns]).toEqual([undefined, undefined])
  expect([nodes.opened(), lost]).toEqual([0, []])
})

test('a terminal has its stream, with its width, and it is opened once and not before it is used', () => {
  const nodes = stream({ isTTY: true, columns: 72 })
  // Like a terminal it is a device: neither file nor pipe.
  const output = openOutput({ descriptor: descriptorOf('/dev/null', 'w'), stream: nodes.open, lost: () => undefined })
  expect(nodes.opened()).toBe(0)
  expect([output.isTTY, output.columns]).toEqual([true, 72])
  output.write('a')
  expect([nodes.taken, nodes.opened()]).toEqual([['a'], 1])
})

test('a descriptor that is not open is left to the stream, which says so', () => {
  const nodes = stream()
  openOutput({ descriptor: 9_999, stream: nodes.open, lost: () => undefined }).write('a')
  expect(nodes.taken).toEqual(['a'])
})

test('what a full pipe does not take goes through the stream, and all that follows after it', () => {
  const path = pipe()
  const reader = descriptorOf(path, constants.O_RDWR | constants.O_NONBLOCK)
  const nodes = stream()
  const writer = descriptorOf(path, constants.O_WRONLY | constants.O_NONBLOCK)
  const output = openOutput({ descriptor: writer, stream: nodes.open, lost: () => undefined })
  const text = Array.from({ length: 40_000 }, (_, index) => `${index}\n`).join('')
  output.write(text)
  output.write('the last line\n')
  const bytes = Buffer.alloc(1 << 20)
  const inPipe = bytes.toString('utf8', 0, readSync(reader, bytes))
  expect(inPipe.length).toBeGreaterThan(4_000)
  expect(nodes.taken.length).toBe(2)
  expect(inPipe + nodes.taken.join('')).toBe(`${text}the last line\n`)
})

test('a reader who has gone is no loss; a disk that is full is one', () => {
  const path = pipe()
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = descriptorOf(path, constants.O_WRONLY | constants.O_NONBLOCK)
  closeSync(reader)
  const nodes = stream()
  const lost: (string | undefined)[] = []
  const channel = { stream: nodes.open, lost: ({ code }: NodeJS.ErrnoException) => lost.push(code) }
  openOutput({ ...channel, descriptor: writer }).write('a')
  expect([lost, nodes.opened()]).toEqual([[], 0])

  const readOnly = join(folder, 'read-only')
  writeFileSync(readOnly, '')
  openOutput({ ...channel, descriptor: descriptorOf(readOnly, 'r') }).write('a')
  expect(lost).toEqual(['EBADF'])
})

test.each([
  ['EPIPE', []],
  ['ENOSPC', ['ENOSPC']],
])('an error %s of the stream is told as one of the system call is', (code, expected) => {
  const nodes = stream()
  const lost: (string | undefined)[] = []
  const output = openOutput({
    descriptor: descriptorOf('/dev/null', 'w'),
    stream: nodes.open,
    lost: (error) => lost.push(error.code),
  })
  output.write('a')
  nodes.made.emit('error', Object.assign(new Error(code), { code }))
  expect(lost).toEqual(expected)
})
