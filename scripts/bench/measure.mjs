import { spawnSync } from 'node:child_process'

/**
 * The milliseconds of each job, by round, its output read through pipes as a runner does. A job that fails stops everything:
 * a fast failure would look like speed.
 */
export function measure(jobs, rounds) {
  const samples = new Map(jobs.map((job) => [job, []]))
  for (const job of jobs) run(job) // Once unmeasured: the first run reads the files from disk.
  for (let round = 0; round < rounds; round++) {
    for (const job of shuffled(jobs)) samples.get(job).push(run(job))
    if (process.stderr.isTTY) process.stderr.write(`\rround ${round + 1} of ${rounds} `)
  }
  return samples
}

export function median(values) {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function run(job) {
  const start = performance.now()
  const { status, error, stdout, stderr } = spawnSync(process.execPath, job.args, options(job))
  const time = performance.now() - start
  if ((job.statuses ?? [0]).includes(status)) return time

  throw new Error(`"${job.title}" ended with ${status ?? error}:\n${stdout}${stderr}`)
}

function options({ cwd, env }) {
  // Node 20 parses that file at every start, which would hide everything else.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env
  return { cwd, encoding: 'utf8', env: { ...rest, ...env } }
}

function shuffled(jobs) {
  return jobs
    .map((job) => ({ job, place: Math.random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ job }) => job)
}
