import type { Complaint } from './import-rules.ts'
import { type SourceFile, targetOf } from './source-file.ts'

/** Imports that lead back to where they began, each told once by its shortest naming. */
export function cycles(files: SourceFile[]): Complaint[] {
  const known = new Map(files.map((file) => [file.path, file]))
  const state = new Map<string, 'open' | 'done'>()
  const found: Complaint[] = []

  const visit = (path: string, trail: string[]): void => {
    const file = known.get(path)
    if (!file || state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push(`${path}: a cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
      return
    }
    state.set(path, 'open')
    for (const specifier of file.imports) {
      const target = targetOf(file, specifier)
      if (target) visit(target, [...trail, path])
    }
    state.set(path, 'done')
  }

  for (const path of known.keys()) visit(path, [])
  return found
}
