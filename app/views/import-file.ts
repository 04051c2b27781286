import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { importText } from '#app/text/import.ts'
import { type ImportRecord, type ImportRowRecord, importById, importRowsOf } from '#db/imports.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { readSetting } from '#db/settings.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { nameField } from '#workflows/catalogue/sheets.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'

/** The original file of an import within what this position sees: its name, and its hash in the vault. */
export async function importFile(
  { read }: Pick<Store, 'read'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<{ fileName: string; sha256: string } | null> {
  const record = await importById(read, { id, scope: scopeOf(actor) })
  return record === undefined || record.reading === null
    ? null
    : { fileName: record.fileName, sha256: record.sha256 }
}

/**
 * What is to be said beside the rows of an import's file, and where it is a workbook of ours what its sheets are
 * drawn with (`dress`); null where this position sees no such import.
 */
export async function importRemarks(
  { read }: Pick<Store, 'read'>,
  { id, actor }: { id: string; actor: Actor },
) {
  const record = await importById(read, { id, scope: scopeOf(actor) })
  if (record === undefined || record.reading === null) return null
  const reading = record.reading as ImportReading
  const rows = await importRowsOf(read, {
    importId: id,
    states: ['error', 'question', 'new', 'changed', 'same'],
  })
  const parts = reading.parts ?? [{ ...reading, kind: 'application' as const }]
  const dress = reading.parts === undefined ? null : await workbookDress(read, record)
  const remarks = parts.map(({ kind, sheet, headerRows, columns }) => {
    const positions = new Map(columns.map(({ key, position }) => [key, position]))
    const own = rows.filter((row) => row.kind === kind)
    const name = positions.get(nameField(kind))
    return {
      sheet,
      headerRows,
      rows: own.flatMap((row) => remarkOf(row, { positions, name })),
      kind,
      columns,
    }
  })
  return { fileName: record.fileName, sha256: record.sha256, remarks, dress }
}

/** What the sheets of our workbook are drawn with, for whom the import is. */
async function workbookDress(read: Db, { organisationId }: ImportRecord) {
  const living = (await allOrganisations(read)).filter(({ validTo }) => validTo === null)
  const agencies = living.map(({ name }) => name)
  const lists = choiceListsOf(await readSetting(read, 'architecture-lists'))
  return { lists, agencies, owners: organisationId === null ? agencies : null }
}

/** What is said beside one row, and at which of its cells. */
function remarkOf(
  row: ImportRowRecord,
  { positions, name }: { positions: ReadonlyMap<string | null, number>; name: number | undefined },
) {
  const plan = row.plan as RowPlan
  const sentence = sentenceOf(plan)
  if (sentence === '') return []
  const marked = plan.marked.flatMap((key) => positions.get(key) ?? [])
  const asked = plan.state === 'question' && name !== undefined ? [name] : []
  const mark = plan.state === 'error' ? ('fault' as const) : ('doubt' as const)
  return [{ row: row.row, sentence, columns: [...marked, ...asked], mark }]
}

function sentenceOf({ state, problems, warnings, question }: RowPlan): string {
  const names = question?.candidates.map(({ name }) => `"${name}"`).join(', ') ?? ''
  const asked = state === 'question' ? [importText.remarkQuestion(names)] : []
  return [...problems, ...asked, ...warnings].join(' ')
}
