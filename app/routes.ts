import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The pieces of the UI, to look at while working on them: never part of a production build. */
const samples = process.env.NODE_ENV === 'development' ? [route('kit/:lembar?', 'routes/kit.tsx')] : []

/** The site map: Indonesian paths to modules. */
export default [
  index('routes/board.tsx'),
  route('dokumen/:id', 'routes/document.ts'),
  route('dokumen', 'routes/dokumen.tsx'),
  route('keputusan', 'routes/keputusan.tsx'),
  route('keputusan/baru', 'routes/keputusan-baru.tsx'),
  route('keputusan/:id', 'routes/keputusan-naskah.tsx'),
  route('keputusan/:id/ubah', 'routes/keputusan-ubah.tsx'),
  route('masuk', 'routes/masuk.tsx'),
  route('keluar', 'routes/keluar.tsx'),
  route('pilih-posisi', 'routes/pilih-posisi.tsx'),
  route('sesi', 'routes/sesi.ts'),
  route('ganti-sandi', 'routes/ganti-sandi.tsx'),
  route('undangan/:token', 'routes/undangan.tsx'),
  route('pemasangan', 'routes/pemasangan.tsx'),
  route('pengaturan/orang', 'routes/pengaturan/orang.tsx'),
  route('pengaturan/orang/undang', 'routes/pengaturan/orang-undang.tsx'),
  route('pengaturan/orang/:id', 'routes/pengaturan/orang-rinci.tsx'),
  route('pengaturan/orang/:id/tautan', 'routes/pengaturan/orang-tautan.tsx'),
  route('pengaturan/orang/:id/akhiri/:positionId', 'routes/pengaturan/orang-akhiri.tsx'),
  route('telaah', 'routes/telaah.tsx'),
  route('telaah/massal', 'routes/telaah.massal.tsx'),
  route('desk', 'routes/desk.tsx'),
  route('desk/hari/:id', 'routes/desk.hari.tsx'),
  route('desk/giliran/:id', 'routes/desk.giliran.tsx'),
  route('desk/butir/:id', 'routes/desk.butir.tsx'),
  route('beranda', 'routes/beranda.tsx'),
  ...samples,
  route('pengajuan', 'routes/pengajuan.tsx'),
  route('pengajuan/:id', 'routes/pengajuan.berkas.tsx'),
  route('pengajuan/:id/ajukan', 'routes/pengajuan.ajukan.tsx'),
  route('pengajuan/:id/diajukan', 'routes/pengajuan.diajukan.tsx'),
  route('pengajuan/:id/tarik', 'routes/pengajuan.tarik.tsx'),
  route('pengajuan/:id/kembalikan', 'routes/pengajuan.kembalikan.tsx'),
  route('pengajuan/:id/batas', 'routes/pengajuan.batas.tsx'),
  route('pengajuan/:id/klarifikasi/:question', 'routes/pengajuan.klarifikasi.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
