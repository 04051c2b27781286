import { format } from 'node:util'

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const

/** Collects what is printed to the console until `stop` is called: the renderer tells of lost text only there. */
export function listenToConsole(): { lines: string[]; stop: () => void } {
  const lines: string[] = []
  // biome-ignore lint/suspicious/noConsole: it listens to the console, it does not print
  const originals = METHODS.map((method) => [method, console[method]] as const)
  for (const method of METHODS) {
    console[method] = (...values: unknown[]) => {
      lines.push(`${method}: ${format(...values)}`)
    }
  }
  return {
    lines,
    stop: () => {
      for (const [method, original] of originals) console[method] = original
    },
  }
}
