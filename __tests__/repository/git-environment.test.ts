import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitEnvironment, gitProgram, gitSettings } from '../../src/repository/git-environment.ts'
import { temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

test.each([
  ['PATH', true],
  ['HOME', true],
  ['GITHUB_TOKEN', true],
  ['GIT_SSH_COMMAND', true],
  ['GIT_SSL_CAINFO', true],
  ['GIT_CONFIG_GLOBAL', true],
  ['GIT_CONFIG_KEY_0', true],
  ['GIT_DIR', false],
  ['GIT_WORK_TREE', false],
  ['GIT_INDEX_FILE', false],
  ['GIT_CONFIG_PARAMETERS', false],
  ['GIT_NAMESPACE', false],
  ['GIT_TRACE', false],
  ['GIT_SSH_COMMAND_X', false],
  ['INPUT_TOKEN', false],
  ['ACTIONS_RUNTIME_TOKEN', false],
])('%s is passed on: %j', (name, passedOn) => {
  expect(name in gitEnvironment({ [name]: 'x' })).toBe(passedOn)
})

test('nothing is asked of anybody, in English', () => {
  expect(gitEnvironment({ LC_ALL: 'de_DE', GIT_TERMINAL_PROMPT: '1', GIT_ASKPASS: 'ask', NONE: undefined })).toEqual({
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    GIT_PROXY_COMMAND: '',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  })
})

test('each setting has its flag', () => {
  expect(gitSettings.filter((argument) => argument === '-c')).toHaveLength((gitSettings.length - 1) / 2)
  expect(gitSettings).toContain('core.fsmonitor=false')
})

test('git is found by the PATH alone', () => {
  expect(gitProgram({ PATH: '/bin' }, 'linux')).toBe('git')
  const [none, some] = [temporary(), temporary({ 'git.exe': '' })]
  const path = ['', '.', none, some].join(process.platform === 'win32' ? ';' : ':')
  expect(gitProgram({ Path: path }, 'win32')).toBe(join(some, 'git.exe'))
  expect(gitProgram({}, 'win32')).toBe('git.exe')
})
