import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map: Indonesian paths to modules. */
export default [
  index('routes/board.tsx'),
  route('dokumen/:id', 'routes/document.ts'),
  route('dokumen', 'routes/dokumen.tsx'),
  route('masuk', 'routes/masuk.tsx'),
  route('keluar', 'routes/keluar.tsx'),
  route('pilih-posisi', 'routes/pilih-posisi.tsx'),
  route('sesi', 'routes/sesi.ts'),
  route('ganti-sandi', 'routes/ganti-sandi.tsx'),
  route('undangan/:token', 'routes/undangan.tsx'),
  route('pemasangan', 'routes/pemasangan.tsx'),
  route('telaah', 'routes/telaah.tsx'),
  route('telaah/massal', 'routes/telaah.massal.tsx'),
  route('beranda', 'routes/beranda.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
