import { objectById } from '#db/architecture.ts'
import { gapById } from '#db/gaps.ts'
import { deleteInitiativeLink, initiativeLink, insertInitiativeLink } from '#db/initiative-links.ts'
import { type InitiativeRow, initiativeById } from '#db/initiatives.ts'
import { applicationById } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { type LinkRelation, type LinkTarget, mayLink } from '#workflows/catalogue/initiative-link.ts'
import { AppError, found } from './app-error.ts'
import { initiativeSeen, writeNext } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

interface Link {
  initiativeId: string
  relation: LinkRelation
  target: LinkTarget
}

/** Says that an initiative hangs together with something: an agency, an object, a gap, or another initiative. */
export function relateInitiative(office: Office, command: Command, input: Link): Promise<Outcome> {
  const { initiativeId: id, relation, target } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeRecorded', row.organisationId)
    if (!mayLink(relation, target.kind))
      throw new AppError(
        'invalid',
        'Hubungan ini tidak dikenal untuk yang dipilih. Pilih jenis hubungannya lagi.',
      )
    const name = found(await nameOf(act.db, target), 'Yang dihubungkan')
    await refuseOwnEnd(act.db, { row, target })
    await refuseClosedObject(act.db, target)
    if ((await initiativeLink(act.db, linkOf(input))) !== undefined)
      throw new AppError('refused', `Hubungan dengan "${name}" sudah tercatat.`)
    await insertInitiativeLink(act.db, {
      ...linkOf(input),
      id: act.newId(`link ${relation} ${target.kind} ${target.id}`),
      createdAt: act.at,
    })
    await writeNext(act, { row, type: 'related', payload: { relation, ...target, name } })
  })
}

/** Takes such a word back. */
export function unrelateInitiative(office: Office, command: Command, input: Link): Promise<Outcome> {
  const { initiativeId: id, relation, target } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeRecorded', row.organisationId)
    found(await initiativeLink(act.db, linkOf(input)), 'Hubungan ini')
    await deleteInitiativeLink(act.db, linkOf(input))
    const name = (await nameOf(act.db, target)) ?? target.id
    await writeNext(act, { row, type: 'unrelated', payload: { relation, ...target, name } })
  })
}

function linkOf({ initiativeId, relation, target }: Link) {
  return { initiativeId, relation, targetKind: target.kind, targetId: target.id }
}

async function refuseOwnEnd(
  db: Db,
  { row, target }: { row: InitiativeRow; target: LinkTarget },
): Promise<void> {
  if (target.id === row.id)
    throw new AppError('invalid', 'Kegiatan tidak dapat menunggu dirinya sendiri. Pilih kegiatan lain.')
  if (target.id === row.organisationId)
    throw new AppError('invalid', 'Perangkat daerah ini sudah penanggung jawabnya. Pilih yang mendukung.')
  const other = target.kind === 'initiative' ? await initiativeById(db, target.id) : undefined
  if (other !== undefined && other.roadmapId !== row.roadmapId)
    throw new AppError('invalid', 'Kegiatan itu bagian dari peta rencana lain. Pilih kegiatan pada peta ini.')
}

/** The roadmap is read by more people than a restricted object, and leads to what is in use. */
async function refuseClosedObject(db: Db, { kind, id }: LinkTarget): Promise<void> {
  const object = kind === 'architecture-object' ? await objectById(db, id) : undefined
  if (object === undefined) return
  if (object.retiredAt !== null)
    throw new AppError('refused', `"${object.name}" sudah tidak berlaku dalam arsitektur. Pilih objek lain.`)
  if (object.objectClass === 'restricted')
    throw new AppError(
      'refused',
      'Objek terbatas tidak dapat dihubungkan, karena peta rencana dibaca lebih banyak orang. Sebutkan dalam uraian kegiatan.',
    )
}

async function nameOf(db: Db, { kind, id }: LinkTarget): Promise<string | null> {
  switch (kind) {
    case 'organisation':
      return (await organisationById(db, id))?.name ?? null
    case 'application':
      return (await applicationById(db, id))?.name ?? null
    case 'architecture-object':
      return (await objectById(db, id))?.name ?? null
    case 'initiative':
      return (await initiativeById(db, id))?.name ?? null
    case 'gap':
      return (await gapById(db, id))?.title ?? null
    default:
      return null
  }
}
