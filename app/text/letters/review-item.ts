import { decisions, reasonLabels } from '#workflows/catalogue/decision.ts'
import { type DecisionContent, decisionContent, type ReviewItemEvent } from '#workflows/review-item/events.ts'
import { reviewItemPermissions as may } from '#workflows/review-item/permissions.ts'
import { quarterLabel } from '#workflows/rules/quarters.ts'
import { dateText } from '../dates.ts'
import { type LetterFacts, type LetterRule, news, ownAgency, textOf, whoMay } from './rule.ts'

const card = ({ applicationId }: LetterFacts) => `/aplikasi/${applicationId}`
const parties: Readonly<Record<string, string>> = {
  planning: 'Bappeda',
  budget: 'BKAD',
  technical: 'Diskominfo',
  agency: 'perangkat daerah',
}

/** Who is told what of one application under review. */
export const reviewItemLetters = {
  created: { nobody: 'Tanda terima menyebut jumlah aplikasi yang masuk reviu.' },
  opinionGiven: { nobody: 'Disampaikan sekali, bila telaah kantor itu atas seluruh berkas selesai.' },
  opinionWaived: {
    nobody: 'Berlaku menurut aturan; tampil pada berkas sebagai telaah yang tidak diberikan.',
  },
  opinionsReset: { nobody: 'Penelaah dikabari bila telaah putaran berikutnya dimulai.' },
  exceptionGranted: [
    {
      to: () => [...whoMay(may.decisionRecorded), ...ownAgency],
      write: (facts) =>
        news({
          subject: `Pengecualian untuk ${facts.application} (${facts.agency})`,
          lines: [
            `Diberikan ${facts.by} dengan surat ${textOf(facts.payload, 'letter')}.`,
            `Dasar: ${textOf(facts.payload, 'ground')}`,
          ],
          path: card(facts),
        }),
    },
  ],
  decisionRecorded: { nobody: 'Masih sementara; disampaikan dengan dasarnya bila disahkan.' },
  parked: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Keputusan atas ${facts.application} ditunda`,
          lines: [
            `Alasan: ${textOf(facts.payload, 'reason')}`,
            'Aplikasi ini dibahas lagi sebelum desk perangkat daerah Anda ditutup.',
          ],
          path: card(facts),
        }),
    },
  ],
  resumed: { nobody: 'Dibahas di ruang desk; hasilnya disampaikan bila disahkan.' },
  decisionConfirmed: [
    {
      to: () => ownAgency,
      write: (facts) => {
        const decision = decisionOf(facts)
        const label = decision === null ? 'disahkan' : decisions[decision.code].label
        return news({
          subject: `${facts.application}: ${label}`,
          lines: decision === null ? [] : contentOf(decision),
          path: card(facts),
        })
      },
    },
  ],
  reopened: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Keputusan atas ${facts.application} dibuka kembali`,
          lines: [
            `Oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'reason')}`,
            'Keputusan yang lama tidak berlaku lagi. Anda dikabari bila keputusan baru disahkan.',
          ],
          path: card(facts),
        }),
    },
    {
      to: () => whoMay(may.decisionRecorded),
      write: (facts) =>
        news({
          subject: `${facts.application} (${facts.agency}) menunggu keputusan baru`,
          lines: [`Dibuka kembali oleh ${facts.by}. Alasan: ${textOf(facts.payload, 'reason')}`],
          path: `/desk/butir/${facts.caseId}`,
        }),
    },
  ],
  dissentRecorded: [
    {
      to: () => whoMay(may.decisionConfirmed),
      write: (facts) =>
        news({
          subject: `Pendapat berbeda atas ${facts.application} (${facts.agency})`,
          lines: [
            `Dari ${parties[textOf(facts.payload, 'party')] ?? facts.by}: ${textOf(facts.payload, 'note')}`,
          ],
          path: `/desk/butir/${facts.caseId}`,
        }),
    },
  ],
  objected: [
    {
      to: () => whoMay(may.objectionAnswered),
      write: (facts) => ({
        subject: `${facts.agency} keberatan atas keputusan ${facts.application}`,
        lines: [`Alasan keberatan: ${textOf(facts.payload, 'ground')}`],
        next: 'Jawab keberatan ini. Masa tanggapan tidak dapat ditutup sebelum dijawab.',
        dueAt: facts.ends?.reply ?? null,
        path: `/tanggapan/${facts.caseId}`,
      }),
    },
  ],
  objectionAnswered: [
    {
      to: () => ownAgency,
      write: (facts) => {
        const isUpheld = facts.payload.isUpheld === true
        return news({
          subject: `Keberatan atas ${facts.application} ${isUpheld ? 'diterima' : 'ditolak'}`,
          lines: [
            `Jawaban ${facts.by}: ${textOf(facts.payload, 'answer')}`,
            isUpheld
              ? 'Keputusan aplikasi ini diambil lagi. Anda dikabari bila keputusan baru disahkan.'
              : 'Keputusan tetap seperti semula.',
          ],
          path: `/tanggapan/${facts.caseId}`,
        })
      },
    },
    {
      to: (facts) => (facts.payload.isUpheld === true ? whoMay(may.decisionRecorded) : []),
      write: (facts) =>
        news({
          subject: `${facts.application} (${facts.agency}) menunggu keputusan baru`,
          lines: [
            `Keberatan diterima: ${textOf(facts.payload, 'answer')}`,
            'Catat keputusan yang baru, supaya dapat disahkan.',
          ],
          path: `/desk/butir/${facts.caseId}`,
        }),
    },
  ],
  finalised: { nobody: 'Disampaikan sekali untuk seluruh berkas, bila berkas ditutup.' },
} satisfies Record<ReviewItemEvent['type'] | 'created', LetterRule>

function decisionOf({ context }: LetterFacts): DecisionContent | null {
  const parsed = decisionContent.safeParse(context.decision)
  return parsed.success ? parsed.data : null
}

/** A decision with its ground: each thing it carries, a line each. */
function contentOf(decision: DecisionContent): string[] {
  const { reasons, successor, dueOn, untilQuarter, conditions, inCharge, note } = decision
  const labels: [string, string | null][] = [
    ['Alasan', reasons.map((reason) => reasonLabels[reason]).join('; ')],
    ['Digantikan atau bergabung dengan', successor],
    ['Paling lambat', dueOn === null ? null : dateText(dueOn)],
    ['Dipantau sampai dengan', untilQuarter === null ? null : quarterLabel(untilQuarter)],
    ['Syarat', conditions],
    ['Penanggung jawab', inCharge],
    ['Catatan desk', note],
  ]
  return labels
    .filter(([, value]) => value !== null && value !== '')
    .map(([label, value]) => `${label}: ${value}`)
}
