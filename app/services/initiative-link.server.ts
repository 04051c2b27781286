import { deleteInitiativeLink, initiativeLink, insertInitiativeLink } from '#db/initiative-links.ts'
import type { InitiativeRow } from '#db/initiatives.ts'
import type { LinkRelation, LinkTarget } from '#workflows/catalogue/initiative-link.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { WritingImport } from './application-record.server.ts'
import { writeNext } from './initiative-record.server.ts'

interface Linking {
  /** The initiative at which the link begins, as it stands. */
  row: InitiativeRow
  relation: LinkRelation
  to: LinkTarget & { readonly name: string }
  /** The import that writes it: the log names it beside the person. */
  by?: Partial<WritingImport>
}

/** Writes a link that the rule allows, as a version of its initiative. The link, and the initiative as it stands then. */
export async function linkInitiative(
  act: Act,
  { row, relation, to, by }: Linking,
): Promise<{ linkId: string; row: InitiativeRow }> {
  const link = linkOf({ row, relation, to })
  if ((await initiativeLink(act.db, link)) !== undefined)
    throw new AppError('refused', `Hubungan dengan "${to.name}" sudah tercatat.`)
  const linkId = act.newId(`link ${row.id} ${relation} ${to.kind} ${to.id}`)
  await insertInitiativeLink(act.db, { ...link, id: linkId, createdAt: act.at })
  const { kind, id, name } = to
  const payload = { relation, kind, id, name, ...by }
  return { linkId, row: await writeNext(act, { row, type: 'related', payload }) }
}

/** Takes a link back, as a version of its initiative, which comes back as it stands then. */
export async function unlinkInitiative(act: Act, { row, relation, to, by }: Linking): Promise<InitiativeRow> {
  const link = linkOf({ row, relation, to })
  found(await initiativeLink(act.db, link), 'Hubungan ini')
  await deleteInitiativeLink(act.db, link)
  const { kind, id, name } = to
  return writeNext(act, { row, type: 'unrelated', payload: { relation, kind, id, name, ...by } })
}

function linkOf({ row, relation, to }: Pick<Linking, 'row' | 'relation' | 'to'>) {
  return { initiativeId: row.id, relation, targetKind: to.kind, targetId: to.id }
}
