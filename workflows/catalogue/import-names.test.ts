import { expect, test } from 'vitest'
import { application, ownerImportNames } from './application.ts'
import { headerKey, nameKey } from './name-key.ts'

/** Headers as they stand in inventories of cities, and the field each must be taken for. */
const headers: readonly (readonly [header: string, field: string])[] = [
  ['nama_aplikasi', 'name'],
  ['Nama Aplikasi', 'name'],
  ['NAMA SISTEM INFORMASI', 'name'],
  ['Judul', 'name'],
  ['fungsi', 'purpose'],
  ['Uraian Fungsi', 'purpose'],
  ['Deskripsi Aplikasi', 'purpose'],
  ['media', 'medium'],
  ['Platform', 'medium'],
  ['Basis Aplikasi', 'medium'],
  ['alamat', 'address'],
  ['URL', 'address'],
  ['Link', 'address'],
  ['Alamat Website', 'address'],
  ['Sub-domain', 'address'],
  ['unit_pengguna', 'userUnits'],
  ['Pengguna', 'userUnits'],
  ['status', 'operationalStatus'],
  ['Status Aplikasi', 'operationalStatus'],
  ['Aktif/Tidak Aktif', 'operationalStatus'],
  ['tahun_pembuatan', 'yearBuilt'],
  ['Tahun Pembangunan', 'yearBuilt'],
  ['dasar_hukum', 'legalBasis'],
  ['Regulasi', 'legalBasis'],
  ['Isu Nasional', 'nationalIssue'],
  ['PIC', 'personInCharge'],
  ['Penanggung Jawab', 'personInCharge'],
  ['unit_pengembang', 'developer'],
  ['versi', 'version'],
  ['tahun_pengembangan', 'yearDeveloped'],
  ['basis_data', 'database'],
  ['Database', 'database'],
  ['bahasa_pemrograman', 'programmingLanguage'],
  ['Framework', 'framework'],
  ['Tipe Lisensi', 'license'],
  ['integrasi', 'isIntegrated'],
  ['info_integrasi', 'integrationNote'],
  ['input', 'inputs'],
  ['output', 'outputs'],
  ['Luaran', 'outputs'],
  ['cpu', 'cpu'],
  ['RAM (GB)', 'ram'],
  ['penyimpanan', 'storage'],
  ['HDD', 'storage'],
  ['sistem_operasi', 'operatingSystem'],
  ['web_server', 'webServer'],
  ['Lokasi Server', 'hosting'],
  ['judul_kontrak', 'contractTitle'],
  ['Judul SPK', 'contractTitle'],
  ['nilai_kontrak', 'contractValue'],
  ['Nilai Kontrak (Rp)', 'contractValue'],
  ['sumber_dana', 'fundSource'],
  ['vendor', 'vendor'],
]

test.each(headers)('%j is taken for %s', (header, expected) => {
  const fields = application.fields.filter((field) =>
    field.importNames.map(headerKey).includes(headerKey(header)),
  )
  expect(fields.map((field) => field.key)).toEqual([expected])
})

test.each([
  'unit_pemilik',
  'OPD',
  'Perangkat Daerah',
  'NAMA OPD',
  'SKPD',
  'Pemilik Aplikasi',
  'Instansi',
  'Unit Kerja',
  'Organisasi Perangkat Daerah',
])('%j names the owner', (header) => {
  expect(ownerImportNames.map(headerKey)).toContain(headerKey(header))
})

/** Spellings of choices and what each must mean. */
const spellings: readonly (readonly [field: string, spelling: string, value: string])[] = [
  ['operationalStatus', 'aktif', 'active'],
  ['operationalStatus', 'naktif', 'inactive'],
  ['operationalStatus', 'NON AKTIF', 'inactive'],
  ['operationalStatus', 'Non-aktif', 'inactive'],
  ['operationalStatus', 'nonaktif', 'inactive'],
  ['operationalStatus', 'Tidak Aktif', 'inactive'],
  ['operationalStatus', 'Masih Digunakan', 'active'],
  ['operationalStatus', 'Tidak Digunakan', 'inactive'],
  ['origin', 'Pusat', 'pusat'],
  ['origin', 'Nasional', 'pusat'],
  ['origin', 'Kementerian/Lembaga', 'pusat'],
  ['origin', 'Propinsi', 'provinsi'],
  ['origin', 'Lokal', 'lokal'],
  ['origin', 'Daerah', 'lokal'],
  ['classification', 'Umum', 'umum'],
  ['classification', 'Aplikasi Khusus', 'khusus'],
  ['medium', 'Website', 'website'],
  ['medium', 'Web-based', 'website'],
  ['medium', 'Android', 'mobile'],
  ['medium', 'Dekstop', 'desktop'],
  ['medium', 'Lainnya', 'other'],
  ['nationalIssue', 'Kemiskinan', 'poverty'],
  ['nationalIssue', 'Tidak ada', 'none'],
  ['license', 'Open Source', 'open-source'],
]

test.each(spellings)('in %s, %j means %s', (key, spelling, value) => {
  const field = application.fields.find((each) => each.key === key)
  const options = field !== undefined && 'options' in field ? field.options : []
  const meant = options.filter((option) =>
    [option.value, option.label, ...option.aliases].map(nameKey).includes(nameKey(spelling)),
  )
  expect(meant.map((option) => option.value)).toEqual([value])
})

test('the header that is written on export is read back as its own field', () => {
  for (const field of application.fields) {
    const first = field.importNames[0] ?? ''
    const rivals = application.fields.filter(
      (each) => each.key !== field.key && headerKey(each.importNames[0] ?? '') === headerKey(first),
    )
    expect(rivals, field.key).toEqual([])
  }
})
