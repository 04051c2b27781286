import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const source = 'app/exchange/workbook/workbook-worker.ts'
/** A spare thread that nobody needs for so long ends. */
const idleMs = 60_000

let spare: { worker: Worker; heapMb: number; timer: NodeJS.Timeout } | null = null

/**
 * A thread that waits for one request and reads one file, whatever was in the last one: none serves twice.
 * It holds at most `heapMb` on its heap and sees nothing of the server's surroundings.
 */
export function takeThread(heapMb: number): Worker {
  if (spare?.heapMb !== heapMb) return startThread(heapMb)
  const { worker, timer } = spare
  clearTimeout(timer)
  spare = null
  worker.removeAllListeners()
  worker.ref()
  return worker
}

/** Starts a thread ahead of the next file: somebody who repairs a file sends it again soon. */
export function prepareThread(heapMb: number): void {
  if (spare !== null) return
  const worker = startThread(heapMb)
  const end = () => {
    if (spare?.worker !== worker) return
    clearTimeout(spare.timer)
    spare = null
    void worker.terminate()
  }
  worker.on('error', end)
  worker.on('exit', end)
  worker.unref()
  spare = { worker, heapMb, timer: setTimeout(end, idleMs).unref() }
}

function startThread(heapMb: number): Worker {
  return new Worker(workerFile(), {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
  })
}

/** Node runs the source as it is; the built site has it in the folder that it is started from. */
function workerFile(): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const roots = [path.resolve(here, '../../..'), path.resolve(here, '../..'), process.cwd()]
  const file = roots.map((root) => path.join(root, source)).find((candidate) => existsSync(candidate))
  if (file === undefined) throw new Error(`${source} not found`)
  return file
}
