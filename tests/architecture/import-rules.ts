import { dirname } from 'node:path/posix'
import { mayImport, openingTheRecord, type Place, placeOf } from './places.ts'
import { isTest, packageOf, type SourceFile, targetOf } from './source-file.ts'

/** One broken rule: which, where, and what was found. */
export type Complaint = `${string}: ${string}`

/** Files stand where the house has a place for them. */
export function unknownPlaces(files: SourceFile[]): Complaint[] {
  return files.flatMap(({ path }): Complaint[] => (placeOf(path) ? [] : [`${path}: no part of the house`]))
}

/** The shapes of what stands in the columns of imports and import_rows: a view reads them back. */
const keptWithAnImport = /^app\/exchange\/import\/(row-plan|given-rows|import-reading|import-outlook)\.ts$/

/** The table of who may import whom. */
export function forbiddenNeighbours(files: SourceFile[]): Complaint[] {
  return files.flatMap((file) =>
    file.imports.flatMap((specifier): Complaint[] => {
      const from = placeOf(file.path)
      const target = targetOf(file, specifier)
      const to = target && placeOf(target)
      if (!from || !to || from === to || isExemptTest(file, from, to)) return []
      const allowed: readonly Place[] = mayImport[from]
      if (!allowed.includes(to)) return [`${file.path}: ${from} may not import ${to} (${specifier})`]
      const opensOnly = ['commands', 'jobs', 'server'].includes(from) && to === 'db'
      if (opensOnly && !openingTheRecord.includes(target))
        return [`${file.path}: ${from} may only open and migrate the record (${specifier})`]
      if (from === 'views' && to === 'documents' && !target.endsWith('/view-model.ts'))
        return [`${file.path}: views know of documents only their view models (${specifier})`]
      if (from === 'views' && to === 'exchange' && !keptWithAnImport.test(target))
        return [`${file.path}: views know of exchange only what is kept with an import (${specifier})`]
      return []
    }),
  )
}

// A test beside its file may use what tests share, and look at the record its file wrote.
function isExemptTest(file: SourceFile, from: Place, to: Place): boolean {
  if (!isTest(file)) return false
  return (
    to === 'tests' || (to === 'db' && ['services', 'views', 'jobs', 'commands', 'exchange'].includes(from))
  )
}

interface PackageRule {
  packages: RegExp
  allowed: RegExp
  says: string
}

const packageRules: PackageRule[] = [
  {
    packages: /^(drizzle-orm|drizzle-kit|better-sqlite3|pg|@electric-sql\/pglite)$/,
    allowed: /^(db\/|bench\/|drizzle\.config\.\w+\.ts$)/,
    says: 'only db/ imports drizzle or a driver',
  },
  {
    packages: /^@remix-run\//,
    // tests/access/gate.ts hands requests to the built site as server.ts does.
    allowed:
      /^(app\/(root\.tsx|entry\.\w+\.tsx|routes\.ts|routes\/|components\/|auth\/)|vite\.config\.ts$|server\.ts$|tests\/access\/gate\.ts$)/,
    says: '@remix-run/* is imported only by routes, root, entries, components, auth, vite.config.ts and server.ts',
  },
  {
    packages: /^(@react-pdf\/|pdfkit$)/,
    // The test of the press holds the unpublished doors it goes through.
    allowed: /^(app\/documents\/|bench\/|tests\/documents\/press\.test\.ts$)/,
    says: 'only app/documents imports @react-pdf/* and pdfkit',
  },
  {
    packages: /^(@libpdf\/core|pkijs|asn1js)$/,
    allowed: /^app\/signing\//,
    says: 'only app/signing signs and reads signatures',
  },
  {
    packages: /^hucre$/,
    allowed: /^(app\/exchange\/|bench\/|tests\/)/,
    says: 'only app/exchange imports hucre',
  },
]

/** Packages that only one part of the house may know. */
export function strayPackages(files: SourceFile[]): Complaint[] {
  return files.flatMap((file) =>
    file.imports.flatMap((specifier) => {
      const name = packageOf(specifier)
      if (!name) return []
      return packageRules
        .filter((rule) => rule.packages.test(name) && !rule.allowed.test(file.path))
        .map((rule): Complaint => `${file.path}: ${rule.says} (${specifier})`)
    }),
  )
}

const workflowPackages = new Set(['xstate', 'zod'])
const testPackages = new Set(['vitest', 'fast-check'])
const outsideWorld = /^node:(net|http|https|http2|dns|tls|dgram|child_process|cluster)$/

/** workflows/ knows xstate and zod only; documents know no network. */
export function impurePackages(files: SourceFile[]): Complaint[] {
  return files.flatMap((file) =>
    file.imports.flatMap((specifier): Complaint[] => {
      const name = packageOf(specifier)
      const place = placeOf(file.path)
      if (
        !name ||
        (isTest(file) && (testPackages.has(name) || name.startsWith('node:') || name === 'xstate'))
      )
        return []
      if (place === 'workflows' && !workflowPackages.has(name))
        return [`${file.path}: workflows/ imports only xstate and zod (${specifier})`]
      if (place === 'documents' && outsideWorld.test(name))
        return [`${file.path}: documents know no network (${specifier})`]
      return []
    }),
  )
}

/**
 * Parts of the house import each other by alias, a file its neighbour by a relative
 * path; every import carries the ending of its file.
 */
export function crookedPaths(files: SourceFile[]): Complaint[] {
  return files.flatMap((file) =>
    file.imports.flatMap((specifier): Complaint[] => {
      const target = targetOf(file, specifier)
      if (!target) return []
      if (
        specifier.startsWith('.') &&
        /^(app|db|workflows)\//.test(target) &&
        placeOf(target) !== placeOf(file.path)
      )
        return [`${file.path}: another folder is imported by its alias (${specifier})`]
      if (specifier.startsWith('#') && dirname(target) === dirname(file.path))
        return [`${file.path}: a neighbour is imported by a relative path (${specifier})`]
      if (!/\.(ts|tsx|js|mjs|json|css)(\?\w+)?$/.test(specifier))
        return [`${file.path}: an import carries the ending of its file (${specifier})`]
      return []
    }),
  )
}
