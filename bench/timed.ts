import { setTimeout as pause } from 'node:timers/promises'

const breathMs = 400

export interface Spent {
  readonly ms: number
  readonly cpu: number
}

/** Milliseconds of the clock, and of the processor in all threads. */
export async function timed<Result>(work: () => Promise<Result>): Promise<Spent & { result: Result }> {
  // What was started ahead for the next file is ready by then, and counts for nobody.
  await pause(breathMs)
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { ms: performance.now() - began, cpu: (user + system) / 1000, result }
}

export function median(values: readonly Spent[]): Spent {
  const middle = (numbers: readonly number[]) =>
    numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
  return { ms: middle(values.map(({ ms }) => ms)), cpu: middle(values.map(({ cpu }) => cpu)) }
}
