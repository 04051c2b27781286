import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { applicationWorkbook } from '#app/exchange/application-workbook.ts'
import { cityWorkbook } from '#app/exchange/city-workbook.ts'
import { writeWorkbook } from '#app/exchange/workbook/write-workbook.ts'
import { inventoryImporters } from '#app/views/import-readers.ts'
import { cityWorkbookRecords, workbookRecords } from '#app/views/workbook-records.ts'
import { fileAnswer } from './file-answer.ts'

/**
 * The inventory as a workbook to fill in and upload again, of an agency or of the whole city: applications
 * alone, or everything on record (`lembar=semua`).
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, inventoryImporters)
  const { searchParams } = new URL(request.url)
  const now = context.office.now()
  const asked = { actor, of: searchParams.get('untuk'), now }
  const isBlank = searchParams.get('isi') === 'kosong'
  if (searchParams.get('lembar') === 'semua') {
    const stored = await cityWorkbookRecords(context.store, asked)
    if (stored === null) throw notFound()
    const { shortName, sheets, ...rest } = stored
    const name = `${isBlank ? 'Templat lengkap' : 'Buku kerja'} ${shortName} ${now.slice(0, 4)}.xlsx`
    const taken = isBlank ? sheets.map((sheet) => ({ ...sheet, records: [] })) : sheets
    return fileAnswer({ name, bytes: await writeWorkbook(cityWorkbook({ ...rest, sheets: taken })) })
  }
  const stored = await workbookRecords(context.store, asked)
  if (stored === null) throw notFound()
  const { shortName, records, ...rest } = stored
  const sheets = applicationWorkbook({ ...rest, records: isBlank ? [] : records })
  const name = `${isBlank ? 'Templat' : 'Inventaris'} ${shortName} ${now.slice(0, 4)}.xlsx`
  return fileAnswer({ name, bytes: await writeWorkbook(sheets) })
}
