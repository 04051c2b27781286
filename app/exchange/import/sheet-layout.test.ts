import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { relationFields } from '#workflows/catalogue/relation-record.ts'
import { declaredSheet, type SheetKind, sheetName } from '#workflows/catalogue/sheets.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import { cityWorkbook } from '../city-workbook.ts'
import { readBytes } from '../workbook/read-bytes.ts'
import { workbookLimits } from '../workbook/workbook.ts'
import { writeSheets } from '../workbook/write-xlsx.ts'
import { importRows } from './import-rows.ts'
import { remarkedFile } from './remarked-workbook.ts'
import { sheetLayout } from './sheet-layout.ts'

const agencies = ['Dinas Perhubungan', 'Dinas Kesehatan']
const lists = choiceListsOf(null)
const years = [2025, 2026, 2027]
const kinds: readonly SheetKind[] = ['server', 'initiative', 'relation']
const city = { lists, years, year: 2026 }

const end = (name: string) => ({ kind: 'initiative' as const, name, owner: 'Dinas Perhubungan' })
const values = {
  server: { name: 'Server A', lifecycle: 'active' },
  initiative: { name: 'Menata parkir', part: 'services', status: 'not-started', 'ceiling.2026': 1_500_000 },
  relation: relationFields({ kind: 'depends-on', from: end('Menata parkir'), to: end('Menata terminal') }),
}

function written(owners: readonly string[] | null) {
  const sheets = kinds.map((kind) => ({
    kind,
    record: declaredSheet(kind, city),
    records: [{ id: `${kind}-1`, owner: 'Dinas Perhubungan', values: values[kind as keyof typeof values] }],
  }))
  const madeFor = owners === null ? 'Dinas Perhubungan' : 'Seluruh kota'
  const about = { roadmap: 'Peta Rencana', madeFor, madeOn: '28 November 2026' }
  return cityWorkbook({ ...about, sheets, owners, agencies })
}

const read = (bytes: Uint8Array) =>
  readBytes({ bytes: Buffer.from(bytes), name: 'x.xlsx', limits: workbookLimits })

/** The file that goes back with one remark, for what was written. */
async function givenBack(bytes: Uint8Array, owners: readonly string[] | null) {
  const workbook = await read(bytes)
  const agencyName = owners === null ? 'Dinas Perhubungan' : null
  const { reading, rows } = importRows(workbook, { agencyName, place: {}, emptiesBlanks: false, city })
  const remarks = (reading.parts ?? []).map((part) => ({
    sheet: part.sheet,
    headerRows: part.headerRows,
    layout: sheetLayout(part, { lists, agencies, owners }),
    rows: [{ row: 2, sentence: 'Periksa lagi.', columns: [2], mark: 'fault' as const }],
  }))
  return { ...(await remarkedFile(workbook, remarks)), rows, notes: reading.notes }
}

/** What every column of a sheet lets somebody do, read as a spreadsheet reads it. */
async function looks(bytes: Uint8Array) {
  const book = await readXlsx(bytes, { readStyles: true })
  const choices = book.sheets.find(({ name }) => name === 'Pilihan')?.rows ?? []
  return kinds.map((kind) => {
    const sheet = book.sheets.find(({ name }) => name === sheetName(kind))
    const listed = (formula = '') => {
      const [, letters = ''] = /^Pilihan!\$([A-Z]+)\$1:/.exec(formula) ?? []
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      return choices.flatMap((row) => row[column] ?? [])
    }
    return {
      headers: sheet?.rows[0]?.filter((header) => header !== 'Catatan Desk Reviu'),
      isIdHidden: sheet?.columns?.[0]?.hidden,
      isProtected: sheet?.protection?.sheet,
      locks: ['1,0', '1,1', '5,1'].map((cell) => sheet?.cells?.get(cell)?.style?.protection?.locked ?? true),
      frozen: sheet?.freezePane,
      validations: sheet?.dataValidations?.map(({ type, range, formula1, inputMessage }) => ({
        type,
        range: range.replace(/\d+$/, ''),
        inputMessage,
        ...(type === 'list' ? { choices: listed(formula1) } : {}),
      })),
    }
  })
}

test.each([['one agency', null] as const, ['the whole city', agencies] as const])(
  'the file that goes back to be repaired, for %s, is drawn as the one that was downloaded',
  async (_whose, owners) => {
    const bytes = await writeSheets(written(owners))
    const back = await givenBack(bytes, owners)
    const original = await looks(bytes)
    expect(original.map(({ locks }) => locks)).toEqual(kinds.map(() => [true, false, false]))
    expect(await looks(back.bytes)).toEqual(original)
    const styled = await readXlsx(back.bytes, { readStyles: true })
    const cell = styled.sheets[1]?.cells?.get('1,2')
    expect(cell?.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringContaining('F9D2CF') } })
  },
)

test('what goes back says the same when it comes again, however often', async () => {
  const first = await givenBack(await writeSheets(written(null)), null)
  const second = await givenBack(first.bytes, null)
  const third = await givenBack(second.bytes, null)
  expect(first.rows).toHaveLength(3)
  expect([second.rows, third.rows]).toEqual([first.rows, first.rows])
  expect([...second.notes, ...third.notes]).toEqual([])
  const names = (await readXlsx(third.bytes)).sheets.map(({ name }) => name)
  expect(names).toEqual(['Petunjuk', ...kinds.map(sheetName), 'Pilihan'])
})

test('a sheet of somebody else that is called as our lists stays, and the lists find another place', async () => {
  const own = {
    name: 'Pilihan',
    columns: [{ width: 20 }],
    headerRows: [],
    rows: [{ row: 1, cells: ['Milik saya'] }],
  }
  const { bytes } = await givenBack(await writeSheets([...written(null), own]), null)
  const book = await readXlsx(bytes)
  expect(book.sheets.map(({ name, hidden = false }) => [name, hidden]).slice(-2)).toEqual([
    ['Pilihan', false],
    ['Pilihan2', true],
  ])
  expect(book.sheets.at(-2)?.rows[0]).toEqual(['Milik saya'])
})
