/** The parts of the house, as the import table names them. */
export const places = [
  'workflows',
  'db',
  'routes',
  'services',
  'views',
  'commands',
  'exchange',
  'documents',
  'signing',
  'plots',
  'components',
  'auth',
  'jobs',
  'text',
  'server',
  'tests',
  'bench',
  'config',
] as const

export type Place = (typeof places)[number]

/**
 * Who may import whom, beside itself (house rules, section 2). `server` is the
 * entry that joins everything; `config` is what tools read. Tests beside a file
 * may also use tests/.
 */
export const mayImport = {
  routes: ['services', 'views', 'components', 'plots', 'auth', 'exchange', 'text'],
  services: ['workflows', 'db', 'exchange', 'documents', 'signing', 'text'],
  views: ['db', 'workflows', 'text', 'documents', 'exchange'],
  jobs: ['services', 'views', 'documents', 'db', 'workflows'],
  commands: ['services', 'views', 'documents', 'signing', 'db', 'workflows', 'exchange', 'jobs', 'text'],
  auth: ['services', 'views', 'text'],
  components: ['text', 'workflows'],
  plots: ['text', 'workflows'],
  documents: ['plots', 'text', 'workflows'],
  exchange: ['workflows', 'text'],
  signing: ['text'],
  text: ['workflows'],
  db: ['workflows'],
  workflows: [],
  server: ['auth', 'commands', 'jobs', 'services', 'signing', 'views', 'db'],
  tests: [...places],
  bench: [...places],
  config: [],
} satisfies Record<Place, readonly Place[]>

/** What commands, jobs and the server may take from db/: opening and migrating, and their types. */
export const openingTheRecord = ['db/open.ts', 'db/migrate.ts', 'db/runtime.ts', 'db/port.ts']

/** Where a file stands, or null when the house has no such place. */
export function placeOf(path: string): Place | null {
  if (path === 'server.ts') return 'server'
  if (/^[^/]+$/.test(path)) return 'config'
  if (/^app\/(root|entry\.\w+|routes|tailwind)\.(tsx?|css)$/.test(path)) return 'routes'
  const name = path.startsWith('app/') ? path.split('/')[1] : path.split('/')[0]
  return places.find((place) => place === name) ?? null
}
