import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Environment } from '../../../src/repository/git-environment.ts'
import { placeOfCheckout, placeOfRun } from '../../../src/repository/github/place.ts'

const COM = { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', owner: 'crewkit', name: 'crew' }
const OWN = { ...COM, serverUrl: 'https://git.example.org', apiUrl: 'https://git.example.org/api/v3' }
const ofCom = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com' }
const ofOwn = { GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_API_URL: 'https://git.example.org/api/v3' }
const token = 'ghs_0123'

test.each([
  'https://github.com/crewkit/crew',
  'https://github.com/crewkit/crew.git',
  'https://github.com/crewkit/crew/',
  'https://GitHub.com/crewkit/crew.git/',
  'https://www.github.com/crewkit/crew',
  'https://ada:secret@github.com/crewkit/crew.git',
  'https://github.com:443/crewkit/crew',
  'http://github.com/crewkit/crew',
  'git://github.com/crewkit/crew.git',
  'git@github.com:crewkit/crew.git',
  'github.com:crewkit/crew',
  'git@github.com:/crewkit/crew.git',
  'ssh://git@github.com/crewkit/crew.git',
  'ssh://git@ssh.github.com:443/crewkit/crew.git',
  'git+ssh://git@github.com/crewkit/crew.git',
])('%s lies on GitHub', (url) => {
  expect(placeOfCheckout({}, url)).toEqual(COM)
})

test.each([
  'https://gitlab.com/crewkit/crew',
  'https://github.com.evil.example/crewkit/crew',
  'https://evil.example/github.com/crewkit/crew',
  'https://github.com@evil.example/crewkit/crew',
  'https://github.com:8443/crewkit/crew',
  'https://github.com/crewkit',
  'https://github.com/crewkit/crew/tree/main',
  'https://github.com/crewkit/..',
  'https://github.com/../crew',
  'https://github.com/crewkit/.git',
  'https://github.com/crew%2Fkit/crew',
  'https://github.com/-crewkit/crew',
  'https://[',
  'git@evil.example:crewkit/crew.git',
  'file:///github.com/crewkit/crew',
  'ext::sh -c crewkit/crew',
  '/srv/git/crewkit/crew.git',
  '../crew',
  '',
])('"%s" does not', (url) => {
  expect(placeOfCheckout({ ...ofCom, GITHUB_REPOSITORY: 'crewkit/crew' }, url)).toBeUndefined()
})

test.each<[string, Environment, string | undefined, object | undefined]>([
  ['the remote comes before the run', { ...ofCom, GITHUB_REPOSITORY: 'other/one' }, 'git@github.com:crewkit/crew', COM],
  ['without a remote it is the run', { ...ofCom, GITHUB_REPOSITORY: 'crewkit/crew' }, undefined, COM],
  ['without both it is nothing', {}, undefined, undefined],
  ['what names no repository is nothing', { GITHUB_REPOSITORY: 'crew' }, undefined, undefined],
  ['a server of the environment', ofOwn, 'git@git.example.org:crewkit/crew.git', OWN],
  ['SSH has a port of its own', ofOwn, 'ssh://git@git.example.org:2222/crewkit/crew.git', OWN],
  [
    'its API is known without being named',
    { GITHUB_SERVER_URL: 'https://git.example.org/' },
    'https://git.example.org/crewkit/crew',
    OWN,
  ],
  ['a server of the terminal', { GH_HOST: 'git.example.org' }, 'https://git.example.org/crewkit/crew', OWN],
  [
    'a server of GitHub with data of its own',
    { GH_HOST: 'crew.ghe.com' },
    'https://crew.ghe.com/crewkit/crew',
    { ...COM, serverUrl: 'https://crew.ghe.com', apiUrl: 'https://api.crew.ghe.com' },
  ],
  ['another port is another server', ofOwn, 'https://git.example.org:8443/crewkit/crew', undefined],
  ['what is no web server is none', { GITHUB_SERVER_URL: 'file:///srv' }, 'file:///srv/crewkit/crew', undefined],
  ['the token of a terminal', { GITHUB_TOKEN: token }, 'git@github.com:crewkit/crew', { ...COM, token }],
  ['the other name of it', { GH_TOKEN: `${token}\n` }, 'git@github.com:crewkit/crew', { ...COM, token }],
  [
    'the input comes first',
    { GITHUB_TOKEN: 'other', INPUT_TOKEN: token },
    'git@github.com:crewkit/crew',
    { ...COM, token },
  ],
  ['an empty one is none', { GITHUB_TOKEN: '' }, 'git@github.com:crewkit/crew', COM],
  [
    'the token of a server goes there',
    { ...ofOwn, GITHUB_TOKEN: token },
    'git@git.example.org:crewkit/crew',
    { ...OWN, token },
  ],
  ['and to no other one', { ...ofOwn, GITHUB_TOKEN: token }, 'git@github.com:crewkit/crew', COM],
  [
    'nor that of github.com elsewhere',
    { ...ofCom, GH_HOST: 'git.example.org', GITHUB_TOKEN: token },
    'https://git.example.org/crewkit/crew',
    OWN,
  ],
])('%s', (_, environment, remote, place) => {
  expect(placeOfCheckout(environment, remote)).toEqual(place)
})

test('the place of a run', () => {
  expect(placeOfRun({ ...ofOwn, GITHUB_REPOSITORY: 'crewkit/crew', INPUT_TOKEN: token })).toEqual({ ...OWN, token })
})

test('a remote never chooses where the token goes', () => {
  const part = fc.oneof(
    fc.constantFrom('github.com', 'evil.example', '@', ':', '/', '//', 'https://', 'git@', '.git', '#', '?', '\\'),
    fc.string(),
  )
  const url = fc.array(part, { maxLength: 10 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(url, (remote) => {
      const place = placeOfCheckout({ GITHUB_TOKEN: token }, remote)
      expect([undefined, 'https://api.github.com']).toContain(place?.apiUrl)
      expect(`${place?.owner}/${place?.name}`).toMatch(/^[\w-]+\/[\w.-]+$/)
    }),
  )
})
