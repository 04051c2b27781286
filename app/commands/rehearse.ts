import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createRenderer } from '#app/documents/render.ts'
import { readInventory } from '#app/exchange/inventory.ts'
import { hashOf } from '#app/services/vault.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import { openOffice, recordOf } from './open-office.ts'
import { countAnnexes } from './rehearsal/annex-counts.ts'
import { at } from './rehearsal/calendar.ts'
import { practiceClock } from './rehearsal/clock.ts'
import { practiceVolume } from './rehearsal/invented-architecture.ts'
import { largeInventory, largeVolume } from './rehearsal/large-city.ts'
import { makeWritable, refuseRecordInUse, takePracticeFolder } from './rehearsal/practice-folder.ts'
import { printableRows } from './rehearsal/printable-rows.ts'
import { type Rehearsal, refuseUnmadeDocuments } from './rehearsal/rehearsal.ts'
import { countAll, verifyRecord, writeDocuments } from './rehearsal/result.ts'
import { playArchitecture } from './rehearsal/scene-architecture.ts'
import { playDecree } from './rehearsal/scene-decree.ts'
import { playDesk } from './rehearsal/scene-desk.ts'
import { type InventoryFile, playOpening } from './rehearsal/scene-opening.ts'
import { playReply } from './rehearsal/scene-reply.ts'
import { playReview } from './rehearsal/scene-review.ts'
import { playSubmission } from './rehearsal/scene-submission.ts'
import { CommandError, report, say } from './report.ts'

const usage =
  'Sebutkan inventaris dan folder hasil: npm run rehearse -- (--inventory BERKAS.csv | --large-city) --out FOLDER [--data FOLDER] [--city NAMA].'

/**
 * Plays a whole review year on an inventory, through the real services, in a database of its own: a file, or
 * the empty PostgreSQL that DATABASE_URL names. With `--data` the file stays, and a rehearsal that was broken
 * off goes on where it stopped. `--large-city` plays on an invented city of the size of the largest ones.
 */
await report(async () => {
  const { inventory, out, data, city } = readArguments()
  const isLarge = inventory === undefined
  const { fileName, bytes } = isLarge ? largeInventory() : await readFileOf(inventory)
  const { rows, rejected } = readRows(bytes)
  await makeWritable(out, 'hasil')
  const file: InventoryFile = { fileName, sha256: hashOf(bytes), rows, rejected }
  const folder = data ?? (await mkdtemp(path.join(tmpdir(), 'desk-reviu-latihan-')))
  const isContinued = await takePracticeFolder(folder, { inventory: file.sha256, city: city ?? null })
  if (!isContinued) await refuseRecordInUse(recordOf(folder))
  const clock = practiceClock(at('2026-06-01', 8))
  const office = await openOffice(folder, () => clock.now())
  const renderer = createRenderer({ timeoutMs: 120_000, maxOldGenerationMb: 1024 })
  const rehearsal: Rehearsal = { office, renderer, clock, prefix: `rehearsal:${file.sha256.slice(0, 12)}` }
  try {
    const owners = uniqueOwners(file)
    const opened = await playOpening(rehearsal, {
      inventory: file,
      owners,
      government: governmentNamed(city),
    })
    const volume = isLarge ? largeVolume : practiceVolume
    await playArchitecture(rehearsal, { ...opened, volume })
    await playSubmission(rehearsal, opened)
    await playReview(rehearsal, opened)
    await playDesk(rehearsal, opened)
    await playReply(rehearsal, opened)
    const decreeId = await playDecree(rehearsal, opened)
    await refuseUnmadeDocuments(rehearsal)
    const { cycleId } = opened
    const decisions = await countAll(rehearsal, { cycleId, decreeId, imported: rows.length })
    const annexes = await countAnnexes(rehearsal, { cycleId, decreeId })
    const log = await verifyRecord(rehearsal)
    const documents = await writeDocuments(rehearsal, { cycleId, folder: out })
    return {
      agencies: owners.length,
      rows: rows.length + rejected.length,
      imported: rows.length,
      rejected,
      decisions,
      annexes,
      documents,
      log,
    }
  } finally {
    await renderer.close()
    await office.store.close()
    if (data === undefined) await rm(folder, { recursive: true, force: true })
  }
})

async function readFileOf(inventory: string): Promise<{ fileName: string; bytes: Uint8Array }> {
  const bytes = await readFile(inventory).catch(() => {
    throw new CommandError(`Berkas ${inventory} tidak dapat dibaca. Periksa nama dan letaknya.`)
  })
  return { fileName: path.basename(inventory), bytes }
}

/** `inventory` is undefined where the invented large city is asked for. */
function readArguments(): {
  inventory: string | undefined
  out: string
  data: string | undefined
  city: string | undefined
} {
  const options = {
    inventory: { type: 'string' },
    'large-city': { type: 'boolean', default: false },
    out: { type: 'string' },
    data: { type: 'string' },
    city: { type: 'string' },
  } as const
  try {
    const { values } = parseArgs({ options })
    const isOne = (values.inventory === undefined) === values['large-city']
    if (!isOne || values.out === undefined) throw new CommandError(usage)
    return { inventory: values.inventory, out: values.out, data: values.data, city: values.city }
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(usage)
  }
}

/** The rows that can be played; every other one is named with its reason. Throws when none is left. */
function readRows(bytes: Uint8Array): Pick<InventoryFile, 'rows' | 'rejected'> {
  const read = readInventory(bytes)
  const { rows, rejected: unprintable, notes } = printableRows(read.rows)
  const rejected = [...read.rejected, ...unprintable].toSorted((one, other) => one.row - other.row)
  for (const { row, reason } of rejected) say(`ditolak baris ${row}: ${reason}`)
  for (const note of notes) say(note)
  if (rows.length > 0) return { rows, rejected }
  throw new CommandError('Tidak ada baris yang dapat dipakai. Perbaiki berkas menurut alasan di atas.')
}

/** One spelling for each agency: the last one in the file, as the register keeps it. */
function uniqueOwners({ rows }: InventoryFile): string[] {
  return [...new Map(rows.map((row) => [organisationKey(row.owner), row.owner])).values()]
}

/** Malang unless the inventory is another city's. */
function governmentNamed(city: string | undefined): object {
  if (city === undefined) return {}
  return { name: `Kota ${city}`, place: city, headTitle: `Wali Kota ${city}`, province: '' }
}
