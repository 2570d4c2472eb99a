import { resolve } from 'node:path'
import { openDirectory } from '../repository/checked-directory.ts'
import { CannotRead, type Repository } from '../repository/repository.ts'
import { openWorkingTree } from '../repository/working-tree.ts'
import { isBelow } from './workspace.ts'

/**
 * Opens a directory that has to lie inside another one, links followed: what a step may read must not depend on what a
 * pull request links to. Throws CannotRead where it is no directory or lies elsewhere.
 */
export function openInside(inside: string, directory: string): Repository {
  const path = openDirectory(resolve(inside, directory))
  if (isBelow(openDirectory(inside), path)) return openWorkingTree(path)
  throw new CannotRead(`The directory "${directory}" lies outside of the workspace.`, {
    file: directory,
    help: 'Name a directory of the checkout by its path from the workspace.',
  })
}
