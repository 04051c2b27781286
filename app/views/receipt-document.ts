import type { ReceiptInput } from '#app/documents/receipt/view-model.ts'
import { dateText, dateTimeText, localDate } from '#app/text/dates.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { heldPositions, organisationById } from '#db/organisations.ts'
import { reviewCycleById, submissionById } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { holderOf } from './holder.ts'

interface Submitted {
  itemCount: number
  contentSha256: string
}

/**
 * The receipt of one round of a dossier, as it prints; null when that version of it was no submission.
 * @param version version of the dossier's case after the submission
 */
export async function receiptDocument(
  { read }: Pick<Store, 'read'>,
  { submissionId, version }: { submissionId: string; version: number },
): Promise<ReceiptInput | null> {
  const events = await eventsOfSubject(read, 'submission', submissionId)
  const event = events.find((each) => each.subjectVersion === version)
  const submission = await submissionById(read, submissionId)
  if (event?.type !== 'submitted' || submission === undefined) return null
  const { itemCount, contentSha256 } = event.payload as Submitted
  const actor = event.actor as Actor
  const until = events.filter((each) => each.n <= event.n).map((each) => each.type)
  // What was withdrawn is no round: the submission after it takes its place.
  const round = countOf(until, 'submitted') - countOf(until, 'withdrawn')
  const organisation = await organisationById(read, submission.organisationId)
  const cycle = await reviewCycleById(read, submission.cycleId)
  const government = governmentOf(await readSetting(read, 'government'))
  const contents = await eventsOfSubject(read, 'submission-content', submissionId)
  const content = contents.find((each) => each.commandId === event.commandId)
  const applications =
    (content?.payload as { applications: { fields: FieldValues }[] } | undefined)?.applications ?? []
  const day = localDate(event.at, government.utcOffsetHours)
  const officer = holderOf(await heldPositions(read), 'desk-officer', day)
  return {
    documentDate: event.at,
    author: `Pemerintah ${government.name}`,
    letterhead: {
      emblem: { kind: 'frame', name: 'LAMBANG KOTA' },
      government: `PEMERINTAH ${government.name.toLocaleUpperCase('id-ID')}`,
      agency: 'DINAS KOMUNIKASI DAN INFORMATIKA',
      address: [],
    },
    title: 'TANDA TERIMA PENGAJUAN',
    number: `NOMOR ${submission.receiptNumber ?? '-'}`,
    opening: `Telah diterima berkas ${cycle?.title ?? 'reviu'} dari perangkat daerah berikut.`,
    details: [
      { label: 'Perangkat daerah', value: organisation?.name ?? '-' },
      { label: 'Diajukan oleh', value: `${actor.name}, ${actor.positionTitle}` },
      { label: 'Waktu', value: dateTimeText(event.at, government.utcOffsetHours) },
      { label: 'Pengajuan', value: round === 1 ? 'Pertama' : `Perbaikan ke-${round - 1}` },
      { label: 'Jumlah aplikasi', value: `${itemCount} (${terbilang(itemCount)})` },
    ],
    listTitle: 'Daftar aplikasi',
    list: {
      columns: [
        { key: 'number', title: 'No.', width: 1, align: 'centre' },
        { key: 'name', title: 'Nama aplikasi', width: 9 },
        { key: 'complete', title: 'Kelengkapan', width: 2.4, align: 'right' },
      ],
      columnNumbers: false,
      emptyText: 'Nihil: perangkat daerah ini tidak memiliki aplikasi.',
      rows: applications.map((row, index) => {
        const { percent } = completeness({ kind: application, values: row.fields })
        return {
          cells: { number: String(index + 1), name: String(row.fields.name ?? ''), complete: `${percent}%` },
        }
      }),
    },
    fingerprint: {
      label: 'Sidik digital isi berkas (SHA-256)',
      sha256: contentSha256,
      explanation:
        'Sidik ini dihitung dari data yang diajukan. Data yang berubah menghasilkan sidik yang lain.',
    },
    verification: {
      label: 'Kode periksa',
      code: contentSha256.slice(0, 8).toUpperCase(),
      explanation: 'Sebutkan nomor dan kode ini bila menanyakan berkas.',
    },
    closing: 'Tanda terima ini dibuat oleh sistem dan bukan keputusan atas isi berkas.',
    signature: {
      place: `${government.place}, ${dateText(day)}`,
      official: `${officer?.title ?? 'Kepala Bidang Aplikasi Informatika'},`,
      name: officer?.personName ?? '-',
    },
  }
}

function countOf(types: readonly string[], type: string): number {
  return types.filter((each) => each === type).length
}
