import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const target = path.join(root, 'build/documents')
const built = path.join(target, 'render-worker.js')

function newestSource(): number {
  const folder = path.join(root, 'app/documents')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.'))
    .map((name) => path.join(folder, name))
  const files = [...sources, path.join(root, 'vite.worker.config.ts'), path.join(root, 'package-lock.json')]
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}

/**
 * Builds the render worker when it is missing or older than its sources; returns its path. Built aside and
 * moved into place, so test files that run at the same time never load half a worker.
 */
export function ensureWorkerBuilt(): string {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (builtAt >= newestSource()) return built
  const aside = path.join(root, `build/documents-${process.pid}`)
  const args = ['build', '-c', 'vite.worker.config.ts', '--outDir', aside, '--logLevel', 'error']
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const done = spawnSync(process.execPath, [vite, ...args], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`the render worker does not build: ${done.stderr}${done.stdout}`)
  mkdirSync(target, { recursive: true })
  for (const file of readdirSync(aside)) renameSync(path.join(aside, file), path.join(target, file))
  rmSync(aside, { recursive: true })
  return built
}
