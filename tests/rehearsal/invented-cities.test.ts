import { beforeAll, expect, test, vi } from 'vitest'
import { ensureWorkerBuilt } from '../setup/worker.ts'
import { asCsv, inventedInventory, inventedRow } from './invented.ts'
import { numberedRows, numberInBody, printedLines } from './printed-decree.ts'
import { eventsIn, withRecord } from './record.ts'
import { rehearse, writtenDocument } from './run-rehearsal.ts'

const ict = 'Dinas Komunikasi dan Informatika'
const traffic = 'Dinas Perhubungan'

// Each plays a whole year as a process of its own.
vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => {
  ensureWorkerBuilt()
})

type Played = Awaited<ReturnType<typeof rehearse>>

/** The year was played to its end and every count of it is the same. */
function expectWholeYear(
  played: Played,
  expected: { agencies: number; imported: number; rejected: number[] },
) {
  expect(played.status, played.stderr).toBe(0)
  const { result } = played
  expect(result.agencies).toBe(expected.agencies)
  expect(result.imported).toBe(expected.imported)
  expect(result.rows).toBe(expected.imported + expected.rejected.length)
  expect(result.rejected.map((each) => each.row)).toEqual(expected.rejected)
  expect(result.log.verified).toBe(true)
  const pages = printedLines(writtenDocument(played, 'decree'))
  const decided = Object.values(result.decisions).reduce((sum, count) => sum + count, 0)
  expect({ decided, inBody: numberInBody(pages), inAnnex: numberedRows(pages) }).toEqual({
    decided: expected.imported,
    inBody: expected.imported,
    inAnnex: expected.imported,
  })
  return pages
}

test('another city: its own headers, semicolons, Windows-1252, blank rows, and rows that cannot be used', async () => {
  const rows = inventedInventory({ rows: 8, owners: [traffic, 'Dinas Kebudayaan & Pariwisata'] })
  const headers = {
    purpose: 'Deskripsi',
    name: 'Nama Sistem',
    medium: 'Platform',
    owner: 'OPD Pengelola',
    origin: 'Kategori',
    status: 'Status Aplikasi',
  }
  const lines = asCsv(
    [
      ...rows,
      { ...inventedRow(20, traffic), name: 'Café Data' },
      { ...inventedRow(21, traffic), name: '=HYPERLINK(A1)' },
      { ...inventedRow(22, '') },
      { ...inventedRow(23, traffic), name: 'CAFÉ  DATA', medium: inventedRow(20, traffic).medium },
      { ...inventedRow(24, traffic), status: 'entah' },
      inventedRow(25, 'DINAS KEBUDAYAAN DAN PARIWISATA'),
    ],
    { headers, separator: ';' },
  ).split('\n')
  const text = [...lines.slice(0, 5), ';;;;;\n'.repeat(50_000).trimEnd(), ...lines.slice(5)].join('\n')
  const played = await rehearse(Buffer.from(text, 'latin1'), { words: ['--city', 'Sukamaju'] })
  const rejected = [50_011, 50_012, 50_013, 50_014]
  const pages = expectWholeYear(played, { agencies: 2, imported: 10, rejected })
  const reasons = played.result.rejected.map((each) => each.reason).join('\n')
  expect(reasons).toMatch(/rumus[\s\S]*pemilik kosong[\s\S]*sama dengan baris[\s\S]*Tidak aktif/)
  const printed = pages.flat().join(' ')
  expect(printed).toContain('KEPUTUSAN WALI KOTA SUKAMAJU')
  expect(printed).toContain('Café Data')
  expect(printed).not.toMatch(/malang/i)
})

test('one agency whose every application is inactive', async () => {
  const rows = [0, 1, 2, 3].map((index) => ({
    ...inventedRow(index, traffic),
    origin: 'Lokal',
    status: 'Tidak Aktif',
  }))
  const played = await rehearse(asCsv(rows))
  expectWholeYear(played, { agencies: 1, imported: 4, rejected: [] })
  expect(played.result.decisions).toMatchObject({ keep: 0, deactivate: 4 })
})

test('Bappeda alone: its own dossier is reviewed by the others', async () => {
  const played = await rehearse(asCsv([0, 1, 2].map((index) => inventedRow(index, 'Bappeda'))))
  expectWholeYear(played, { agencies: 1, imported: 3, rejected: [] })
  const opinions = (await withRecord(played.data, eventsIn)).filter((event) => event.type === 'opinionGiven')
  expect(opinions.map((event) => JSON.parse(event.actor).role)).not.toContain('planning-reviewer')
})

test('Diskominfo among the owners: the Sekda decides on its applications', async () => {
  const rows = [inventedRow(0, ict), inventedRow(2, ict), inventedRow(3, traffic)]
  const played = await rehearse(asCsv(rows))
  expectWholeYear(played, { agencies: 2, imported: 3, rejected: [] })
  const decided = (await withRecord(played.data, eventsIn)).filter(
    (event) => event.type === 'decisionRecorded' || event.type === 'decisionConfirmed',
  )
  const own = decided.filter((event) => JSON.parse(event.actor).role === 'regional-secretary')
  expect(new Set(own.map((event) => event.subjectId)).size).toBe(2)
  expect(new Set(decided.map((event) => event.subjectId)).size).toBe(3)
})

test('one application with nothing but a name and an owner', async () => {
  const played = await rehearse(`nama aplikasi\tpemilik\nSI Tunggal\t${traffic}\n`)
  expectWholeYear(played, { agencies: 1, imported: 1, rejected: [] })
})
