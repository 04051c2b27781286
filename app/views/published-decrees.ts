import { dateText } from '#app/text/dates.ts'
import { statusWords, type VerifiedStatus } from '#app/text/verification.ts'
import { printedCode, typedCode } from '#app/text/verification-code.ts'
import { type DecreeRow, publishedDecrees } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import { type DocumentRow, documentsOfCycle } from '#db/outcomes.ts'
import { readSetting } from '#db/settings.ts'
import { standingCode } from '#db/verification-codes.ts'
import { governmentOf } from '#workflows/decree/government.ts'

/** Another decree that this one bears on, or the other way round. */
export interface DecreeRelation {
  kind: 'changes' | 'replaces' | 'changedBy' | 'replacedBy'
  number: string
  dated: string
  href: string | null
}

export interface PublishedDecree {
  id: string
  code: string | null
  number: string
  dated: string
  /** "2026-09-21". */
  day: string
  title: string
  status: { code: VerifiedStatus; label: string }
  copy: { id: string; fileName: string; sha256: string; byteSize: number; at: string } | null
  relations: DecreeRelation[]
}

/** The catalogue: every published decree with what it changes, replaces, and is changed or replaced by. */
export async function decreeCatalogue({ read }: Pick<Store, 'read'>) {
  const { name, place, instrument, headTitle } = governmentOf(await readSetting(read, 'government'))
  const rows = await publishedDecrees(read)
  const decrees: PublishedDecree[] = []
  for (const row of rows) decrees.push(await published(read, row, rows))
  return { government: name, place, instrument, headTitle, decrees }
}

/** One of them by the code on its papers, however it is typed; null where there is none. */
export async function cataloguedDecree(store: Pick<Store, 'read'>, typed: string) {
  const code = typedCode(typed)
  const catalogue = await decreeCatalogue(store)
  const decree = catalogue.decrees.find((each) => code !== null && each.code === printedCode(code))
  return decree === undefined ? null : { ...catalogue, decree }
}

async function published(read: Db, row: DecreeRow, all: readonly DecreeRow[]): Promise<PublishedDecree> {
  const changedBy = all.filter((each) => each.mode === 'amendment' && each.previousDecreeId === row.id)
  const before = all.filter(({ id }) => id === row.previousDecreeId)
  const after = all.filter(({ id }) => id === row.replacedById)
  const kind = row.mode === 'amendment' ? 'changes' : 'replaces'
  const relations: DecreeRelation[] = []
  for (const other of before) relations.push(await relation(read, kind, other))
  for (const other of changedBy) relations.push(await relation(read, 'changedBy', other))
  for (const other of after) relations.push(await relation(read, 'replacedBy', other))
  const status: VerifiedStatus =
    row.replacedById !== null ? 'replaced' : changedBy.length > 0 ? 'amended' : 'valid'
  const copy = (await documentsOfCycle(read, row.cycleId)).findLast(
    ({ subjectId, kind: made, access }) =>
      subjectId === row.id && made === 'decree-copy' && access === 'public',
  )
  return {
    id: row.id,
    code: await codeOf(read, row.id),
    number: row.number ?? '',
    dated: row.dated === null ? '' : dateText(row.dated),
    day: row.dated ?? '',
    title: row.title,
    status: { code: status, label: statusWords[status].label },
    copy: copy === undefined ? null : copyOf(copy),
    relations,
  }
}

function copyOf({ id, fileName, sha256, byteSize, createdAt: at }: DocumentRow) {
  return { id, fileName, sha256, byteSize, at }
}

async function relation(read: Db, kind: DecreeRelation['kind'], other: DecreeRow): Promise<DecreeRelation> {
  const code = await codeOf(read, other.id)
  const dated = other.dated === null ? '' : dateText(other.dated)
  return { kind, number: other.number ?? '', dated, href: code === null ? null : `/v/${code}` }
}

async function codeOf(read: Db, decreeId: string): Promise<string | null> {
  const code = (await standingCode(read, decreeId))?.code
  return code === undefined ? null : printedCode(code)
}
