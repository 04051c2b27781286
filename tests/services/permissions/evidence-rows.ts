import { changeEvidence } from '#app/services/change-evidence.server.ts'
import { fileEvidence } from '#app/services/file-evidence.server.ts'
import { replaceEvidence } from '#app/services/replace-evidence.server.ts'
import { withdrawEvidence } from '#app/services/withdraw-evidence.server.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency } from '../../factories/agencies.ts'
import { bring, contractWords, firstSubject, lastEvidence, uploaded } from '../../factories/evidence.ts'
import type { World } from '../../factories/world.ts'
import { cases, type Row } from './row.ts'

const may = { representative: 'own', 'agency-head': 'own', 'desk-officer': 'any' } as const
const common = { stage: 'cycleOpen', subjects: cases, may } as const

async function brought(world: World, agency: Agency): Promise<void> {
  await bring(world, agency, { actor: world.role('desk-officer') })
}

/** An upload of whoever may; for the others any id, so that trying leaves nothing behind. */
async function uploadOf(world: World, agency: Agency, actor: Actor): Promise<string> {
  const isOwn = actor.role in may && actor.organisationId === world.organisationId(agency)
  return isOwn || actor.role === 'desk-officer' ? uploaded(world, actor) : 'tidak-ada'
}

/** The agency's newest evidence. */
function evidenceOf(world: World, agency: Agency): string {
  const query = 'SELECT id FROM evidence WHERE organisation_id = ? ORDER BY rowid DESC LIMIT 1'
  const row = world.raw.prepare<[string], { id: string }>(query).get(world.organisationId(agency))
  return row?.id ?? lastEvidence(world)
}

/** Evidence is brought, kept and taken back by its agency, and by the desk officer for anybody. */
export const evidenceRows: readonly Row[] = [
  {
    ...common,
    service: 'file-evidence',
    attempt: async (by, world, agency, actor) =>
      by(fileEvidence, {
        subjects: [await firstSubject(world, agency)],
        fields: contractWords,
        upload: await uploadOf(world, agency, actor),
      }),
  },
  {
    ...common,
    service: 'replace-evidence',
    before: brought,
    attempt: async (by, world, agency, actor) =>
      by(replaceEvidence, {
        evidenceId: evidenceOf(world, agency),
        upload: await uploadOf(world, agency, actor),
        reason: 'Halaman kedua kurang jelas.',
      }),
  },
  {
    ...common,
    service: 'change-evidence',
    before: brought,
    attempt: async (by, world, agency) =>
      by(changeEvidence, {
        evidenceId: evidenceOf(world, agency),
        fields: { ...contractWords, access: 'restricted', ground: 'Memuat harga satuan.' },
        subjects: [await firstSubject(world, agency)],
      }),
  },
  {
    ...common,
    service: 'withdraw-evidence',
    before: brought,
    attempt: (by, world, agency) =>
      by(withdrawEvidence, { evidenceId: evidenceOf(world, agency), reason: 'Salah unggah.' }),
  },
]
