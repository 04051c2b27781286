import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyImport } from '#app/services/apply-import.server.ts'
import { createdImport } from '#app/services/import-record.server.ts'
import { receiveImport } from '#app/services/receive-import.server.ts'
import { importById, importRowsOf } from '#db/imports.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { type Agency, applicationFields } from '../factories/agencies.ts'
import type { World } from '../factories/world.ts'

export type Line = readonly string[]

export const header: Line = ['Nama Aplikasi', 'Fungsi', 'Media', 'Alamat', 'Perangkat Daerah']

/** The line of an application of the made-up city as it is on record; `purpose` may say something else. */
export function lineOf(agency: Agency, place: number, purpose?: string): Line {
  const fields = applicationFields(agency, place)
  return [fields.name, purpose ?? fields.purpose, fields.medium, fields.address, '']
}

/** Writes a CSV file as an agency would bring it. */
export function csvFile(world: World, lines: readonly Line[]): { path: string; name: string } {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const path = join(world.folder, 'berkas.csv')
  writeFileSync(path, lines.map((line) => line.map(quoted).join(';')).join('\r\n'))
  return { path, name: 'inventaris.csv' }
}

/** Brings a file in for an agency (null: the whole city) and gives the id of the import. */
export async function receive(
  world: World,
  by: Actor,
  { agency, lines }: { agency: Agency | null; lines: readonly Line[] },
): Promise<string> {
  const organisationId = agency === null ? null : world.organisationId(agency)
  return createdImport(await world.as(by)(receiveImport, { organisationId, file: csvFile(world, lines) }))
}

/** Brings a file in and applies it. */
export async function importLines(
  world: World,
  by: Actor,
  file: { agency: Agency | null; lines: readonly Line[] },
): Promise<string> {
  const importId = await receive(world, by, file)
  await world.as(by)(applyImport, { importId })
  return importId
}

export async function rowsOf(world: World, importId: string) {
  return importRowsOf(world.office.store.read, { importId })
}

export async function statesOf(world: World, importId: string): Promise<string[]> {
  return (await rowsOf(world, importId)).map((row) => row.state)
}

export async function stateOf(world: World, importId: string) {
  return (await importById(world.office.store.read, { id: importId, scope: { kind: 'all' } }))?.state
}

/** Every stored byte of the applications and of the agencies' word, but for the version, which only counts up. */
export function recorded(world: World): string {
  const all = (query: string) => world.raw.prepare<[], object>(query).all()
  const applications = all('SELECT * FROM applications ORDER BY id')
  const words = all(
    `SELECT a.*, a.application_version = p.version AS stands FROM attestations a
     JOIN applications p ON p.id = a.application_id ORDER BY a.id`,
  )
  const without = (rows: object[]) =>
    rows.map((row) => ({ ...row, version: undefined, application_version: undefined }))
  return JSON.stringify([without(applications), without(words)])
}
