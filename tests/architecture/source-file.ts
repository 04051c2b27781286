import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

/** One TypeScript file of the repository, as the rules see it. */
export interface SourceFile {
  path: string
  text: string
  /** What it imports, as written. */
  imports: string[]
}

/** Every .ts and .tsx file that git tracks. */
export function trackedSources(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '*.ts', '*.tsx'], { encoding: 'utf8' })
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => sourceFile(path, readFileSync(path, 'utf8')))
}

/** Reads the imports of one file: static, dynamic, type-only and re-exports. */
export function sourceFile(path: string, text: string): SourceFile {
  const { importedFiles } = ts.preProcessFile(text, true, true)
  return { path, text, imports: [...new Set(importedFiles.map((file) => file.fileName))] }
}

/** The file of this repository that an import names, or null for a package. */
export function targetOf(file: SourceFile, specifier: string): string | null {
  if (/^#(app|db|workflows)\//.test(specifier)) return specifier.slice(1)
  if (specifier.startsWith('.')) return join(dirname(file.path), specifier)
  return null
}

/** The package an import names ('@remix-run/node', 'drizzle-orm', 'node:fs'), or null for a file of ours. */
export function packageOf(specifier: string): string | null {
  if (/^[.#]/.test(specifier) || specifier.startsWith('virtual:')) return null
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? null)
}

export function isTest({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** The text without comments, and with strings emptied, so that a rule reads code only. */
export function codeOf({ path, text }: SourceFile): string {
  const variant = path.endsWith('x') ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    variant ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  let code = ''
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) code += "''"
    else if (node.getChildCount(source) === 0) code += `${node.getText(source)} `
    else for (const child of node.getChildren(source)) visit(child)
  }
  visit(source)
  return code.replaceAll(/\s+/g, ' ')
}
