import { wholeNumber } from './figures.ts'

interface TurnState {
  stage: string
  applications: number
  decided: number
  parked: number
}

/** What happens now in a turn, and who it waits for. */
export function turnLead({ stage, applications, decided, parked }: TurnState, isDayOpen: boolean): string {
  const left = applications - decided
  switch (stage) {
    case 'planned':
      return isDayOpen
        ? 'Menunggu dipanggil petugas desk.'
        : 'Giliran ini dijadwalkan; dipanggil setelah hari desk dimulai.'
    case 'called':
      return 'Perangkat daerah sedang dipanggil. Mulai giliran setelah perwakilannya duduk.'
    case 'absent':
      return 'Perangkat daerah tidak hadir. Panggil lagi, pindahkan gilirannya, atau putuskan tanpa kehadiran.'
    case 'open':
      return left === 0
        ? `Semua ${wholeNumber(applications)} aplikasi sudah diputus sementara. Menunggu pengesahan Kepala Diskominfo.`
        : `${wholeNumber(left)} dari ${wholeNumber(applications)} aplikasi belum diputus${parked > 0 ? `, ${wholeNumber(parked)} di antaranya ditunda` : ''}.`
    case 'confirmed':
      return parked > 0
        ? `Keputusan disahkan; ${wholeNumber(parked)} aplikasi masih ditunda dan harus diputus sebelum giliran ditutup.`
        : 'Keputusan disahkan. Perangkat daerah dapat menanggapinya sampai masa tanggapan berakhir.'
    default:
      return 'Giliran selesai. Perangkat daerah dapat menanggapi sampai masa tanggapan berakhir.'
  }
}

export function absenceSentence(stage: string): string {
  return stage === 'absent'
    ? 'Ketidakhadiran perangkat daerah ini sudah dicatat.'
    : 'Diputus tanpa kehadiran perangkat daerah. Perangkat daerah tetap dapat menanggapi dalam masa tanggapan.'
}

export function confirmLabel(count: number): string {
  return count === 0 ? 'Sahkan giliran' : `Sahkan ${wholeNumber(count)} keputusan`
}

/** What a button of the turn has done, by the name it was sent with. */
export const turnNews: Readonly<Record<string, string>> = {
  panggil: 'Perangkat daerah dipanggil. Mulai giliran setelah perwakilannya hadir.',
  mulai: 'Giliran dimulai. Putuskan aplikasinya satu per satu.',
  'tanpa-hadir': 'Giliran dimulai tanpa kehadiran perangkat daerah. Ia tetap dapat menanggapi keputusannya.',
  absen: 'Ketidakhadiran dicatat. Panggil lagi, pindahkan gilirannya, atau putuskan tanpa kehadiran.',
  sahkan: 'Keputusan disahkan. Perangkat daerah membacanya di halaman Tanggapan.',
  buka: 'Giliran dibuka kembali. Buka keputusan yang perlu diubah dari halaman aplikasinya.',
  tutup: 'Giliran ditutup.',
  pindah: 'Giliran dipindahkan.',
  tercatat: 'Keputusan sementara tercatat. Semua aplikasi giliran ini sudah diputus atau ditunda.',
}
