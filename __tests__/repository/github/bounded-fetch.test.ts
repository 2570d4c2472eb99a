import { expect, test } from '@jest/globals'
import { boundedFetch, type Fetch, Unusable } from '../../../src/repository/github/bounded-fetch.ts'

const limits = { requestSeconds: 5, bytes: 100 }
const soon = () => Date.now() + 5000

/** Answers each address with what is listed for it, and notes what was asked. */
function scripted(answers: Readonly<Record<string, () => Response>>): {
  readonly fetch: Fetch
  readonly asked: string[]
} {
  const asked: string[] = []
  const fetch: Fetch = async (url, { method = 'GET' }) => {
    asked.push(`${method} ${url}`)
    return answers[url]?.() ?? new Response('{}', { status: 404 })
  }
  return { fetch, asked }
}

const moved = (status: number, location: string) => () => new Response(null, { status, headers: { location } })

test.each<[string, number, asked: readonly string[]]>([
  ['GET', 301, ['GET https://a.example/1', 'GET https://a.example/2']],
  ['GET', 307, ['GET https://a.example/1', 'GET https://a.example/2']],
  ['POST', 307, ['POST https://a.example/1', 'POST https://a.example/2']],
  ['POST', 301, ['POST https://a.example/1']],
])('%s is sent on after status %d', async (method, status, expected) => {
  const { fetch, asked } = scripted({
    'https://a.example/1': moved(status, '/2'),
    'https://a.example/2': () => new Response('{"a":1}'),
  })

  await boundedFetch(fetch, limits, soon())('https://a.example/1', { method })

  expect(asked).toEqual(expected)
})

test.each([
  'https://b.example/1',
  'http://a.example/1',
  'https://a.example:444/',
  '//b.example/',
  'file:///etc/passwd',
  'http://[',
])('sends nothing on to %s', async (location) => {
  const { fetch, asked } = scripted({ 'https://a.example/1': moved(307, location) })

  await expect(boundedFetch(fetch, limits, soon())('https://a.example/1', {})).rejects.toMatchObject({
    fault: 'elsewhere',
  })

  expect(asked).toHaveLength(1)
})

test('gives up after three times', async () => {
  const { fetch, asked } = scripted({ 'https://a.example/1': moved(307, '/1') })

  await expect(boundedFetch(fetch, limits, soon())('https://a.example/1', {})).rejects.toMatchObject({
    fault: 'circle',
  })

  expect(asked).toHaveLength(4)
})

test.each<[string, Response, fault: string]>([
  ['more than it may', new Response(`"${'a'.repeat(99)}"`), 'too-large'],
  ['nothing', new Response(''), 'broken-off'],
  ['half of it', new Response('{"a":'), 'not-json'],
  ['a page', new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'web-page'],
])('takes no answer of %s', async (_, response, fault) => {
  const { fetch } = scripted({ 'https://a.example/': () => response })
  await expect(boundedFetch(fetch, limits, soon())('https://a.example/', {})).rejects.toMatchObject({ fault })
})

test('gives the value of a success, and the text of a failure', async () => {
  const { fetch } = scripted({
    'https://a.example/': () => new Response(`"${'a'.repeat(98)}"`),
    'https://a.example/gone': () => new Response(null, { status: 204 }),
  })
  const get = (url: string) => boundedFetch(fetch, limits, soon())(url, {})

  expect((await get('https://a.example/')).body).toBe('a'.repeat(98))
  expect(await (await get('https://a.example/else')).text()).toBe('{}')
  expect((await get('https://a.example/gone')).status).toBe(204)
})

test.each<[string, final: boolean]>([
  ['ENOTFOUND', true],
  ['ECONNREFUSED', true],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', true],
  ['ERR_TLS_CERT_ALTNAME_INVALID', true],
  ['EAI_AGAIN', false],
  ['ECONNRESET', false],
])('%s is final: %s', async (code, final) => {
  const failing: Fetch = async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) })
  }
  const failure = boundedFetch(failing, limits, soon())('https://a.example/', {})
  await expect(failure).rejects.toMatchObject({ name: final ? 'AbortError' : 'TypeError' })
})

test('what is slow is final the second time', async () => {
  const hanging: Fetch = (_, { signal }) =>
    new Promise((__, reject) => signal?.addEventListener('abort', () => reject(new Error('over'))))
  const ask = boundedFetch(hanging, { requestSeconds: 0.01, bytes: 1 }, soon())

  await expect(ask('https://a.example/', {})).rejects.toMatchObject({ fault: 'slow', name: 'Unusable' })
  await expect(ask('https://a.example/', {})).rejects.toMatchObject({ fault: 'slow', name: 'AbortError' })
})

test('asks nothing after the deadline', async () => {
  const { fetch, asked } = scripted({})

  await expect(boundedFetch(fetch, limits, Date.now() - 1)('https://a.example/', {})).rejects.toEqual(
    new Unusable('slow'),
  )

  expect(asked).toEqual([])
})
