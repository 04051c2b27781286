import type { ControlSheetInput } from '#app/documents/sheet/view-model.ts'
import { dateTimeText } from '#app/text/dates.ts'
import { decreeById } from '#db/decrees.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { decreeEventLabels } from '#workflows/decree/events.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type Actor, roleLabels } from '#workflows/engine/actor.ts'

const shown = new Set(['sentForChecking', 'checked', 'initialled', 'returned'])

/** The circulation of a decree as it prints: every step of every round, until the version given; null when unknown. */
export async function controlSheetDocument(
  { read }: Pick<Store, 'read'>,
  { decreeId, version, at }: { decreeId: string; version: number; at: string },
): Promise<ControlSheetInput | null> {
  const decree = await decreeById(read, decreeId)
  if (decree === undefined) return null
  const government = governmentOf(await readSetting(read, 'government'))
  const events = (await eventsOfSubject(read, 'decree', decreeId)).filter(
    (event) => shown.has(event.type) && event.subjectVersion <= version,
  )
  let round = 1
  let isRoundOpen = false
  const rows = events.map((event, index) => {
    const band = isRoundOpen ? {} : { band: `Putaran ${round}` }
    isRoundOpen = event.type !== 'returned'
    if (!isRoundOpen) round += 1
    return { cells: cellsOf(event, index + 1, government.utcOffsetHours), ...band }
  })
  return {
    documentDate: at,
    author: `Pemerintah ${government.name}`,
    letterhead: {
      emblem: { kind: 'frame', name: 'LAMBANG KOTA' },
      government: `PEMERINTAH ${government.name.toLocaleUpperCase('id-ID')}`,
      agency: 'DINAS KOMUNIKASI DAN INFORMATIKA',
      address: [],
    },
    title: 'LEMBAR KONTROL NASKAH KEPUTUSAN',
    details: [
      { label: 'Naskah', value: `${government.instrument} tentang ${decree.title}` },
      { label: 'Sidik isi (SHA-256)', value: decree.contentSha256 },
    ],
    steps: {
      columnNumbers: false,
      columns: [
        { key: 'number', title: 'No.', width: 1, align: 'centre' },
        { key: 'post', title: 'Jabatan', width: 5 },
        { key: 'name', title: 'Nama', width: 4 },
        { key: 'status', title: 'Langkah', width: 4 },
        { key: 'time', title: 'Waktu', width: 4 },
        { key: 'note', title: 'Catatan', width: 5 },
      ],
      rows,
    },
    closing: 'Naskah yang dikembalikan diparaf ulang dari awal; paraf putaran sebelumnya tidak berlaku lagi.',
    footer: 'Lembar kontrol naskah keputusan, dicetak dari catatan kejadian',
  }
}

function cellsOf(event: LoggedEvent, number: number, utcOffsetHours: number): Record<string, string> {
  const actor = event.actor as Actor
  const { note } = event.payload as { note?: string | null }
  return {
    number: String(number),
    post: actor.positionTitle || roleLabels[actor.role],
    name: actor.name,
    status: decreeEventLabels[event.type as keyof typeof decreeEventLabels],
    time: dateTimeText(event.at, utcOffsetHours),
    note: note ?? '',
  }
}
