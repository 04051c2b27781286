import { expect } from 'vitest'
import { practiceTimetable } from '#app/commands/rehearsal/calendar.ts'
import { organiser } from './cast.ts'
import type { Town } from './town.ts'

/** Diskominfo prepares the cycle of the year and opens it for three agencies. */
export async function openTheCycle(town: Town): Promise<void> {
  await town.moveTo('2026-06-22', 8)
  const rudi = town.who('rudi')
  await rudi.open('/beranda')
  await rudi.open('/siklus')
  expect(await rudi.reads()).toContain('Belum ada siklus reviu')
  await rudi.follow('Siapkan siklus baru')
  const plan = { tahun: '2026', dasar: 'monitoring-result', instrumen: 'SPBE 47', sebutan: 'SPBE' }
  const told = await rudi.isRefused('Simpan dan pilih perangkat daerah', {
    ...plan,
    ...practiceTimetable,
    hardDueOn: '2026-07-01',
  })
  expect(told).toContain('tidak boleh sebelum batas pengajuan')
  await rudi.send('Simpan dan pilih perangkat daerah', { hardDueOn: practiceTimetable.hardDueOn })
  expect(rudi.path).toMatch(/^\/siklus\/[\w-]+\/buka$/)
  expect(await rudi.isRefused('Buka siklus', { perangkat: [] })).toContain('Pilih sekurang-kurangnya satu')
  await rudi.chooseOnly('perangkat', ['Dinas Sosial', 'Dinas Perpustakaan', organiser])
  await rudi.send('Buka siklus')
  expect(rudi.path).toBe('/siklus')
  const board = await rudi.reads()
  expect(board).toContain('Dinas Sosial')
  expect(board).not.toContain('Inspektorat Daerah')
  await rudi.follow('Ubah jadwal')
  expect(await rudi.isRefused('Ubah jadwal', { softDueOn: '2026-07-12' })).toContain(
    'Tulis alasan perubahan jadwal.',
  )
}
