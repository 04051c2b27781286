import type { cataloguedDecree } from './published-decrees.ts'

type Catalogued = NonNullable<Awaited<ReturnType<typeof cataloguedDecree>>>

/**
 * A decree as JDIHN's integration names its fields. What the record does not know stays empty: a librarian fills it
 * in. `siteUrl` is this site's public address, '' where none is set.
 */
export function jdihMetadata(
  { decree, place, instrument, headTitle, government }: Catalogued,
  siteUrl: string,
) {
  const { number, day, title, status, copy, relations, code } = decree
  const related = relations.map(({ kind, number: other }) => `${relationWords[kind]} Nomor ${other}`)
  return {
    idData: decree.id,
    tahun_pengundangan: day.slice(0, 4),
    tanggal_pengundangan: day,
    jenis: instrument,
    noPeraturan: number,
    judul: `${instrument} Nomor ${number} tentang ${title}`,
    singkatanJenis: '',
    tempatTerbit: place,
    penerbit: '',
    sumber: '',
    subjek: title,
    status: status.code === 'replaced' ? 'Tidak Berlaku' : 'Berlaku',
    keteranganStatus: related,
    bahasa: 'Indonesia',
    bidangHukum: '',
    teuBadan: `Pemerintah ${government}`,
    penandatangan: headTitle,
    fileDownload: copy?.fileName ?? '',
    urlDownload: copy === null ? '' : `${siteUrl}/dokumen/${copy.id}`,
    sidikSha256: copy?.sha256 ?? '',
    urlDetailPeraturan: code === null ? '' : `${siteUrl}/v/${code}`,
  }
}

const relationWords = {
  changes: 'Mengubah',
  replaces: 'Mencabut',
  changedBy: 'Diubah dengan',
  replacedBy: 'Dicabut dengan',
} as const
