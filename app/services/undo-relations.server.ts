import type { ImportRowRecord } from '#db/imports.ts'
import { type InitiativeLinkRow, initiativeLink, initiativeLinkById } from '#db/initiative-links.ts'
import type { Db } from '#db/open.ts'
import {
  deleteRelation,
  endById,
  insertRelation,
  type Relation,
  relationById,
  standingRelationsOf,
} from '#db/relations.ts'
import { relationProblem } from '#workflows/rules/relations.ts'
import type { Act } from './act.server.ts'
import { endImportedLink, type ImportedLink, makeImportedLink } from './import-links.server.ts'
import { refusal } from './undo-refusal.server.ts'

/** What a row of relations wrote, as it stands: a relation, or a link (null: the row only ended one). */
export type WrittenBetween =
  | { readonly kind: 'relation'; readonly stored: Relation }
  | { readonly kind: 'link'; readonly stored: InitiativeLinkRow | null }

/** What a row of relations ended. */
interface Before {
  readonly relation?: Pick<Relation, 'kind' | 'fromId' | 'toId'>
  readonly link?: ImportedLink
}

type Undoing = WrittenBetween & { readonly row: ImportRowRecord; readonly importId: string }

/** What a row of relations wrote, where it is still as the import left it; else null. */
export async function betweenAsLeft(db: Db, row: ImportRowRecord): Promise<WrittenBetween | null> {
  const id = row.applicationId ?? ''
  // An ended relation was left at its second version, a link that ended is gone.
  const isEnded = row.writtenVersion === 2
  if (isEnded && (row.before as Before | null)?.link !== undefined) return { kind: 'link', stored: null }
  const link = await initiativeLinkById(db, id)
  if (link !== undefined) return { kind: 'link', stored: link }
  const stored = await relationById(db, id)
  return stored !== undefined && (stored.endedAt !== null) === isEnded ? { kind: 'relation', stored } : null
}

/** Takes off the record what the import made between two things. */
export async function unmakeBetween(act: Act, { row, importId, ...written }: Undoing): Promise<void> {
  if (row.writtenVersion !== 1) return
  if (written.kind === 'link') {
    await endImportedLink(act, { linkId: written.stored?.id ?? '', importId })
    return
  }
  const { id, kind, fromId, toId } = written.stored
  await deleteRelation(act.db, id)
  const payload = { kind, fromId, toId, importId }
  act.note({ kind: 'relation', id, version: 2, type: 'removed', payload })
}

/** Makes anew what the import ended. Refuses where something else has taken its place since. */
export async function relateAgain(
  act: Act,
  { row, importId }: Pick<Undoing, 'row' | 'importId'>,
): Promise<void> {
  const { relation, link } = (row.before as Before | null) ?? {}
  if (link !== undefined) {
    const { relation: name, initiativeId, target } = link
    const stands = { initiativeId, relation: name, targetKind: target.kind, targetId: target.id }
    if ((await initiativeLink(act.db, stands)) !== undefined)
      throw refusal(`"${row.name}" sudah terhubung lagi.`)
    await makeImportedLink(act, { link, importId })
  }
  if (relation === undefined) return
  const { kind, fromId, toId } = relation
  const [from, to] = [await endById(act.db, fromId), await endById(act.db, toId)]
  if (from === undefined || to === undefined) throw refusal(`"${row.name}" tidak ada lagi.`)
  const standing = await standingRelationsOf(act.db, [fromId])
  const problem = relationProblem({ kind, from, to, standing })
  if (problem !== null) throw refusal(problem)
  const id = act.newId(`relation ${kind} ${fromId} ${toId}`)
  await insertRelation(act.db, {
    relation: { id, kind, fromId, toId, createdAt: act.at, endedAt: null },
    from,
    to,
  })
  const payload = { kind, fromId, toId, importId }
  act.note({ kind: 'relation', id, version: 1, type: 'recorded', payload })
}
