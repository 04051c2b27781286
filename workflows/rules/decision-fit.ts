import {
  type DecisionCode,
  decisions,
  type ReasonCode,
  reasonLabels,
  retiringDecisions,
} from '#workflows/catalogue/decision.ts'
import { type CalendarDate, daysBetween, isCalendarDate } from './calendar-date.ts'
import { isQuarter, type Quarter, quarterOf } from './quarters.ts'
import type { DisuseVerdict } from './two-quarter.ts'

export const decisionFitRule = {
  version: '2026.1',
  source: 'Aturan produk atas desk reviu Kota Malang 2024: alasan, pengganti dan tenggat setiap keputusan',
} as const

/** A decision as it is about to be recorded. */
export interface DecisionDraft {
  readonly code: DecisionCode
  readonly reasons: readonly ReasonCode[]
  /** Name of the application into which, or by which. */
  readonly successor: string | null
  readonly dueOn: CalendarDate | null
  readonly untilQuarter: Quarter | null
}

/** What is known about the application at that moment. */
export interface DecisionFacts {
  readonly applicationName: string
  readonly decidedOn: CalendarDate
  readonly disuse: DisuseVerdict
  /** The regional secretary granted an exception from the two quarters in writing. */
  readonly hasWrittenException: boolean
  /** The national issue the application serves, in words, or null. */
  readonly nationalIssue: string | null
}

export type DraftField = 'reasons' | 'successor' | 'dueOn' | 'untilQuarter'

export interface FitProblem {
  readonly field: DraftField
  readonly sentence: string
}

/** What a decision still lacks before it may be recorded; empty when it fits. */
export function checkDecisionFit(draft: DecisionDraft, facts: DecisionFacts): readonly FitProblem[] {
  return [
    ...reasonProblems(draft, facts),
    ...successorProblems(draft, facts),
    ...dueProblems(draft, facts),
    ...quarterProblems(draft, facts),
  ]
}

/** What a person should weigh before recording it, though nothing forbids it. */
export function cautionsFor(draft: DecisionDraft, facts: DecisionFacts): readonly string[] {
  const isRetiring = retiringDecisions.some((code) => code === draft.code)
  if (!isRetiring || facts.nationalIssue === null) return []
  // Kota Malang, 17 June 2023: national issues come first.
  return [
    `Aplikasi ini mendukung isu nasional ${facts.nationalIssue}. Pastikan layanannya dilanjutkan sebelum dihentikan.`,
  ]
}

function reasonProblems(draft: DecisionDraft, facts: DecisionFacts): FitProblem[] {
  const kind = decisions[draft.code]
  const problems: FitProblem[] = []
  if (kind.needsReason && draft.reasons.length === 0) {
    problems.push({ field: 'reasons', sentence: `Pilih alasan untuk keputusan "${kind.label}".` })
  }
  for (const reason of draft.reasons) {
    if (kind.reasons.some((allowed) => allowed === reason)) continue
    problems.push({
      field: 'reasons',
      sentence: `Alasan "${reasonLabels[reason]}" tidak dipakai untuk keputusan "${kind.label}".`,
    })
  }
  const isForDisuse = draft.code === 'deactivate' && draft.reasons.includes('not-used')
  if (isForDisuse && facts.disuse !== 'idle' && !facts.hasWrittenException) {
    problems.push({
      field: 'reasons',
      sentence:
        facts.disuse === 'in-use'
          ? 'Pemantauan menunjukkan aplikasi masih dipakai. Pilih alasan lain, atau minta pengecualian tertulis Sekda.'
          : 'Dua triwulan terakhir belum terbukti tanpa pemakaian. Lengkapi pemantauan, pilih "Dipantau", atau minta pengecualian tertulis Sekda.',
    })
  }
  return problems
}

function successorProblems(draft: DecisionDraft, facts: DecisionFacts): FitProblem[] {
  const kind = decisions[draft.code]
  const successor = (draft.successor ?? '').trim()
  if (kind.needsSuccessor && successor === '') {
    const question = draft.code === 'integrate' ? 'aplikasi tujuan integrasi' : 'aplikasi penggantinya'
    return [{ field: 'successor', sentence: `Isi ${question}.` }]
  }
  if (!kind.needsSuccessor && successor !== '' && draft.code !== 'deactivate') {
    return [
      { field: 'successor', sentence: `Keputusan "${kind.label}" tidak memerlukan aplikasi pengganti.` },
    ]
  }
  if (successor !== '' && successor.toLowerCase() === facts.applicationName.trim().toLowerCase()) {
    return [{ field: 'successor', sentence: 'Aplikasi tidak dapat menjadi pengganti dirinya sendiri.' }]
  }
  return []
}

function dueProblems(draft: DecisionDraft, facts: DecisionFacts): FitProblem[] {
  const kind = decisions[draft.code]
  if (draft.dueOn === null) {
    if (!kind.needsDueDate) return []
    return [{ field: 'dueOn', sentence: `Isi batas waktu keputusan "${kind.label}".` }]
  }
  if (!isCalendarDate(draft.dueOn)) {
    return [{ field: 'dueOn', sentence: 'Isi batas waktu dengan tanggal yang ada di kalender.' }]
  }
  if (daysBetween(facts.decidedOn, draft.dueOn) <= 0) {
    return [{ field: 'dueOn', sentence: 'Batas waktu harus sesudah hari keputusan.' }]
  }
  return []
}

function quarterProblems(draft: DecisionDraft, facts: DecisionFacts): FitProblem[] {
  if (!decisions[draft.code].needsUntilQuarter) return []
  if (draft.untilQuarter === null || !isQuarter(draft.untilQuarter)) {
    return [{ field: 'untilQuarter', sentence: 'Pilih triwulan terakhir pemantauan.' }]
  }
  if (draft.untilQuarter < quarterOf(facts.decidedOn)) {
    return [{ field: 'untilQuarter', sentence: 'Triwulan pemantauan tidak boleh sudah lewat.' }]
  }
  return []
}
