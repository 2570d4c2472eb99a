import { gitIn } from './git.ts'
import type { Environment } from './git-environment.ts'

/**
 * The commit that is checked out in a directory, and those that it merges; none where git cannot tell. A shallow checkout
 * holds no parents, but the commit names them.
 */
export async function checkedOutCommits(
  directory: string,
  environment: Environment = process.env,
): Promise<readonly string[]> {
  const git = gitIn(directory, environment)
  const [head, commit] = await Promise.all([git('rev-parse', '--verify', 'HEAD'), git('cat-file', 'commit', 'HEAD')])
  if (head.failure || commit.failure) return []
  const [header = ''] = commit.output.split('\n\n', 1)
  return [head.output.trim(), ...[...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent)]
}
