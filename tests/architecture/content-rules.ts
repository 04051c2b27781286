import ts from 'typescript'
import type { Complaint } from './import-rules.ts'
import { placeOf } from './places.ts'
import { codeOf, isTest, type SourceFile } from './source-file.ts'

const mostLines = 400

/** At 400 lines a file is split. Generated migrations are no one's reading. */
export function longFiles(files: SourceFile[]): Complaint[] {
  return files.flatMap(({ path, text }): Complaint[] => {
    const lines = text.trimEnd().split('\n').length
    if (lines <= mostLines || path.startsWith('db/migrations/')) return []
    return [`${path}: ${lines} lines, at most ${mostLines}`]
  })
}

/** Names that say nothing about the desk review. */
export function forbiddenFolders(files: SourceFile[]): Complaint[] {
  return files.flatMap(({ path }): Complaint[] => {
    const folder = path
      .split('/')
      .slice(0, -1)
      .find((part) => /^(utils?|helpers?|common|lib|misc|v2)$/.test(part))
    return folder ? [`${path}: no folder is called ${folder}`] : []
  })
}

/** Files that only pass on what other files export. drizzle-kit reads one such file for each engine. */
export function barrelFiles(files: SourceFile[]): Complaint[] {
  return files.flatMap((file): Complaint[] => {
    const { statements } = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest)
    const passesOn = statements.filter(
      (statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier,
    )
    if (statements.length === 0 || passesOn.length < statements.length) return []
    return [`${file.path}: a barrel file`]
  })
}

const clockOrChance =
  /\bDate \. now\b|\bnew Date \( \)|\bnew Date (?!\()|(?<!new )\bDate \(|\bMath \. random\b|\bperformance \. now\b/
const sideEffects =
  /\b(fetch|setTimeout|setInterval|setImmediate|queueMicrotask) \(|\b(process|console|crypto|globalThis) \./

/** workflows/ has no clock, no chance and no I/O; what documents print does not depend on when. */
export function impureCode(files: SourceFile[]): Complaint[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap((file): Complaint[] => {
      const place = placeOf(file.path)
      if (place !== 'workflows' && place !== 'documents') return []
      const code = codeOf(file)
      const found = clockOrChance.exec(code) ?? (place === 'workflows' ? sideEffects.exec(code) : null)
      return found
        ? [`${file.path}: ${place} know no clock, no chance, no I/O (${found[0].replaceAll(' ', '')})`]
        : []
    })
}

const write = /\b(q|tx|db|store|trx) \. (insert|update|delete) \(/
const transaction = /\. tx \(|\. tx </
const mayWrite = new Set(['db', 'tests', 'bench'])
const mayOpenTransactions = new Set(['db', 'services', 'tests', 'bench'])

/** Only db/ spells a write, and only services bring one about. */
export function strayWrites(files: SourceFile[]): Complaint[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap((file): Complaint[] => {
      const place = placeOf(file.path) ?? 'config'
      const code = codeOf(file)
      if (!mayWrite.has(place) && write.test(code)) return [`${file.path}: a write is spelled in db/ only`]
      if (!mayOpenTransactions.has(place) && transaction.test(code))
        return [`${file.path}: only services open a transaction`]
      return []
    })
}
