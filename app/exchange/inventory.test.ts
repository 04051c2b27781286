import fc from 'fast-check'
import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { FileRefused } from './file-refused.ts'
import { readInventory } from './inventory.ts'

function inventory(...lines: readonly string[]) {
  return readInventory(new TextEncoder().encode(lines.join('\n')))
}

test('a row carries its place in the spreadsheet, its owner and its cleaned answers', () => {
  const { rows, rejected } = inventory(
    'no,nama_aplikasi,unit_pemilik,status,tahun_pembuatan,fungsi',
    '1, SI  CONTOH ,Dinas  Perhubungan ,naktif,-,"Mencatat<br />contoh"',
  )
  expect(rejected).toEqual([])
  expect(rows).toEqual([
    {
      row: 2,
      owner: 'Dinas Perhubungan',
      fields: { name: 'SI CONTOH', purpose: 'Mencatat contoh', operationalStatus: 'inactive' },
      warnings: [],
    },
  ])
})

test('a missing link, year or function is no reason to reject', () => {
  expect(inventory('Nama Aplikasi;OPD', 'SI A;Dinas Sosial').rows[0]?.fields).toEqual({ name: 'SI A' })
})

test.each([
  ['Nama Aplikasi', 'OPD'],
  ['NAMA APLIKASI / SISTEM', 'Perangkat Daerah'],
  ['Judul', 'SKPD Pemilik / OPD'],
  ['Aplikasi', 'Pemilik Aplikasi'],
  ['nama_sistem_informasi', 'Nama Perangkat Daerah'],
  ['Nama Aplikasi (lengkap)', 'INSTANSI'],
])('the headers %j and %j are understood', (name, owner) => {
  const { rows } = inventory(`No;${name};${owner}`, '1;SI A;Dinas Sosial')
  expect(rows[0]).toMatchObject({ owner: 'Dinas Sosial', fields: { name: 'SI A' } })
})

test('an inventory of a city nobody here has seen is understood', () => {
  const { rows, rejected, columns } = inventory(
    'INVENTARISASI APLIKASI PEMERINTAH KABUPATEN CONTOH TAHUN 2024;;;;;;;;',
    ';;;;;;;;',
    'No.;Nama Aplikasi / Website;Nama OPD;Jenis Aplikasi;Platform;Status (Aktif/Tidak);URL;Tahun;Keterangan',
    '1;E-Kelurahan;Kec. Utara;Layanan Publik;Web;Aktif;https://ekel.contohkab.go.id;2020;',
    '2;SIPASAR;Dinas Perdagangan;Administrasi;Android;Tidak Aktif;-;2018;rusak',
    '3;SIWARGA;Bappeda;Administrasi;Web;Masih Digunakan;;;',
    '4;PETAKU;Dinas Y;Layanan Publik;Web & Android;aktif;;;',
    '5;BELUM;Dinas Y;Layanan Publik;Web;Dalam Pengembangan;;;',
  )
  expect(columns.map((column) => column.key)).toEqual([
    null,
    'name',
    'owner',
    null,
    'medium',
    'operationalStatus',
    'address',
    'yearBuilt',
    null,
  ])
  expect(rows.map((each) => [each.row, each.fields.medium, each.fields.operationalStatus])).toEqual([
    [4, 'website', 'active'],
    [5, 'mobile', 'inactive'],
    [6, 'website', 'active'],
    [7, undefined, 'active'],
  ])
  expect(rows[3]?.warnings[0]).toContain('Isinya dikosongkan.')
  expect(rejected.map((each) => each.row)).toEqual([8])
})

test('a header of many meanings is decided by what stands below it', () => {
  const below = (values: readonly string[]) =>
    inventory('Nama,OPD,Jenis', ...values.map((value, index) => `SI ${index},Dinas Sosial,${value}`))
      .columns[2]?.key
  expect(below(['Website', 'Android', 'Web'])).toBe('medium')
  expect(below(['Pusat', 'Daerah', 'Daerah'])).toBe('origin')
  expect(below(['Umum', 'Khusus', 'Khusus'])).toBe('classification')
})

test('a category that is about something else is set aside and said so', () => {
  const lines = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `SI ${name},Dinas Sosial,Layanan Publik`)
  const { rows, columns } = inventory('Nama Aplikasi,OPD,Kategori', ...lines)
  expect(rows).toHaveLength(6)
  expect(columns[2]).toMatchObject({ key: null, note: expect.stringContaining('tidak dibaca') })
})

test('one unknown word in a column that decides rejects its row', () => {
  const { rows, rejected } = inventory(
    'Nama,OPD,Status',
    'SI A,Dinas Sosial,Aktif',
    'SI B,Dinas Sosial,Entah',
  )
  expect(rows).toHaveLength(1)
  expect(rejected).toEqual([
    { row: 3, reason: 'Status operasional "Entah" tidak dikenal; pakai salah satu dari Aktif, Tidak aktif.' },
  ])
})

