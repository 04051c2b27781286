import { type HostileFile, one } from './hostile-file.ts'
import { book, type CellXml, good, header, named, rowsBook, stylesXml, withLast } from './xlsx.ts'

function formula(code: string, value: string, type = ''): CellXml {
  return { xml: `<c r="REF"${type}><f>${code}</f>${value}</c>` }
}

/** A book with one more column, whose cells these are. */
function column(title: string, cells: readonly CellXml[], styles?: string): Buffer {
  const rows = cells.map((cell, index) => [...named(`SI ${index + 1}`), cell])
  return book({ sheets: [{ rows: [[...header, title], ...rows] }], ...(styles && { styles }) })
}

const money = (cells: readonly CellXml[]) => () => column('Nilai Kontrak', cells)
const formulas = 'sel tidak dihitung ulang; yang dibaca nilai terakhir'

/** Cells as Excel, its imitators and careless hands write them. */
export const sheetCells: readonly HostileFile[] = [
  { name: 'a plain workbook', bytes: () => rowsBook(header, good), outcome: { accepted: 1, notes: [] } },
  {
    name: 'numbers that are texts',
    bytes: money(['98500000', '1500000,50']),
    outcome: { accepted: 2, first: { contractValue: 98_500_000 } },
  },
  {
    name: 'rupiah in words and points',
    bytes: money(['Rp 1.500.000,00', 'Rp. 2.000.000,-', '1,5 juta']),
    outcome: { accepted: 3, first: { contractValue: 1_500_000 } },
  },
  {
    name: 'amounts in the American way',
    bytes: money(['1,500', '1,500,000.00']),
    outcome: { accepted: 2, first: { contractValue: 1500 } },
  },
  {
    name: 'an amount with a format of its own',
    bytes: () =>
      column(
        'Nilai Kontrak',
        [{ xml: '<c r="REF" s="1"><v>1500000</v></c>' }],
        stylesXml('_-"Rp"* #,##0.00_-'),
      ),
    outcome: { ...one, first: { contractValue: 1_500_000 } },
  },
  {
    name: 'years as dates, texts and numbers',
    bytes: () =>
      column(
        'Tahun Pembuatan',
        [{ xml: '<c r="REF" s="1"><v>43831</v></c>' }, '2020', 2021, '12 Mei 2022', "'2023"],
        stylesXml('dd/mm/yyyy'),
      ),
    outcome: { accepted: 5, first: { yearBuilt: 2020 } },
  },
  {
    name: 'a date counted from 1904',
    bytes: () =>
      book({
        date1904: true,
        styles: stylesXml('d mmm yyyy'),
        sheets: [
          {
            rows: [
              [...header, 'Tahun Pembuatan'],
              [...good, { xml: '<c r="REF" s="1"><v>42369</v></c>' }],
            ],
          },
        ],
      }),
    outcome: { ...one, first: { yearBuilt: 2020 } },
  },
  {
    name: 'a date beyond the calendar',
    bytes: () =>
      column('Tahun Pembuatan', [{ xml: '<c r="REF" s="1"><v>9e9</v></c>' }], stylesXml('dd/mm/yyyy')),
    outcome: one,
  },
  {
    name: 'a time without a day',
    bytes: () => column('Tahun Pembuatan', [{ xml: '<c r="REF" s="1"><v>0.5</v></c>' }], stylesXml('hh:mm')),
    outcome: one,
  },
  {
    name: 'numbers without end',
    bytes: money([
      { xml: '<c r="REF"><v>1e999</v></c>' },
      { xml: '<c r="REF"><v>banyak</v></c>' },
      -5,
      1e300,
    ]),
    outcome: { accepted: 4 },
  },
  {
    name: 'a code with leading zeros',
    bytes: () =>
      book({
        styles: stylesXml('0000'),
        sheets: [{ rows: [header, [{ xml: '<c r="REF" s="1"><v>7</v></c>' }, ...good.slice(1)]] }],
      }),
    outcome: { ...one, first: { name: '0007' } },
  },
  {
    name: 'answers as boxes, ones and words',
    bytes: () => column('Terintegrasi', [{ xml: '<c r="REF" t="b"><v>1</v></c>' }, 1, 'Ya', 'tidak', 0]),
    outcome: { accepted: 5, first: { isIntegrated: true } },
  },
  {
    name: 'a status as ones and zeros',
    bytes: () =>
      rowsBook(
        header,
        ['SI A', 'Dinas X', 'Web', 'Lokal', 1, 'x'],
        ['SI B', 'Dinas X', 'Web', 'Lokal', 0, 'x'],
      ),
    outcome: { accepted: 2, first: { operationalStatus: 'active' } },
  },
  {
    name: 'formulas with their values',
    bytes: () =>
      rowsBook(
        header,
        withLast(formula('UPPER(A1)', '<v>NILAI</v>', ' t="str"')),
        withLast(formula('1+1', '<v>2</v>'), 'SI B'),
      ),
    outcome: { accepted: 2, notes: [`Rumus di 2 ${formulas}`], first: { purpose: 'NILAI' } },
  },
  {
    name: 'formulas without their values',
    bytes: () => rowsBook(header, withLast(formula('A1', ''))),
    outcome: { ...one, notes: [formulas, 'tidak tersimpan dan dibaca kosong'] },
  },
  {
    name: 'a formula that calls a program',
    bytes: () => rowsBook(header, withLast(formula("cmd|' /C calc'!A0", '<v>aman</v>', ' t="str"'))),
    outcome: { ...one, notes: [formulas], first: { purpose: 'aman' } },
  },
  {
    name: 'a formula that fetches a page',
    bytes: () =>
      rowsBook(header, withLast(formula('WEBSERVICE("http://127.0.0.1/")', '<v>lama</v>', ' t="str"'))),
    outcome: { ...one, notes: [formulas], first: { purpose: 'lama' } },
  },
  {
    name: "a text that is somebody's formula",
    bytes: () => rowsBook(header, withLast("=cmd|' /C calc'!A0"), withLast('- melayani', 'SI B')),
    outcome: { accepted: 1, rejected: [[2, 'berisi rumus']] },
  },
  {
    name: 'broken references',
    bytes: () =>
      rowsBook(
        header,
        withLast({ xml: '<c r="REF" t="e"><v>#REF!</v></c>' }),
        withLast({ xml: '<c r="REF" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, 'SI B'),
      ),
    outcome: { accepted: 2, notes: [formulas] },
  },
  {
    name: 'a broken name',
    bytes: () =>
      rowsBook(header, [{ xml: '<c r="REF" t="e"><v>#N/A</v></c>' }, ...good.slice(1)], named('SI B')),
    outcome: { accepted: 1, rejected: [[2, 'Nama aplikasi kosong']] },
  },
]
