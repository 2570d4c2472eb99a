import type { Environment } from '../git-environment.ts'
import type { GitHubPlace } from './github.ts'

/** A server, and where its API is. */
interface Server {
  readonly serverUrl: string
  readonly apiUrl: string
}

const gitHubCom: Server = { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' }

/**
 * Where a checkout lies on GitHub: by the address of its remote, or without a remote by the repository that a workflow
 * runs for. Undefined where that is no server known to be GitHub's: github.com, and those that the environment names
 * (`GITHUB_SERVER_URL`, `GH_HOST`). The token goes along to the server that it is for, and to no other one, since the
 * remote is what the checkout says.
 */
export function placeOfCheckout(environment: Environment, remoteUrl: string | undefined): GitHubPlace | undefined {
  if (remoteUrl === undefined) return placeOfRun(environment)
  const remote = readRemote(remoteUrl)
  if (!remote) return undefined
  const server = serversOf(environment).find(({ serverUrl }) => isAt(new URL(serverUrl), remote))
  return server && placeAt(server, remote, environment)
}

/** The repository that a workflow runs for; undefined outside of one. */
export function placeOfRun(environment: Environment): GitHubPlace | undefined {
  const { GITHUB_REPOSITORY: repository = '' } = environment
  const named = readPath(repository)
  const [server] = serversOf(environment)
  return named && server && placeAt(server, named, environment)
}

interface Named {
  readonly owner: string
  readonly name: string
}

interface RemoteAddress extends Named {
  /** With the port, where one is written that counts: SSH has one of its own. */
  readonly host: string
}

function placeAt(server: Server, { owner, name }: Named, environment: Environment): GitHubPlace {
  const token = tokenOf(environment)
  const [home] = serversOf(environment)
  return { ...server, owner, name, ...(token !== undefined && home?.serverUrl === server.serverUrl && { token }) }
}

/** The input of the Action comes before what the environment of a terminal has. */
function tokenOf({ INPUT_TOKEN, GITHUB_TOKEN, GH_TOKEN }: Environment): string | undefined {
  return [INPUT_TOKEN, GITHUB_TOKEN, GH_TOKEN].map((token) => token?.trim()).find((token) => token)
}

/** The server that the token is for comes first. */
function serversOf({ GITHUB_SERVER_URL, GITHUB_API_URL, GH_HOST }: Environment): readonly Server[] {
  const servers: Server[] = []
  const ofRun = originOf(GITHUB_SERVER_URL)
  if (ofRun !== undefined) servers.push({ serverUrl: ofRun, apiUrl: addressOf(GITHUB_API_URL) ?? apiOf(ofRun) })
  const named = GH_HOST && originOf(`https://${GH_HOST}`)
  if (named) servers.push({ serverUrl: named, apiUrl: apiOf(named) })
  return [...servers, gitHubCom]
}

function apiOf(serverUrl: string): string {
  if (serverUrl === gitHubCom.serverUrl) return gitHubCom.apiUrl
  const { host } = new URL(serverUrl)
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `${serverUrl}/api/v3`
}

function originOf(url: string | undefined): string | undefined {
  const address = addressOf(url)
  return address === undefined ? undefined : new URL(address).origin
}

/** Without the slash at its end; undefined where it is no address of a web server. */
function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, origin, pathname } = new URL(url)
  return /^https?:$/.test(protocol) ? `${origin}${pathname.replace(/\/+$/, '')}` : undefined
}

/** GitHub answers to these as well. */
const ALIASES: Readonly<Record<string, string>> = { 'www.github.com': 'github.com', 'ssh.github.com': 'github.com' }

function isAt({ host }: URL, remote: RemoteAddress): boolean {
  return (ALIASES[remote.host] ?? remote.host) === host
}

/** Git's forms of an address; undefined where it names no repository on a server. */
function readRemote(url: string): RemoteAddress | undefined {
  if (/^[a-z+]+:\/\//i.test(url)) {
    if (!URL.canParse(url)) return undefined
    const { protocol, host, hostname, pathname } = new URL(url)
    const named = /^(?:https?|ssh|git|git\+ssh|ssh\+git):$/.test(protocol) ? readPath(pathname.slice(1)) : undefined
    // The port of SSH says nothing about that of the web server.
    return named && { ...named, host: (/^https?:$/.test(protocol) ? host : hostname).toLowerCase() }
  }
  const [, host = '', path = ''] = /^(?:[^@/:]{1,100}@)?([\w.-]{1,253}):(.{1,300})$/.exec(url) ?? []
  const named = readPath(path.replace(/^\//, ''))
  return named && { ...named, host: host.toLowerCase() }
}

/** What an account and a repository can be called. */
function readPath(path: string): Named | undefined {
  const [, owner, written = ''] = /^([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,104})\/?$/.exec(path) ?? []
  const name = written.replace(/\.git$/, '')
  return owner === undefined || /^\.{0,2}$/.test(name) ? undefined : { owner, name }
}
