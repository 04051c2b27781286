import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isForm } from './row.ts'
import { accessTable } from './table.ts'

interface MappedRoute {
  path: string
  file: string
}

/** The site map, read as text: its own module brings the whole bundler along. */
const siteMap = readFileSync('app/routes.ts', 'utf8')
const routes: MappedRoute[] = [
  ...siteMap.matchAll(/\b(?:index|route\('([^']+)',) ?\(?'(routes\/[^']+)'(?:\)|, \{)/g),
].flatMap(([, path = '', file = '']) => (file === 'routes/kit.tsx' ? [] : [{ path, file }]))
const pathOf = ({ path }: MappedRoute) => `/${path}`
const sourceOf = ({ file }: MappedRoute) => readFileSync(`app/${file}`, 'utf8')

test('every line of the site map is read', () => {
  const lines = siteMap.split('\n').filter((line) => /^ {2}(index|route)\(/.test(line))
  expect(routes).toHaveLength(lines.length)
  expect(lines.length).toBeGreaterThan(50)
})

test('the tables say of every route who may open it', () => {
  const told = new Set(accessTable.filter((row) => !isForm(row)).map((row) => row.path))
  expect(routes.map(pathOf).filter((path) => !told.has(path))).toEqual([])
})

test('the tables say of every route who may send to it', () => {
  const told = new Set(
    accessTable.filter((row) => isForm(row) || row.POST !== undefined).map((row) => row.path),
  )
  expect(routes.map(pathOf).filter((path) => !told.has(path))).toEqual([])
})

test('the tables name no route that is gone', () => {
  const paths = new Set(routes.map(pathOf))
  expect(accessTable.map((row) => row.path).filter((path) => !paths.has(path))).toEqual([])
})

test('a route that takes forms has its forms in the tables', () => {
  const sent = new Set(accessTable.filter(isForm).map((row) => row.path))
  const taking = routes.filter((route) => /export (async )?function action\b/.test(sourceOf(route)))
  expect(taking.map(pathOf).toSorted()).toEqual([...sent].toSorted())
})

test('no two lines of the tables say something about the same', () => {
  const lines = accessTable.map((row) => `${row.path} ${isForm(row) ? row.does : (row.of ?? '')}`)
  expect(lines.filter((line, place) => lines.indexOf(line) !== place)).toEqual([])
})

/** What is open to anybody, each for a reason. */
const openDoors: Readonly<Record<string, string>> = {
  'routes/masuk.tsx': 'signs in',
  'routes/keluar.tsx': 'signs out whoever it is',
  'routes/sesi.ts': 'tells a session its own end',
  'routes/undangan.tsx': 'the link is the right',
  'routes/jdih.tsx': 'lists what was made public',
  'routes/jdih-data.ts': 'lists what was made public',
  'routes/jdih-paket.ts': 'hands out what was made public',
  'routes/verifikasi.tsx': 'the code on the paper is the right',
  'routes/verifikasi-cari.tsx': 'asks for the code on the paper',
  'routes/verifikasi-data.ts': 'the code on the paper is the right',
  'routes/pemasangan.tsx': 'asks for the code of the console',
  'routes/not-found.tsx': 'has nothing to show',
}

/** The text of an exported loader or action, up to the end of the function. */
function bodyOf(source: string, name: 'loader' | 'action'): string | null {
  const [, body] = new RegExp(`export (?:async )?function ${name}\\b([\\s\\S]*?)\\n}\\n`).exec(source) ?? []
  return body ?? null
}

test.each(routes.filter(({ file }) => !(file in openDoors)).map((route) => [route.file, route] as const))(
  '%s asks who is there before anything else',
  (_, route) => {
    const source = sourceOf(route)
    const bodies = [bodyOf(source, 'loader'), bodyOf(source, 'action')].filter((body) => body !== null)
    // Exported in another way they would not be found here, and nobody would ask.
    const handed = source.match(/export (?:const|let|\{[^}]*)\b(loader|action)\b/)
    expect(handed).toBeNull()
    for (const body of bodies) {
      const asking = body.search(/\b(requireActor|optionalActor|requireChoice)\(request, context/)
      expect(asking).toBeGreaterThan(-1)
      const reading = body.search(/\b(request\.(formData|clone|text|json)|formAction)\(/)
      expect(reading === -1 || asking < reading).toBe(true)
    }
  },
)

test('every door that stands open is still there', () => {
  const files = new Set(routes.map(({ file }) => file))
  expect(Object.keys(openDoors).filter((file) => !files.has(file))).toEqual([])
})

test('every module of the site map is a file of its own under app/routes', () => {
  const there = readdirSync('app/routes', { recursive: true, encoding: 'utf8' })
  const mapped = new Set(routes.map(({ file }) => file.replace('routes/', '')))
  const modules = there.filter((file) => /\.tsx?$/.test(file) && !mapped.has(file))
  const pages = modules.filter(
    (file) => bodyOf(readFileSync(`app/routes/${file}`, 'utf8'), 'loader') !== null,
  )
  // Of these the last is in the map during development only.
  expect(pages).toEqual(['kit.tsx'])
})
