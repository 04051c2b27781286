import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import { dateText, dateTimeText, localDate } from '#app/text/dates.ts'
import { importText, leaveOut } from '#app/text/import.ts'
import { type ImportRecord, importById, importsOfFile } from '#db/imports.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { undoUntil } from '#workflows/rules/undo-import.ts'
import { cityOffset } from './cycle-now.ts'
import { hasPreview } from './import-list.ts'
import { importRows, importSheets } from './import-rows.ts'

interface Asked {
  id: string
  actor: Actor
  /** Of the address: lembar, keadaan, halaman. */
  query: URLSearchParams
  /** ISO, UTC. */
  now: string
}

/** An import within what this position sees: how it was read, what its rows do, and what may be done with it. */
export async function importPage({ read }: Pick<Store, 'read'>, { id, actor, query, now }: Asked) {
  const scope = scopeOf(actor)
  const record = await importById(read, { id, scope })
  if (record === undefined || !hasPreview(record)) return null
  const utcOffsetHours = await cityOffset(read)
  const organisations = await allOrganisations(read)
  const events = await eventsOfSubject(read, 'import', id)
  const [twin] = await importsOfFile(read, { sha256: record.sha256, scope, except: id })
  const reading = record.reading as ImportReading
  const subject = { organisationId: record.organisationId, organiserId: null }
  const { state, fileName, byteSize, sha256, appliedAt } = record
  const until = appliedAt === null ? null : undoUntil(appliedAt)
  const living = organisations.filter(({ validTo }) => validTo === null)
  return {
    id,
    fileName,
    byteSize,
    sha256,
    kind: reading.kind,
    state,
    agency: organisations.find((each) => each.id === record.organisationId)?.name ?? null,
    by: `${record.byName}, ${record.byTitle}`,
    when: dateTimeText(record.createdAt, utcOffsetHours),
    version: events.length,
    seesAll: scope.kind === 'all',
    mayAct: mayPerform(recordPermissions, { actor, event: { type: 'inventoryImported' }, subject }),
    notes: reading.notes,
    twin:
      twin === undefined || !hasPreview(twin)
        ? null
        : { href: `/impor/${twin.id}`, when: dateTimeText(twin.createdAt, utcOffsetHours), by: twin.byName },
    columns: columnsOf(reading),
    /** The sheets of a workbook of the whole architecture; null where the file is one list of applications. */
    sheets: reading.parts === undefined ? null : await importSheets(read, { importId: id }),
    owners: record.organisationId === null ? ownersOf(reading, living) : null,
    // Who else is named in a file for one agency: the file may be somebody else's.
    foreignOwners: record.organisationId === null ? [] : foreignOwners(record, reading),
    outlook: { agencies: reading.outlook?.agencies ?? 0, answers: reading.outlook?.answers ?? 0 },
    written: record.importedCount,
    appliedOn: appliedAt === null ? null : dateTimeText(appliedAt, utcOffsetHours),
    undoUntil: until !== null && until >= now ? dateText(localDate(until, utcOffsetHours)) : null,
    list: await importRows(read, { importId: id, query }),
  }
}

export type ImportPageData = NonNullable<Awaited<ReturnType<typeof importPage>>>

function columnsOf({ sheets, sheet, headerRows, columns, missing, emptiesBlanks }: ImportReading) {
  return {
    sheets: sheets.filter(({ rows }) => rows > 0),
    sheet,
    headerRow: headerRows[0] ?? 1,
    missing,
    emptiesBlanks,
    list: columns.map(({ position, header, key, note, samples }) => ({
      position,
      header: header === '' ? importText.noHeader(position + 1) : header,
      key,
      note,
      samples,
    })),
  }
}

type Organisations = Awaited<ReturnType<typeof allOrganisations>>

/** The owners that are not on record, what was said of them, and whom they may be. */
function ownersOf({ outlook, owners = {} }: ImportReading, organisations: Organisations) {
  const strangers = outlook?.strangers ?? []
  return {
    organisations: organisations
      .map(({ id, name }) => ({ id, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'id')),
    list: strangers.map(({ owner, rows, hints }) => {
      const said = owners[organisationKey(owner)]
      return { owner, rows, said: said === undefined ? '' : (said ?? leaveOut), hints }
    }),
  }
}

/** The other owners that most rows of a file for one agency name. */
function foreignOwners({ rowCount }: ImportRecord, { outlook }: ImportReading): readonly string[] {
  const strangers = outlook?.strangers ?? []
  const rows = strangers.reduce((sum, each) => sum + each.rows, 0)
  return rows * 2 > rowCount ? strangers.map(({ owner }) => owner) : []
}
