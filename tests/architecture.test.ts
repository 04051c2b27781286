import { expect, test } from 'vitest'
import {
  barrelFiles,
  forbiddenFolders,
  impureCode,
  longFiles,
  strayWrites,
} from './architecture/content-rules.ts'
import { cycles } from './architecture/cycles.ts'
import {
  crookedPaths,
  forbiddenNeighbours,
  impurePackages,
  strayPackages,
  unknownPlaces,
} from './architecture/import-rules.ts'
import { type SourceFile, sourceFile, trackedSources } from './architecture/source-file.ts'

const rules: Record<string, (files: SourceFile[]) => string[]> = {
  'every file has a place in the house': unknownPlaces,
  'imports follow the table of who may import whom': forbiddenNeighbours,
  'a package is known only where it belongs': strayPackages,
  'workflows and documents import nothing of the outside world': impurePackages,
  'folders are imported by alias, neighbours by relative path': crookedPaths,
  'imports make no cycle': cycles,
  'no file is longer than 400 lines': longFiles,
  'no folder has an empty name': forbiddenFolders,
  'no file only passes on others': barrelFiles,
  'workflows and documents know no clock and no chance': impureCode,
  'only services write, and only through db': strayWrites,
}

const sources = trackedSources()

test.each(Object.entries(rules))('%s', (_name, rule) => {
  expect(rule(sources)).toEqual([])
})

test('the rules read the whole repository', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.some((file) => file.imports.length > 0)).toBe(true)
})

const cases: [rule: keyof typeof rules, path: string, text: string, complaint: RegExp][] = [
  ['every file has a place in the house', 'app/stuff/x.ts', '', /app\/stuff\/x\.ts: no part/],
  [
    'imports follow the table of who may import whom',
    'app/views/x.ts',
    "import '#app/services/y.ts'",
    /views may not import services/,
  ],
  [
    'imports follow the table of who may import whom',
    'app/documents/x.tsx',
    "await import('#db/open.ts')",
    /documents may not import db/,
  ],
  [
    'imports follow the table of who may import whom',
    'app/views/x.ts',
    "import '#app/documents/render.ts'",
    /only their view models/,
  ],
  [
    'imports follow the table of who may import whom',
    'app/components/x.tsx',
    "import type { A } from '#app/views/a.ts'",
    /components may not import views/,
  ],
  [
    'imports follow the table of who may import whom',
    'workflows/x.ts',
    "export { a } from '#db/a.ts'",
    /workflows may not import db/,
  ],
  [
    'imports follow the table of who may import whom',
    'app/commands/x.ts',
    "import '#db/desk.ts'",
    /only open and migrate/,
  ],
  [
    'imports follow the table of who may import whom',
    'app/routes/x.tsx',
    "import '#db/open.ts'",
    /routes may not import db/,
  ],
  [
    'imports follow the table of who may import whom',
    'db/x.ts',
    "import '../tests/a.ts'",
    /db may not import tests/,
  ],
  [
    'a package is known only where it belongs',
    'app/services/x.ts',
    "import 'drizzle-orm/pg-core'",
    /only db\//,
  ],
  [
    'a package is known only where it belongs',
    'app/services/x.ts',
    "import { json } from '@remix-run/node'",
    /@remix-run/,
  ],
  [
    'a package is known only where it belongs',
    'app/plots/x.tsx',
    "import { Svg } from '@react-pdf/renderer'",
    /@react-pdf/,
  ],
  ['a package is known only where it belongs', 'app/services/x.ts', "import 'hucre'", /app\/exchange/],
  [
    'a package is known only where it belongs',
    'app/documents/x.ts',
    "import { PDF } from '@libpdf/core'",
    /only app\/signing/,
  ],
  [
    'imports follow the table of who may import whom',
    'app/signing/x.ts',
    "import { documentsOfCycle } from '#db/outcomes.ts'",
    /signing may not import db/,
  ],
  [
    'imports follow the table of who may import whom',
    'app/views/x.ts',
    "import type { Signer } from '#app/signing/signer.ts'",
    /views may not import signing/,
  ],
  [
    'workflows and documents import nothing of the outside world',
    'workflows/x.ts',
    "import 'node:fs'",
    /only xstate and zod/,
  ],
  [
    'workflows and documents import nothing of the outside world',
    'app/documents/x.ts',
    "import 'node:https'",
    /no network/,
  ],
  [
    'folders are imported by alias, neighbours by relative path',
    'app/views/x.ts',
    "import '../../db/open.ts'",
    /by its alias/,
  ],
  [
    'folders are imported by alias, neighbours by relative path',
    'db/x.ts',
    "import '#db/open.ts'",
    /neighbour/,
  ],
  ['folders are imported by alias, neighbours by relative path', 'db/x.ts', "import './open'", /ending/],
  ['imports make no cycle', 'db/x.ts', "import './x.ts'", /a cycle: db\/x\.ts -> db\/x\.ts/],
  ['no file is longer than 400 lines', 'db/x.ts', 'a\n'.repeat(401), /401 lines/],
  ['no folder has an empty name', 'app/services/helpers/x.ts', '', /no folder is called helpers/],
  [
    'no file only passes on others',
    'db/x.ts',
    "export * from './a.ts'\nexport { b } from './b.ts'",
    /barrel/,
  ],
  [
    'workflows and documents know no clock and no chance',
    'workflows/x.ts',
    'const a = Date.now()',
    /Date\.now/,
  ],
  [
    'workflows and documents know no clock and no chance',
    'workflows/x.ts',
    'const a = new Date()',
    /newDate\(\)/,
  ],
  [
    'workflows and documents know no clock and no chance',
    'app/documents/x.tsx',
    'const a = <b>{Math.random()}</b>',
    /Math\.random/,
  ],
  ['workflows and documents know no clock and no chance', 'workflows/x.ts', 'console.log(1)', /console\./],
  ['only services write, and only through db', 'app/views/x.ts', 'await db.q.insert(t.a)', /spelled in db/],
  [
    'only services write, and only through db',
    'app/services/x.server.ts',
    'await q.delete(t.a)',
    /spelled in db/,
  ],
  [
    'only services write, and only through db',
    'app/routes/x.tsx',
    'await store.tx(async () => 1)',
    /open a transaction/,
  ],
]

test.each(cases)('%s: broken by case %# in %s', (name, path, text, complaint) => {
  expect(rules[name]?.([sourceFile(path, text)])).toEqual([expect.stringMatching(complaint)])
})

const fine: [path: string, text: string][] = [
  [
    'workflows/x.ts',
    "// new Date() is for others\nconst a = new Date(at), b = 'Math.random', c = schedule.date(a)",
  ],
  [
    'app/services/x.server.ts',
    "import { addRow } from '#db/rows.ts'\ncreateHash('sha256').update(a); await store.tx(addRow)",
  ],
  ['db/open.ts', "import { a } from './a.ts'\nexport type { B } from './b.ts'\nexport const c = a"],
  ['app/views/x.test.ts', "import { openRecord } from '../../tests/setup/record.ts'\nimport '#db/rows.ts'"],
]

test.each(fine)('no rule objects to case %# in %s', (path, text) => {
  expect(Object.values(rules).flatMap((rule) => rule([sourceFile(path, text)]))).toEqual([])
})
