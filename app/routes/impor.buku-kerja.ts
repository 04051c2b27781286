import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { applicationWorkbook } from '#app/exchange/application-workbook.ts'
import { writeWorkbook } from '#app/exchange/workbook/write-workbook.ts'
import { inventoryImporters } from '#app/views/import-readers.ts'
import { workbookRecords } from '#app/views/workbook-records.ts'
import { fileAnswer } from './file-answer.ts'

/** The inventory as a workbook to fill in and upload again: of an agency, or of the whole city. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, inventoryImporters)
  const { searchParams } = new URL(request.url)
  const now = context.office.now()
  const stored = await workbookRecords(context.store, { actor, of: searchParams.get('untuk'), now })
  if (stored === null) throw notFound()
  const isBlank = searchParams.get('isi') === 'kosong'
  const { shortName, records, ...rest } = stored
  const sheets = applicationWorkbook({ ...rest, records: isBlank ? [] : records })
  const name = `${isBlank ? 'Templat' : 'Inventaris'} ${shortName} ${now.slice(0, 4)}.xlsx`
  return fileAnswer({ name, bytes: await writeWorkbook(sheets) })
}