test('one unknown word in another choice is emptied with a warning', () => {
  const { rows } = inventory('Nama,OPD,Media', 'SI A,Dinas Sosial,Website', 'SI B,Dinas Sosial,Kios')
  expect(rows[1]?.fields).toEqual({ name: 'SI B' })
  expect(rows[1]?.warnings[0]).toContain('Media "Kios" tidak dikenal')
})

test('the same name in two organisations or on two media is two applications', () => {
  const { rows, rejected } = inventory(
    'Nama,OPD,Media',
    'SMS Gateway,Dinas Sosial,Website',
    'SMS Gateway,Dinas Perhubungan,Website',
    'SMS Gateway,Dinas Sosial,Mobile',
    'sms-gateway,DINAS SOSIAL,web',
  )
  expect(rows).toHaveLength(3)
  expect(rejected).toEqual([
    {
      row: 5,
      reason: 'Nama, pemilik dan media sama dengan baris 2; hapus salah satunya atau bedakan namanya.',
    },
  ])
})

test('a rejected row does not make the next one a double', () => {
  const { rows, rejected } = inventory('Nama,OPD,Status', 'SI A,Dinas Sosial,?!', 'SI A,Dinas Sosial,Aktif')
  expect(rows.map((each) => each.row)).toEqual([3])
  expect(rejected.map((each) => each.row)).toEqual([2])
})

test('a name or an owner without a letter or number is none', () => {
  const { rows, rejected } = inventory('Nama,OPD', '???,Dinas Sosial', 'SI A,!!', '24,Dinas Sosial')
  expect(rows.map((each) => each.row)).toEqual([4])
  expect(rejected.map((each) => each.reason)).toEqual([
    'Nama aplikasi harus memuat huruf atau angka.',
    'Perangkat daerah pemilik kosong; isi pemilik aplikasi.',
  ])
})

test('an owner outside the list is rejected when a list is given', () => {
  const bytes = new TextEncoder().encode('Nama,OPD\nSI A,DINAS  SOSIAL\nSI B,Dinas Antariksa')
  const { rows, rejected } = readInventory(bytes, { organisations: ['Dinas Sosial'] })
  expect(rows).toHaveLength(1)
  expect(rejected[0]?.reason).toContain('Pemilik "Dinas Antariksa" belum terdaftar')
  expect(readInventory(bytes).rows).toHaveLength(2)
})

test('each field is read from one column, the best named one', () => {
  const { columns, rows } = inventory('Nama,Tahun,Tahun Pembuatan,OPD', 'SI A,2022,2019,Dinas Sosial')
  expect(columns.map((column) => column.key)).toEqual(['name', null, 'yearBuilt', 'owner'])
  expect(rows[0]?.fields.yearBuilt).toBe(2019)
})

test('what is read passes the schema of the catalogue', () => {
  const schema = recordSchema(application, { moment: 'saving' })
  const { rows } = inventory(
    'Nama,OPD,Alamat,Nilai Kontrak (Rp),Integrasi,Tahun',
    'SI A,Dinas Sosial,http://a.go.id,"Rp 1.500.000",sudah,2019',
    'SI B,Dinas Sosial,javascript:x,gratis,entah,kapan-kapan',
  )
  for (const row of rows) expect(schema.safeParse(row.fields).success).toBe(true)
  expect(rows[1]?.warnings).toHaveLength(4)
})

const cellText = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    ' ',
    'aktif',
    'naktif',
    'Lokal',
    'Pusat',
    'Website',
    '=1+1',
    'SI A',
    'SI B',
    'Dinas Sosial',
  ),
  fc.string({ maxLength: 15 }).filter((text) => !text.includes('\u0000')),
)
const header = 'nama_aplikasi,unit_pemilik,status,kategori,media,fungsi'

test('every data row that is not blank is either read or rejected, once, whatever is in it', () => {
  const record = fc.array(cellText, { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), (records) => {
      const lines = records.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
      const filled = records.flatMap((cells, index) =>
        cells.every((text) => text.trim() === '') ? [] : [index + 2],
      )
      if (filled.length === 0) {
        expect(() => inventory(header, ...lines)).toThrow(FileRefused)
        return
      }
      const { rows, rejected } = inventory(header, ...lines)
      const seen = [...rows, ...rejected].map((each) => each.row)
      expect(seen.toSorted((one, other) => one - other)).toEqual(filled)
    }),
    { numRuns: 300 },
  )
})

test('any bytes are read or refused in words, never with another error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        readInventory(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefused)
      }
    }),
    { numRuns: 300 },
  )
})
