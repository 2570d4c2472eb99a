import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openInside } from '../../src/action/open-inside.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'open-inside-')))
const workspace = join(scratch, 'workspace')

beforeAll(() => {
  mkdirSync(join(workspace, 'project'), { recursive: true })
  mkdirSync(join(scratch, 'elsewhere'))
  writeFileSync(join(workspace, 'project', 'SECURITY.md'), '# Security')
  symlinkSync(join(scratch, 'elsewhere'), join(workspace, 'link'))
  symlinkSync(join(workspace, 'project'), join(workspace, 'inner'))
  symlinkSync(workspace, join(scratch, 'workspace-link'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

describe('opened', () => {
  test.each(['project', './project/', 'inner', join(workspace, 'project')])('%s', async (directory) => {
    expect((await openInside(workspace, directory).readFile('SECURITY.md'))?.text).toBe('# Security')
  })

  test('in a workspace that is itself a link', async () => {
    const repository = openInside(join(scratch, 'workspace-link'), 'project')
    expect((await repository.readFile('SECURITY.md'))?.text).toBe('# Security')
  })
})

describe('refused', () => {
  test.each(['..', '../elsewhere', 'link', '/'])('%s', (directory) => {
    expect(() => openInside(workspace, directory)).toThrow(
      `The directory "${directory}" lies outside of the workspace.`,
    )
  })

  test('what is not there', () => {
    expect(() => openInside(workspace, 'nowhere')).toThrow(/^There is no directory/)
  })
})
