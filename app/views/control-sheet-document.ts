import type { ControlSheetInput } from '#app/documents/sheet/view-model.ts'
import { dateText, dateTimeText } from '#app/text/dates.ts'
import { providerLabels } from '#app/text/signing.ts'
import { decreeById } from '#db/decrees.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { signingsOfDecree } from '#db/signings.ts'
import { decreeEventLabels } from '#workflows/decree/events.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type Actor, roleLabels } from '#workflows/engine/actor.ts'

const shown = new Set([
  'sentForChecking',
  'checked',
  'initialled',
  'returned',
  'numbered',
  'signedWithPen',
  'signedElectronically',
  'scanFiled',
])

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
  const providers = new Map(
    (await signingsOfDecree(read, decreeId)).map((each) => [each.sha256After, each.provider]),
  )
  let round = 1
  let isRoundOpen = false
  const rows = events.map((event, index) => {
    const band = isRoundOpen ? {} : { band: `Putaran ${round}` }
    isRoundOpen = event.type !== 'returned'
    if (!isRoundOpen) round += 1
    const note = noteOf(event, providers)
    return {
      cells: cellsOf(event, { number: index + 1, note, utcOffsetHours: government.utcOffsetHours }),
      ...band,
    }
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

/** What stands beside a step: a remark, the number, or how and over which bytes it was signed. */
function noteOf({ type, payload }: LoggedEvent, providers: ReadonlyMap<string | null, string>): string {
  const { note, number, dated, sha256 } = payload as Partial<Record<string, string | null>>
  if (type === 'numbered') return `Nomor ${number}, ${dateText(dated ?? '')}`
  if (type === 'scanFiled') return `Sidik pindaian (SHA-256): ${sha256}`
  if (type !== 'signedElectronically') return note ?? ''
  const provider = providerLabels[providers.get(sha256 ?? null) ?? '']
  return `${provider ?? 'Elektronik'}. Sidik berkas (SHA-256): ${sha256}`
}

function cellsOf(
  event: LoggedEvent,
  { number, note, utcOffsetHours }: { number: number; note: string; utcOffsetHours: number },
): Record<string, string> {
  const actor = event.actor as Actor
  return {
    number: String(number),
    post: actor.positionTitle || roleLabels[actor.role],
    name: actor.name,
    status: decreeEventLabels[event.type as keyof typeof decreeEventLabels],
    time: dateTimeText(event.at, utcOffsetHours),
    note,
  }
}
