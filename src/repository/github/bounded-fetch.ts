/** What became of a request that brought no answer that can be used. */
export type Fault = 'broken-off' | 'circle' | 'elsewhere' | 'not-json' | 'slow' | 'too-large' | 'web-page'

export class Unusable extends Error {
  readonly fault: Fault

  /** See `FINAL`. */
  constructor(fault: Fault, { final = false } = {}) {
    super(fault)
    this.fault = fault
    this.name = final ? FINAL : 'Unusable'
  }
}

/** By this name of an error the retrying plugin knows that it is over. */
const FINAL = 'AbortError'

/** What will not be otherwise in a second: no network, no such name, nobody there, a certificate of somebody else. */
const LASTING = /^(?:ENOTFOUND|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EPROTO|ERR_(?:TLS|SSL)\w*|\w*CERT\w*)$/

export type Fetch = (url: string, options: RequestInit) => Promise<Response>

export interface FetchLimits {
  /** For one request, from its start to the last byte of its answer. */
  readonly requestSeconds: number
  readonly bytes: number
}

/** A renamed repository takes one; its owner may have been renamed too. */
const MOST_REDIRECTS = 3

/**
 * A `fetch` that ends in time, reads no more than it may, and sends nothing to another server than the one it was made for.
 * The body of a success is the value of its JSON; that of a failure stays to be read. `deadline` is in milliseconds, as
 * `Date.now()` tells them. Throws `Unusable`, or what `fetch` throws.
 */
export function boundedFetch(fetch: Fetch, limits: FetchLimits, deadline: number): Fetch {
  let slow = 0
  return async (url, options) => {
    const left = deadline - Date.now()
    if (left <= 0) throw new Unusable('slow', { final: true })

    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(), Math.min(left, limits.requestSeconds * 1000))
    try {
      const response = await follow(fetch, url, { ...options, redirect: 'manual', signal: controller.signal })
      return await read(response, limits.bytes)
    } catch (error) {
      if (!controller.signal.aborted) throw lasting(error) ?? error
      slow++
      // Once may be bad luck.
      throw new Unusable('slow', { final: slow > 1 })
    } finally {
      clearTimeout(timer)
    }
  }
}

function lasting(error: unknown): Error | undefined {
  const { cause } = error as { cause?: { code?: unknown; errors?: readonly { code?: unknown }[] } }
  const code = String(cause?.code ?? cause?.errors?.[0]?.code ?? '')
  return LASTING.test(code) ? Object.assign(new Error(code, { cause: error }), { name: FINAL }) : undefined
}

async function follow(fetch: Fetch, first: string, options: RequestInit): Promise<Response> {
  let url = first
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(url, options)
    const location = redirectOf(response, options.method)
    if (location === undefined) return response

    await response.body?.cancel()
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined
    // The token goes along with each request.
    if (next?.origin !== new URL(first).origin) throw new Unusable('elsewhere', { final: true })
    url = next.href
  }
  throw new Unusable('circle', { final: true })
}

/** Where to ask instead. After the older statuses a writing request would turn into a reading one. */
function redirectOf({ status, headers }: Response, method = 'GET'): string | undefined {
  const reading = method === 'GET' || method === 'HEAD'
  const followed = status === 307 || status === 308 || (reading && (status === 301 || status === 302))
  return followed ? (headers.get('location') ?? undefined) : undefined
}

/** The response again with its body read: octokit would take what broke off, or is no JSON, for an answer. */
async function read(response: Response, mostBytes: number): Promise<Response> {
  const text = await textOf(response, mostBytes)
  const { status, headers, url, statusText } = response
  const body = response.ok && text !== '' ? parse(text, headers) : undefined
  if (response.ok && text === '' && status !== 204 && status !== 205) throw new Unusable('broken-off')
  return { ok: response.ok, status, statusText, headers, url, body, text: async () => text } as unknown as Response
}

async function textOf({ body }: Response, mostBytes: number): Promise<string> {
  if (body === null) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks).toString('utf8')
    length += value.length
    chunks.push(value)
    if (length <= mostBytes) continue
    await reader.cancel()
    throw new Unusable('too-large', { final: true })
  }
}

function parse(text: string, headers: Headers): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable(/html/i.test(headers.get('content-type') ?? '') ? 'web-page' : 'not-json')
  }
}
