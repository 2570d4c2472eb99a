import { describe, expect, test } from '@jest/globals'
import { InlineQueue } from '../../src/security-md/inline-queue.ts'

const textOf = (answer: ReturnType<InlineQueue['ask']>) =>
  answer()
    ?.pieces.map((piece) => piece.text)
    .join('')

describe('the queue', () => {
  test('answers plain text and simple marks at once, other markup after reading', async () => {
    const queue = new InlineQueue('5.x _4.x_ *3.x*')
    const plain = queue.ask({ kind: 'cell', lines: [{ start: 0, end: 3 }] })
    const marked = queue.ask({ kind: 'cell', lines: [{ start: 4, end: 9 }] })
    const simple = queue.ask({ kind: 'cell', lines: [{ start: 10, end: 15 }] })
    expect([plain, marked, simple].map(textOf)).toEqual(['5.x', undefined, '3.x'])
    await queue.read([])
    expect([plain, marked, simple].map(textOf)).toEqual(['5.x', '4.x', '3.x'])
    expect(queue.unread).toEqual([])
  })

  test('takes for plain text what is too much to be read in time, and says so', async () => {
    const text = '_a_ '.repeat(4000)
    const queue = new InlineQueue(text)
    const lines = Array.from({ length: 8 }, (_, index) => [{ start: index * 2000, end: index * 2000 + 15_999 }])
    const answers = lines.map((line) =>
      queue.ask({ kind: 'prose', lines: line.map(({ start }) => ({ start, end: 15_999 })) }),
    )
    await queue.read([])
    expect(textOf(answers[0] ?? (() => undefined))?.startsWith('a a')).toBe(true)
    expect(queue.unread).toEqual([])

    const greedy = new InlineQueue('<!-- '.repeat(3000))
    const left = greedy.ask({ kind: 'prose', lines: [{ start: 0, end: 15_000 }] })
    await greedy.read([])
    expect(textOf(left)).toBe('<!-- '.repeat(3000).trimEnd())
    expect(greedy.unread).toEqual([
      {
        span: { start: 0, end: 15_000 },
        reason: 'There is too much markup to be read in time; from here on it is taken for plain text.',
      },
    ])
  })
})
