import { CannotRead, type TagList, type TextFile } from './repository.ts'
import { standardInputName } from './standard-input.ts'
import { readTagList } from './tag-list.ts'

/** The tags of a list that was named as the source of releases. Throws CannotRead where there is none, or it cannot be read. */
export function tagsOfFile(source: string, file: TextFile | undefined): TagList {
  if (file) return listOf('file', file.path, file.text)
  throw new CannotRead(`There is no file "${source}" to read the tags from.`, {
    file: source,
    help: `The releases come from ${allowed}.`,
  })
}

/** The tags of a list on standard input. Throws CannotRead where it cannot be read. */
export function tagsOfStandardInput(text: string): TagList {
  return listOf('stdin', standardInputName, text)
}

const allowed = '`auto`, `git`, `remote`, `github`, `-` (standard input) or a file of tags'

function listOf(source: 'file' | 'stdin', description: string, text: string): TagList {
  const { tags, tooLong } = readTagList(text, description)
  const notes = tooLong === 0 ? [] : [leftOut(tooLong)]
  return { source, description, tags, complete: true, notes }
}

function leftOut(count: number): string {
  return count === 1
    ? '1 tag was left out, because its name has more than 255 characters.'
    : `${count} tags were left out, because their names have more than 255 characters.`
}
