// Whole processes, as a user waits for them. Each round starts every job once, in random order, and a ratio compares two
// processes of the same round: machines drift by more than what is measured here, so nothing else can be compared.
//   npm run bench -- [--rounds 21]
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dependencies } from './bench/dependencies.mjs'
import { makeFixtures } from './bench/fixtures.mjs'
import { measure, median } from './bench/measure.mjs'
import { ownJobs } from './bench/own-jobs.mjs'
import { peers } from './bench/peers.mjs'
import { roundTrips } from './bench/round-trips.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) stop('--rounds takes a whole number of at least 1.')
if (!existsSync('dist/cli.js')) stop('There is no dist/cli.js: run `npm run build` first.')

const BASE = { title: 'node -e 0', args: ['-e', '0'] }
const scratch = mkdtempSync(join(tmpdir(), 'security-policy-bench-'))
try {
  const fixtures = makeFixtures(scratch)
  const jobs = [BASE, ...ownJobs(fixtures), ...peers(fixtures), ...(await dependencies(scratch))]
  const samples = measure(jobs, rounds)
  printProcesses(jobs, samples)
  printPeers(jobs, samples)
  printBundles()
  printRoundTrips(await roundTrips(scratch))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function printProcesses(jobs, samples) {
  console.log(`\nNode ${process.version}, ${rounds} rounds; ratio = median of (job / ${BASE.title}) within a round\n`)
  row('process', 'ms', 'p10', 'p90', 'ratio', 'aim')
  for (const job of jobs) {
    const times = samples.get(job)
    const ratio = median(ratios(times, samples.get(BASE)))
    row(
      job.title,
      ms(median(times)),
      ms(quantile(times, 0.1)),
      ms(quantile(times, 0.9)),
      ratio.toFixed(2),
      verdict(ratio, job.aim),
    )
  }
}

function printPeers(jobs, samples) {
  const own = jobs.find(({ comparesWithPeers }) => comparesWithPeers)
  const measured = jobs.filter(({ ownShare }) => ownShare !== undefined)
  if (!own || measured.length === 0) return
  console.log(`\n"${own.title}" as a part of what others take\n`)
  row('beside', '', '', '', 'ratio', 'aim')
  for (const peer of measured) {
    const ratio = median(ratios(samples.get(own), samples.get(peer)))
    row(peer.title, '', '', '', ratio.toFixed(2), verdict(ratio, { most: peer.ownShare }))
  }
}

function printBundles() {
  console.log('\nbytes in dist (aim for cli.js: at most 600000)\n')
  for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
    console.log(`${name.padEnd(46)} ${String(statSync(`dist/${name}`).size).padStart(8)}`)
  }
}

function printRoundTrips(lines) {
  console.log(
    '\na shallow checkout, each answer 50 ms away (aim: the same number of requests for any number of tags)\n',
  )
  row('check --releases', 'tags', 'asked', 'ms', '')
  for (const { count, source, requests, milliseconds } of lines) {
    row(source, String(count), String(requests), ms(milliseconds), '')
  }
}

function row(title, ...cells) {
  const [aim, ...numbers] = [cells.at(-1), ...cells.slice(0, -1)]
  console.log(`${title.padEnd(46)} ${numbers.map((cell) => cell.padStart(7)).join(' ')}  ${aim}`.trimEnd())
}

function verdict(ratio, aim) {
  if (!aim) return ''
  const goal = aim.goal ? `, goal ${aim.goal}` : ''
  return `<= ${aim.most}${goal}: ${ratio <= aim.most ? (ratio <= (aim.goal ?? aim.most) ? 'reached' : 'within') : 'MISSED'}`
}

function ratios(times, base) {
  return times.map((time, round) => time / base[round])
}

function quantile(times, part) {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * part)]
}

function ms(value) {
  return value.toFixed(1)
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
