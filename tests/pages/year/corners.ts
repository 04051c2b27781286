import { expect } from 'vitest'
import { connectSqlite } from '#db/sqlite.ts'
import { type CastName, cast } from './cast.ts'
import type { Town } from './town.ts'

/** Pages around the accounts, each also in its wrong state. */
export async function visitTheAccounts(town: Town): Promise<void> {
  const [sekar, hesti, tono] = [town.who('sekar'), town.who('hesti'), town.who('tono')]
  await tono.open('/keluar')
  await tono.send('Keluar')
  await tono.open('/masuk')
  expect(await tono.isRefused('Masuk', { pengguna: 'tono', sandi: 'keliru sekali' })).not.toContain('tono')
  await tono.open('/undangan/tidak-ada')
  expect([tono.status, (await tono.reads()).includes('tidak berlaku lagi')]).toEqual([404, true])
  await tono.open('/ganti-sandi')
  expect(await tono.isRefused('Ganti kata sandi')).toContain('Kata sandi paling sedikit 12 huruf')
  await hesti.open('/pilih-posisi')
  await sekar.open('/pengaturan/orang?cari=Hesti')
  await sekar.follow('Hesti Prameswari')
  await sekar.follow(/^Akhiri/)
  expect(await sekar.isRefused('Akhiri jabatan ini', { sampai: '' })).toContain('tanggal')
  await sekar.open('/pengaturan/orang?cari=tidak-ada-orangnya')
}

/** What only Diskominfo and the Sekda may do to one dossier's time. */
export async function visitTheDeadlines(town: Town): Promise<void> {
  const rudi = town.who('rudi')
  await rudi.open('/pengajuan')
  await rudi.follow('Dinas Perpustakaan')
  await rudi.follow(/Perpanjang/)
  expect(await rudi.isRefused(/Perpanjang batas/)).toContain('Tulis alasannya.')
  await rudi.open('/siklus')
  const [path = ''] = await rudi.linksTo(/ngatkan/)
  await rudi.open(path)
  await rudi.send('Kirim pengingat')
  expect(await rudi.reads()).toContain('diingatkan')
}

/** Everything the auditor reads and nobody else does. */
export async function visitTheTraces(town: Town): Promise<void> {
  const indra = town.who('indra')
  await indra.open('/jejak?cari=tidak-ada-sama-sekali')
  await indra.open('/aplikasi')
  await indra.follow('Data Lansia')
  await indra.open(indra.path.replace('/aplikasi/', '/jejak/aplikasi/'))
  expect(indra.status).toBe(200)
  await indra.open('/pengajuan')
  await indra.follow('Dinas Sosial')
  await indra.open(indra.path.replace('/pengajuan/', '/jejak/berkas/'))
  expect(indra.status).toBe(200)
}

/** Somebody with the paper in hand and no account: the code leads to what everybody may know. */
export async function checkThePaper(town: Town): Promise<void> {
  const tono = town.who('tono')
  await tono.open('/keluar')
  await tono.send('Keluar')
  await tono.open('/jdih')
  expect(await tono.reads()).toContain('Berlaku')
  await tono.open('/v')
  await tono.open('/v?kode=setengah')
  expect(await tono.reads()).toContain('Kode verifikasi terdiri atas 16 huruf dan angka.')
  await tono.open('/v/0000-0000-0000-0000')
  expect(tono.status).toBe(404)
  const record = await connectSqlite(`${town.dataDir}/desk-reviu.db`)
  const find = 'SELECT code FROM verification_codes WHERE withdrawn_at IS NULL'
  const { code = '' } = record.prepare<[], { code: string }>(find).get() ?? {}
  record.close()
  await tono.open(`/v/${code}`)
  const read = await tono.reads()
  for (const said of ['Berlaku', 'tanda tangan basah', 'bukan tanda tangan']) expect(read).toContain(said)
}

