import { parseArgs } from 'node:util'
import { CommandError, report } from './report.ts'

/** A benchmark of bench/: takes the numbers of the command line, gives its figures with those of its rival. */
interface Bench {
  measure(options: { count: number | undefined }): Promise<object>
}

/** Where each benchmark lives, and what its number counts. Loaded by name: nothing of bench/ runs in production. */
const benches: Readonly<Record<string, { file: string; count: 'decisions' | 'rows' | 'events' | null }>> = {
  decision: { file: '../../bench/decision.ts', count: 'decisions' },
  document: { file: '../../bench/document.ts', count: 'rows' },
  log: { file: '../../bench/log.ts', count: 'events' },
  exchange: { file: '../../bench/exchange.ts', count: 'rows' },
  lists: { file: '../../bench/lists.ts', count: 'rows' },
  graph: { file: '../../bench/graph.ts', count: null },
}

const usage = `Sebutkan yang diukur: npm run bench -- ${Object.entries(benches)
  .map(([name, { count }]) => (count === null ? name : `${name} [--${count} N]`))
  .join(' | ')}.`

await report(async () => {
  const { name, numbers } = readArguments()
  const bench = benches[name]
  if (bench === undefined) throw new CommandError(usage)
  const { measure } = (await import(bench.file)) as Bench
  return {
    bench: name,
    ...(await measure({ count: bench.count === null ? undefined : numbers[bench.count] })),
  }
})

function readArguments() {
  const number = { type: 'string' } as const
  const options = { decisions: number, rows: number, events: number }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const numbers = Object.fromEntries(
      Object.entries(values).map(([key, text]) => [key, positive(text)]),
    ) as Partial<Record<keyof typeof options, number>>
    return { name: positionals[0] ?? '', numbers }
  } catch {
    throw new CommandError(usage)
  }
}

function positive(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new CommandError(usage)
  return value
}
