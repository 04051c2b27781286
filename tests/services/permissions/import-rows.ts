import { answerImportRow } from '#app/services/answer-import-row.server.ts'
import { applyImport } from '#app/services/apply-import.server.ts'
import { dropImport } from '#app/services/drop-import.server.ts'
import { mapColumns } from '#app/services/map-columns.server.ts'
import { mapOwners } from '#app/services/map-owners.server.ts'
import { receiveImport } from '#app/services/receive-import.server.ts'
import { undoImport } from '#app/services/undo-import.server.ts'
import type { Agency } from '../../factories/agencies.ts'
import type { World } from '../../factories/world.ts'
import { csvFile, header, importLines, type Line, receive } from '../import-file.ts'
import { cases, type Row } from './row.ts'

const may = { representative: 'own', 'agency-head': 'own', 'desk-officer': 'any' } as const
const common = { stage: 'cycleOpen', subjects: cases, may } as const
const first: Line = ['Perizinan Ruang', 'Memberi izin.', 'website', '', '']
const strange: Line = ['E-Pasar', 'Mencatat pasar.', 'website', '', 'Dinas Pasar Malam']
const like: Line = ['Perijinan Ruang', 'Memberi izin.', 'website', '', '']

async function received(world: World, agency: Agency): Promise<void> {
  await receive(world, world.role('desk-officer'), { agency, lines: [header, first] })
}

async function applied(world: World, agency: Agency): Promise<void> {
  await importLines(world, world.role('desk-officer'), { agency, lines: [header, first] })
}

async function asking(world: World, agency: Agency): Promise<void> {
  await applied(world, agency)
  await receive(world, world.role('desk-officer'), { agency, lines: [header, like] })
}

/** The agency's newest import. */
function importOf(world: World, agency: Agency): { importId: string } {
  const query = 'SELECT id FROM imports WHERE organisation_id = ? ORDER BY created_at DESC LIMIT 1'
  const row = world.raw.prepare<[string], { id: string }>(query).get(world.organisationId(agency))
  return { importId: row?.id ?? '' }
}

function cityImport(world: World): { importId: string } {
  const query = 'SELECT id FROM imports WHERE organisation_id IS NULL AND reading IS NOT NULL'
  return { importId: world.raw.prepare<[], { id: string }>(query).get()?.id ?? '' }
}

/** Inventory files: an agency its own, the desk officer anybody's. */
export const importRows: readonly Row[] = [
  {
    service: 'receive-import',
    ...common,
    attempt: (by, world, agency) => {
      const file = csvFile(world, [header, first])
      return by(receiveImport, { organisationId: world.organisationId(agency), file })
    },
  },
  {
    service: 'map-columns',
    ...common,
    before: received,
    attempt: (by, world, agency) => {
      const keys = ['name', 'purpose', 'medium', null, 'owner']
      return by(mapColumns, { ...importOf(world, agency), keys })
    },
  },
  {
    service: 'map-owners',
    stage: 'cycleOpen',
    may: { 'desk-officer': 'any' },
    before: async (world) => {
      await receive(world, world.role('desk-officer'), { agency: null, lines: [header, strange] })
    },
    attempt: (by, world) => {
      const owners = [{ owner: 'Dinas Pasar Malam', organisationId: null }]
      return by(mapOwners, { ...cityImport(world), owners })
    },
  },
  {
    service: 'answer-import-row',
    ...common,
    before: asking,
    attempt: (by, world, agency) =>
      by(answerImportRow, { ...importOf(world, agency), answers: [{ row: 2, answer: 'new' }] }),
  },
  {
    service: 'apply-import',
    ...common,
    before: received,
    attempt: (by, world, agency) => by(applyImport, importOf(world, agency)),
  },
  {
    service: 'undo-import',
    ...common,
    before: applied,
    attempt: (by, world, agency) => by(undoImport, importOf(world, agency)),
  },
  {
    service: 'drop-import',
    ...common,
    before: received,
    attempt: (by, world, agency) => by(dropImport, importOf(world, agency)),
  },
]