/** One paper of each kind, as it reads on a screen. */
export async function readThePapers(town: Town): Promise<void> {
  const auditor = town.who('indra')
  const record = await connectSqlite(`${town.dataDir}/desk-reviu.db`)
  const find = 'SELECT kind, min(id) AS id FROM documents WHERE source_sha256 IS NOT NULL GROUP BY kind'
  const papers = record.prepare<[], { kind: string; id: string }>(find).all()
  record.close()
  expect(papers.map(({ kind }) => kind)).toContain('decree-copy')
  for (const { kind, id } of papers) {
    await auditor.open(`/dokumen/${id}/baca`)
    expect(auditor.status, kind).toBe(200)
  }
}

/** What the year has no occasion for: where regulations, comments, workbooks, evidence and the roadmap are kept. */
export async function visitTheRest(town: Town): Promise<void> {
  const [lestari, rina, rudi] = [town.who('lestari'), town.who('rina'), town.who('rudi')]
  const record = await connectSqlite(`${town.dataDir}/desk-reviu.db`)
  const { id = '' } = record.prepare<[], { id: string }>('SELECT id FROM decrees').get() ?? {}
  const decided = "SELECT id FROM review_items WHERE decision_code = 'improve'"
  const { id: itemId = '' } = record.prepare<[], { id: string }>(decided).get() ?? {}
  record.close()
  await rudi.open('/peta-rencana/masa')
  await rudi.send('Simpan masa dan pagu', { nama: 'Peta Rencana SPBE', awal: '2026', akhir: '2030' })
  await lestari.open('/keputusan/dasar-hukum')
  const [basis = ''] = (await lestari.linksTo(/Undang-Undang/)).filter((href) =>
    href.includes('dasar-hukum/'),
  )
  const visits = [
    [lestari, [basis, `${basis}/ubah`, '/keputusan/dasar-hukum/baru', '/keputusan/paraf']],
    [lestari, [`/keputusan/${id}/komentar`, `/keputusan/${id}/versi`]],
    [rina, ['/impor', '/impor/baru', '/bukti/belum']],
    [rudi, ['/peta-rencana/konflik', '/peta-rencana/kesenjangan', '/peta-rencana/nomenklatur']],
    [
      rudi,
      [
        '/peta-rencana/bagan',
        '/peta-rencana/perbandingan',
        '/peta-rencana/usulan',
        `/peta-rencana/usulan/${itemId}`,
      ],
    ],
  ] as const
  for (const [person, places] of visits)
    for (const place of places) {
      await person.open(place)
      expect(person.status, place).toBe(200)
    }
}

/** The site without anybody signed in, and with: the board, what is not there, what is not for everybody. */
export async function visitWhatIsNotThere(town: Town): Promise<void> {
  const tono = town.who('tono')
  await tono.open('/keluar')
  await tono.send('Keluar')
  for (const [path, status] of [
    ['/', 200],
    ['/tidak/ada', 404],
  ] as const) {
    await tono.open(path)
    expect(tono.status, path).toBe(status)
  }
  for (const [path, status] of [
    ['/', 200],
    ['/tidak/ada', 404],
    ['/pengajuan/tidak-ada', 404],
    ['/jejak', 403],
    ['/pengaturan/orang', 403],
  ] as const) {
    await tono.open('/beranda')
    await tono.open(path)
    expect(tono.status, path).toBe(status)
  }
}

/** A fault of ours is a page like any other: it says what to do. */
export async function breakSomething(town: Town): Promise<void> {
  const tono = town.who('tono')
  await tono.open('/beranda')
  const record = await connectSqlite(`${town.dataDir}/desk-reviu.db`)
  record.exec('ALTER TABLE applications RENAME TO applications_gone')
  try {
    await tono.openBroken('/aplikasi')
    expect(tono.status).toBe(500)
  } finally {
    record.exec('ALTER TABLE applications_gone RENAME TO applications')
    record.close()
  }
  await tono.open('/aplikasi')
}

/** Nothing of anybody's left list leads nowhere. */
export async function walkTheLeftLists(town: Town): Promise<void> {
  for (const name of Object.keys(cast) as CastName[]) {
    const person = town.who(name)
    await person.open('/beranda')
    const places = await person.places()
    expect(places.length, name).toBeGreaterThan(1)
    for (const place of places) {
      if (town.barriers.wasOpen(place, person.member.role)) continue
      await person.open(place)
      expect(person.status, `${place} for ${name}`).toBe(200)
    }
  }
}
