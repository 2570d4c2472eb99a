/**
 * Milliseconds of the processor that this process has used so far. What else runs on the machine changes it little, so that a
 * bound on it catches work that grows with the square of its input, and nothing else; how fast something is, the benchmarks tell.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
