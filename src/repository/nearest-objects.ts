import type { GitObjects } from './git-objects.ts'
import { CannotRead } from './repository.ts'

/**
 * Objects from the checkout, and only those that it lacks from elsewhere: an id stands for one content wherever it lies, and
 * a change leaves most files of its base as they were. `elsewhere` is asked for where it is needed; undefined where nobody
 * else has them.
 */
export function nearestObjects(here: GitObjects, elsewhere: () => Promise<GitObjects | undefined>): GitObjects {
  async function nearest<Content>(read: (objects: GitObjects) => Promise<Content>): Promise<Content> {
    try {
      return await read(here)
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error
      const others = await elsewhere()
      if (!others) throw error
      return read(others)
    }
  }
  return {
    entries: (id) => nearest((objects) => objects.entries(id)),
    content: (id, path, limit) => nearest((objects) => objects.content(id, path, limit)),
  }
}
