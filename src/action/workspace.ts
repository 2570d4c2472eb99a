import { isAbsolute, relative, sep } from 'node:path'
import type { Environment } from './runner.ts'

/** The directory that the job works in, where actions/checkout puts the repository. */
export function workspaceOf({ GITHUB_WORKSPACE: workspace }: Environment): string {
  return workspace || process.cwd()
}

/** Whether a path is a directory itself or lies in it, as the names have it: links are not followed. */
export function isBelow(directory: string, path: string): boolean {
  const below = relative(directory, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}
