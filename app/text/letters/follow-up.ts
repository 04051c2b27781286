import { decisions, isDecisionCode } from '#workflows/catalogue/decision.ts'
import type { FollowUpAct } from '#workflows/records/follow-up.ts'
import { recordPermissions as may } from '#workflows/records/permissions.ts'
import { dateText } from '../dates.ts'
import { type LetterFacts, type LetterRule, news, ownAgency, textOf, whoMay } from './rule.ts'

const page = ({ caseId }: LetterFacts) => `/tindak-lanjut/${caseId}`

/** Who is told what of the work that a decree asked for. */
export const followUpLetters = {
  recorded: { nobody: 'Perangkat daerah dikabari sekali, bila Keputusan Wali Kota diumumkan.' },
  progressNoted: {
    nobody: 'Terbaca pada daftar tindak lanjut; Diskominfo dikabari bila pekerjaannya dilaporkan selesai.',
  },
  completionReported: [
    {
      to: () => whoMay(may.completionConfirmed),
      write: (facts) => ({
        subject: `${facts.agency} melaporkan selesai: ${facts.application}`,
        lines: [
          `Dilaporkan ${facts.by}. ${decided(facts)}`,
          `Bukti: ${textOf(facts.payload, 'evidence')}`,
          ...completed(facts),
        ],
        next: 'Periksa buktinya, lalu nyatakan selesai atau kembalikan.',
        dueAt: null,
        path: page(facts),
      }),
    },
  ],
  completionConfirmed: [
    {
      to: () => ownAgency,
      write: (facts) =>
        news({
          subject: `Tindak lanjut ${facts.application} dinyatakan selesai`,
          lines: [
            `Oleh ${facts.by}. ${decided(facts)}`,
            ...(textOf(facts.payload, 'note') === '' ? [] : [`Catatan: ${textOf(facts.payload, 'note')}`]),
          ],
          path: page(facts),
        }),
    },
  ],
  completionReturned: [
    {
      to: () => ownAgency,
      write: (facts) => ({
        subject: `Laporan tindak lanjut ${facts.application} dikembalikan`,
        lines: [
          `Oleh ${facts.by}. ${decided(facts)}`,
          `Yang masih kurang: ${textOf(facts.payload, 'missing')}`,
        ],
        next: 'Lengkapi yang masih kurang, lalu laporkan lagi.',
        dueAt: textOf(facts.context, 'dueAt') || null,
        path: page(facts),
      }),
    },
  ],
} satisfies Record<FollowUpAct | 'recorded', LetterRule>

function completed({ payload }: LetterFacts): string[] {
  const day = textOf(payload, 'completedOn')
  return day === '' ? [] : [`Selesai pada ${dateText(day)}.`]
}

function decided({ context }: LetterFacts): string {
  const code = textOf(context, 'action')
  return isDecisionCode(code) ? `Keputusan: ${decisions[code].label}.` : ''
}
