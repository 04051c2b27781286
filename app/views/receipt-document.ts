import type { ReceiptInput } from '#app/documents/receipt/view-model.ts'
import { dateTimeText } from '#app/text/dates.ts'
import { terbilang } from '#app/text/terbilang.ts'
import { evidenceStandingAt } from '#db/evidence-at.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db, Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { reviewCycleById, submissionById } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { subjectsOfDossierEvidence } from './evidence-bundle.ts'

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
    ...(await evidenceOfReceipt(read, { submission, at: event.at })),
    fingerprint: {
      label: 'Sidik digital isi berkas (SHA-256)',
      sha256: contentSha256,
      explanation: coverOf(content?.payload),
    },
    verification: {
      label: 'Kode periksa',
      code: contentSha256.slice(0, 8).toUpperCase(),
      explanation: 'Sebutkan nomor dan kode ini bila menanyakan berkas.',
    },
    closing:
      'Tanda terima ini dibuat oleh sistem dan berlaku tanpa tanda tangan. Tanda terima bukan keputusan atas isi berkas.',
  }
}

/** What the fingerprint covers: receipts of before readings were covered say that they are not. */
function coverOf(content: unknown): string {
  const readings = (content as { readings?: unknown[] } | undefined)?.readings
  const changed = 'Bila salah satunya berubah, sidiknya berbeda.'
  if (readings === undefined)
    return `Sidik ini mencakup semua jawaban tentang aplikasi di atas saat diajukan, tidak termasuk angka pemantauan dan bukti dukung. ${changed}`
  return `Sidik ini mencakup semua jawaban tentang aplikasi di atas dan ${readings.length} angka pemantauan triwulan yang tercatat saat diajukan. ${changed} Bukti dukung tidak termasuk; tiap berkasnya punya sidik sendiri.`
}

/** The evidence that stood when the dossier was handed in, restricted files by their hash alone. */
async function evidenceOfReceipt(
  read: Db,
  { submission, at }: { submission: { id: string; organisationId: string }; at: string },
): Promise<Pick<ReceiptInput, 'evidence'>> {
  const { id: submissionId, organisationId } = submission
  const subjects = await subjectsOfDossierEvidence(read, { submissionId, organisationId })
  const files = await evidenceStandingAt(read, { subjects, at })
  if (files.length === 0) return {}
  const rows = files.map(({ proves, access, fileName, sha256 }, index) => ({
    cells: {
      number: String(index + 1),
      file: access === 'restricted' ? 'Terbatas' : printed(fileName),
      proves: access === 'restricted' ? 'Terbatas' : printed(proves),
      sha256: sha256.replace(/(.{16})(?=.)/g, '$1 '),
    },
  }))
  const columns = [
    { key: 'number', title: 'No.', width: 1, align: 'centre' as const },
    { key: 'file', title: 'Berkas', width: 4 },
    { key: 'proves', title: 'Membuktikan', width: 4.4 },
    { key: 'sha256', title: 'SHA-256', width: 4.2 },
  ]
  const list = { columns, columnNumbers: false, emptyText: '-', rows }
  return { evidence: { title: 'Bukti dukung saat diajukan', list } }
}

/** People name files with signs that no typeface of the office has. */
function printed(name: string): string {
  return name.replace(/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}+=<>$]/gu, '_')
}

function countOf(types: readonly string[], type: string): number {
  return types.filter((each) => each === type).length
}
