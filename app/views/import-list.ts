import { dateTimeText } from '#app/text/dates.ts'
import { importText } from '#app/text/import.ts'
import { countImports, type ImportRecord, listImports } from '#db/imports.ts'
import type { Store } from '#db/open.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset } from './cycle-now.ts'

const pageSize = 25

/** The files that were brought in, within what this position sees, newest first. */
export async function importList(
  { read }: Pick<Store, 'read'>,
  { actor, query }: { actor: Actor; query: URLSearchParams },
) {
  const scope = scopeOf(actor)
  const utcOffsetHours = await cityOffset(read)
  const total = await countImports(read, scope)
  const last = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  const rows = await listImports(read, { scope, limit: pageSize, offset: (page - 1) * pageSize })
  return {
    seesAll: scope.kind === 'all',
    total,
    page,
    pageSize,
    rows: rows.map(({ record, organisationName }) => ({
      id: record.id,
      fileName: record.fileName,
      agency: organisationName ?? importText.wholeCity,
      when: dateTimeText(record.createdAt, utcOffsetHours),
      by: record.byName,
      rows: record.rowCount,
      written: record.importedCount,
      state: record.state,
      // What a command of the first year brought in has no preview to open.
      isOpenable: hasPreview(record),
    })),
  }
}

export type ListedImport = Awaited<ReturnType<typeof importList>>['rows'][number]

/** Whether an import was read into a preview: those of the rehearsal and the demo city were not. */
export function hasPreview({ reading }: Pick<ImportRecord, 'reading'>): boolean {
  return reading !== null
}
