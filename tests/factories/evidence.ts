import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileEvidence } from '#app/services/file-evidence.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { keepWholeUpload } from '#app/services/uploads.server.ts'
import type { EvidenceSubject } from '#workflows/catalogue/evidence.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { pdf } from '../hostile-evidence/files.ts'
import type { Agency } from './agencies.ts'
import { applicationsOf } from './lookups.ts'
import type { World } from './world.ts'

export const contractWords = {
  kind: 'contract',
  proves: 'Kontrak pemeliharaan tahun 2026',
  access: 'internal',
} as const satisfies FieldValues

export const secretWords = { ...contractWords, access: 'restricted', ground: 'Memuat harga satuan.' }

/** A file that came whole with a form; its upload waits to become evidence. */
export async function uploaded(
  world: World,
  actor: Pick<Actor, 'personId' | 'role'>,
  { name = 'kontrak.pdf', bytes = pdf() }: { name?: string; bytes?: Buffer } = {},
): Promise<string> {
  const { inbox } = world.office.vault
  mkdirSync(inbox, { recursive: true })
  const path = join(inbox, randomUUID())
  writeFileSync(path, bytes)
  const file = { name, path, sha256: '', byteSize: bytes.byteLength }
  return keepWholeUpload(world.office, actor, file)
}

/** The agency's first application, as something to prove. */
export async function firstSubject(world: World, agency: Agency): Promise<EvidenceSubject> {
  return { kind: 'application', id: (await applicationsOf(world, agency))[0]?.id ?? '' }
}

/** The agency's representative brings evidence for its first application; returns its id. */
export async function bring(
  world: World,
  agency: Agency,
  {
    fields = contractWords,
    actor = world.representative(agency),
    subjects,
    ...file
  }: {
    fields?: FieldValues
    actor?: Actor
    subjects?: readonly EvidenceSubject[]
    name?: string
    bytes?: Buffer
  } = {},
): Promise<string> {
  const upload = await uploaded(world, actor, file)
  const about = subjects ?? [await firstSubject(world, agency)]
  return createdId(await world.as(actor)(fileEvidence, { subjects: about, fields, upload }), 'evidence')
}

/** The evidence filed last. */
export function lastEvidence(world: World): string {
  const last = world.raw.prepare<[], { id: string }>('SELECT id FROM evidence ORDER BY rowid DESC LIMIT 1')
  return last.get()?.id ?? ''
}
