/** The sentences of the page of processes without service, data or application. */
export const processText = {
  title: 'Celah proses bisnis',
  lead: 'Proses bisnis yang belum punya layanan, data, atau aplikasi: di situ arsitektur belum utuh, atau pekerjaannya belum digital.',
  nothing: 'Belum ada proses bisnis yang tercatat.',
  filter: 'Saringan',
  all: 'Semua proses',
  without: { layanan: 'Tanpa layanan', data: 'Tanpa data', aplikasi: 'Tanpa aplikasi' },
  columns: { process: 'Proses bisnis', layanan: 'Layanan', data: 'Data', aplikasi: 'Aplikasi' },
  none: 'Belum ada',
} as const
