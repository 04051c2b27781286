import { stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cityWorkbook } from '#app/exchange/city-workbook.ts'
import { writeWorkbook } from '#app/exchange/workbook/write-workbook.ts'
import { applyImport } from '#app/services/apply-import.server.ts'
import { dropImport } from '#app/services/drop-import.server.ts'
import { createdImport } from '#app/services/import-record.server.ts'
import type { Command, Office } from '#app/services/office.ts'
import { receiveImport } from '#app/services/receive-import.server.ts'
import { importRemarks } from '#app/views/import-file.ts'
import { importRows } from '#app/views/import-rows.ts'
import { cityWorkbookRecords, organisationCalled } from '#app/views/workbook-records.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { dataFolder, openOffice } from './open-office.ts'
import { CommandError, report, say } from './report.ts'

const usage =
  'npm run exchange -- export --out BERKAS.xlsx | template --out BERKAS.xlsx | import --file BERKAS [--preview], masing-masing dengan [--agency NAMA]'

/** Whoever runs this on the server: what the desk officer may, under a name of its own in the log. */
const serverActor: Actor = {
  personId: 'system:exchange',
  name: 'Perintah exchange',
  role: 'desk-officer',
  positionId: 'system:exchange',
  positionTitle: 'Dijalankan di server',
  organisationId: 'system:exchange',
}

interface Asked {
  office: Office
  /** Null for the whole city. */
  organisationId: string | null
}

/**
 * The whole record as a workbook, the same without its records, and a workbook or list brought in by the same
 * services as on the page: all of it, or nothing.
 */
await report(async () => {
  const { values, positionals } = readArguments()
  const [act] = positionals
  const office = await openOffice(dataFolder())
  try {
    const asked = { office, organisationId: await organisationOf(office, values.agency) }
    if (act === 'export' || act === 'template')
      return await written(asked, { out: needed(values.out, '--out'), isBlank: act === 'template' })
    if (act === 'import')
      return await broughtIn(asked, {
        file: needed(values.file, '--file'),
        isPreview: values.preview === true,
      })
    throw new CommandError(`Sebutkan apa yang dikerjakan: ${usage}`)
  } finally {
    await office.store.close()
  }
})

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        file: { type: 'string' },
        agency: { type: 'string' },
        preview: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)} Pakai: ${usage}`)
  }
}

function needed(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new CommandError(`Sebutkan ${option}: ${usage}`)
  return path.resolve(value)
}

async function organisationOf({ store }: Office, name: string | undefined): Promise<string | null> {
  if (name === undefined) return null
  const id = await organisationCalled(store, name)
  if (id === null) throw new CommandError(`Perangkat daerah "${name}" tidak terdaftar.`)
  return id
}

async function written(
  { office, organisationId }: Asked,
  { out, isBlank }: { out: string; isBlank: boolean },
) {
  const asked = { actor: serverActor, of: organisationId ?? 'kota', now: office.now() }
  const stored = await cityWorkbookRecords(office.store, asked)
  if (stored === null) throw new CommandError('Perangkat daerah ini tidak ditemukan.')
  const { sheets: all, ...rest } = stored
  const sheets = isBlank ? all.map((sheet) => ({ ...sheet, records: [] })) : all
  const bytes = await writeWorkbook(cityWorkbook({ ...rest, sheets }))
  await writeFile(out, bytes)
  const rows = sheets.reduce((sum, { records }) => sum + records.length, 0)
  say(`${out}: ${sheets.length} lembar, ${rows} baris untuk ${stored.madeFor}`)
  return { file: out, sheets: sheets.length, rows, bytes: bytes.byteLength }
}

async function broughtIn(
  { office, organisationId }: Asked,
  { file, isPreview }: { file: string; isPreview: boolean },
) {
  await stat(file).catch(() => {
    throw new CommandError(`Berkas ${file} tidak ditemukan.`)
  })
  let shown = -1
  const onProgress = (fraction: number) => {
    const tenth = Math.floor(fraction * 10)
    if (tenth > shown) say(`Membaca ${path.basename(file)}: ${tenth * 10} %`)
    shown = Math.max(shown, tenth)
  }
  const received = await receiveImport(office, command(), {
    organisationId,
    file: { path: file, name: path.basename(file) },
    onProgress,
  })
  const importId = createdImport(received)
  const list = await importRows(office.store.read, { importId, query: new URLSearchParams() })
  const { baru, berubah, sama, galat, pertanyaan, dilewati } = list.inAll
  const counts = {
    new: baru,
    changed: berubah,
    same: sama,
    errors: galat,
    questions: pertanyaan,
    skipped: dilewati,
  }
  await tellRemarks(office, importId)
  const holds = galat === 0 && pertanyaan === 0 && list.all > 0
  if (!holds) process.exitCode = 1
  const isToApply = holds && !isPreview && baru + berubah > 0
  if (isToApply) await applyImport(office, command(), { importId })
  // What nobody is to apply does not wait for anybody.
  else if (isPreview || holds) await dropImport(office, command(), { importId })
  else
    say(
      `Belum ada yang diterapkan. Periksa di halaman /impor/${importId}, atau perbaiki berkasnya dan ulangi.`,
    )
  return { ...counts, applied: isToApply, importId }
}

async function tellRemarks(office: Office, importId: string): Promise<void> {
  const found = await importRemarks(office.store, { id: importId, actor: serverActor })
  for (const { sheet, rows } of found?.remarks ?? [])
    for (const { row, sentence } of rows) say(`Lembar "${sheet}" baris ${row}: ${sentence}`)
}

function command(): Command {
  return { id: crypto.randomUUID(), actor: serverActor }
}
