import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** What goes wrong with an answer. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly message?: string
      readonly errors?: readonly unknown[]
    }
  /** The answer comes after so many milliseconds. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** The headers come, and the body never ends. */
  | { readonly kind: 'endless' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  /** To where it came from. */
  | { readonly kind: 'loop' }
  /** JSON, but not GitHub's. */
  | { readonly kind: 'other'; readonly body: unknown }
  /** More bytes than these, of spaces before the answer. */
  | { readonly kind: 'large'; readonly bytes: number }

export interface ScriptedFault {
  /** The route that it strikes, `GET /repos/{owner}/{repo}/tags`; every one by default. */
  readonly route?: string
  /** How often, from the first time; always by default. */
  readonly times?: number
  readonly fault: Fault
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Undefined for none. */
  readonly body?: unknown
}

const PAGE = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to the network.</body></html>'

/** Sends the answer as the fault leaves it. */
export async function send(response: ServerResponse, url: string, answer: Answer, fault?: Fault): Promise<void> {
  if (fault?.kind === 'late') {
    await wait(fault.milliseconds, undefined, { ref: false })
    return send(response, url, answer)
  }
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body)
  const headers = { ...(text !== '' && { 'content-type': 'application/json; charset=utf-8' }), ...answer.headers }
  const spoil = fault && SPOILT[fault.kind]
  if (spoil) (spoil as Spoiler)(response, { url, fault, status: answer.status, headers, text })
  else response.writeHead(answer.status, headers).end(text)
}

interface Sent<F extends Fault> {
  readonly url: string
  readonly fault: F
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

type Spoiler = (response: ServerResponse, sent: Sent<Fault>) => void
type Spoilers = {
  readonly [K in Fault['kind']]?: (response: ServerResponse, sent: Sent<Extract<Fault, { readonly kind: K }>>) => void
}

const SPOILT: Spoilers = {
  status: (response, { fault: { status, headers, message = `Status ${status}`, errors } }) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(
      JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', ...(errors && { errors }) }),
    )
  },
  endless: (response, { status, headers }) => void response.writeHead(status, headers).write('['),
  silent: () => undefined,
  cut: (response, { status, headers, text }) => {
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(text)) })
    response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy())
  },
  reset: (response) => void response.socket?.resetAndDestroy(),
  malformed: (response, { status, headers, text }) => void response.writeHead(status, headers).end(text.slice(0, -1)),
  empty: (response, { status, headers }) => void response.writeHead(status, headers).end(),
  page: (response, { fault: { status } }) => void response.writeHead(status, { 'content-type': 'text/html' }).end(PAGE),
  redirect: (response, { fault: { status, to } }) => void response.writeHead(status, { location: to }).end('{}'),
  loop: (response, { url }) => void response.writeHead(307, { location: url }).end('{}'),
  other: (response, { fault: { body }, headers }) => void response.writeHead(200, headers).end(JSON.stringify(body)),
  large: (response, { status, headers, fault: { bytes }, text }) =>
    void response.writeHead(status, headers).end(`${' '.repeat(bytes)}${text}`),
}
