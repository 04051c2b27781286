interface ItemState {
  stage: string
  isDeskStage: boolean
}

/** What is to be done with an application now, and by whom. */
export function itemLead({ stage, isDeskStage }: ItemState): string {
  switch (stage) {
    case 'open':
      return 'Menunggu telaah ketiga pihak; sesudah itu dapat diputus.'
    case 'proposed':
      return isDeskStage ? 'Menunggu keputusan desk.' : 'Siap diputus dalam giliran desk perangkat daerahnya.'
    case 'provisional':
      return 'Keputusan sementara tercatat. Menunggu pengesahan; sampai saat itu masih dapat diubah.'
    case 'parked':
      return 'Ditunda. Lanjutkan dan putuskan sebelum giliran ditutup.'
    case 'confirmed':
      return 'Keputusan disahkan. Perangkat daerah dapat menanggapinya sampai masa tanggapan berakhir.'
    case 'objected':
      return 'Perangkat daerah mengajukan keberatan; menunggu jawaban.'
    default:
      return 'Keputusan tetap, dimuat dalam Keputusan Wali Kota.'
  }
}

/** What was just done to an application, by the name it is sent with. */
export const itemNews: Readonly<Record<string, string>> = {
  tercatat:
    'Keputusan sementara tercatat. Berikutnya: pengesahan Kepala Diskominfo; untuk aplikasi Diskominfo oleh Sekretaris Daerah.',
  berikutnya: 'Keputusan sementara tercatat. Ini aplikasi berikutnya dalam giliran yang sama.',
  tunda: 'Butir ditunda. Putuskan sebelum giliran ditutup.',
  lanjut: 'Butir dilanjutkan dan dapat diputus.',
  sahkan: 'Keputusan disahkan. Perangkat daerah membacanya di halaman Tanggapan.',
  buka: 'Keputusan dibuka kembali. Catat versi baru, lalu sahkan.',
  berbeda: 'Pendapat Anda tercatat di samping keputusan.',
  kecuali: 'Pengecualian tercatat. Penonaktifan karena tidak digunakan kini dapat diputus.',
}
