import { initiativeLinkById, linkTargetNames } from '#db/initiative-links.ts'
import { type InitiativeRow, initiativeById } from '#db/initiatives.ts'
import { isLinkRelation, type LinkRelation, type LinkTarget } from '#workflows/catalogue/initiative-link.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'
import { linkInitiative, unlinkInitiative } from './initiative-link.server.ts'

/** A link of an initiative, as an import keeps it to be taken back. Plain JSON. */
export interface ImportedLink {
  readonly relation: LinkRelation
  readonly initiativeId: string
  readonly target: LinkTarget
}

/** Makes a link for an import, or makes it anew for one that is taken back. */
export async function makeImportedLink(
  act: Act,
  { link, importId }: { link: ImportedLink; importId: string },
): Promise<{ linkId: string; row: InitiativeRow }> {
  const { initiativeId, relation, target } = link
  const row = found(await initiativeById(act.db, initiativeId), 'Kegiatan ini')
  await act.require('initiativeRecorded', row.organisationId)
  return linkInitiative(act, { row, relation, to: await named(act, target), by: { importId } })
}

/** Ends a link for an import, or unmakes it for one that is taken back. What it was, and its initiative as it stands. */
export async function endImportedLink(
  act: Act,
  { linkId, importId }: { linkId: string; importId: string },
): Promise<{ link: ImportedLink; row: InitiativeRow }> {
  const { initiativeId, relation, targetKind, targetId } = found(
    await initiativeLinkById(act.db, linkId),
    'Hubungan ini',
  )
  if (!isLinkRelation(relation)) throw new Error(`The link ${linkId} is of no known kind: ${relation}`)
  const row = found(await initiativeById(act.db, initiativeId), 'Kegiatan ini')
  await act.require('initiativeRecorded', row.organisationId)
  const target = { kind: targetKind, id: targetId }
  const next = await unlinkInitiative(act, { row, relation, to: await named(act, target), by: { importId } })
  return { link: { relation, initiativeId, target }, row: next }
}

async function named({ db }: Act, target: LinkTarget) {
  return { ...target, name: (await linkTargetNames(db, [target.id])).get(target.id) ?? target.id }
}
