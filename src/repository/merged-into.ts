import { gitIn } from './git.ts'
import type { Environment } from './git-environment.ts'

/**
 * The commit that HEAD merges another one into, which is how GitHub checks a pull request out: its first parent, where the
 * second is `head` (a full id). Undefined where HEAD is no such merge, or cannot be read; never throws. A shallow checkout
 * tells it too: it lacks the parents, but the commit names them.
 */
export async function mergedInto(
  directory: string,
  head: string,
  environment: Environment = process.env,
): Promise<string | undefined> {
  const { output = '' } = await gitIn(directory, environment)('cat-file', 'commit', 'HEAD')
  const [lines = ''] = output.split('\n\n', 1)
  const parents = [...lines.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent)
  return parents.length === 2 && parents[1] === head ? parents[0] : undefined
}
