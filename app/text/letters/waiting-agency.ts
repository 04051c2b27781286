import type { HandInTime } from '../hand-in-time.ts'
import type { LetterPart } from './rule.ts'

/** An agency whose dossier waits for the agency itself. */
export interface WaitingAgency {
  submissionId: string
  agency: string
  stage: string
  /** End of the time that runs for it (ISO, UTC); null once it ran out. */
  dueAt: string | null
  /** Both ends, where it is the time to hand in that runs. */
  handIn: HandInTime | null
}

/** Stages in which the next step is the agency's own. */
export const agencyStages: ReadonlySet<string> = new Set(['draft', 'returned', 'overdue'])

const words: Readonly<Record<string, { state: string; next: string }>> = {
  draft: {
    state: 'belum diajukan',
    next: 'Lengkapi data aplikasi dan pemantauannya, lalu ajukan berkas.',
  },
  returned: {
    state: 'dikembalikan dan belum diajukan kembali',
    next: 'Perbaiki yang diminta, lalu ajukan kembali.',
  },
  overdue: {
    state: 'melewati batas akhir dan belum diajukan',
    next: 'Hubungi Diskominfo untuk meminta perpanjangan, atau berkas diproses apa adanya.',
  },
}

/** "Berkas Dinas Pertanian belum diajukan", with what is to be done. */
export function waitingAgencyPart({ submissionId, agency, stage, ...time }: WaitingAgency): LetterPart {
  const { state, next } = words[stage] ?? { state: 'menunggu Anda', next: 'Buka berkas.' }
  const path = `/pengajuan/${submissionId}`
  return { subject: `Pengingat: berkas ${agency} ${state}`, lines: [], next, ...time, path }
}

/** What the state of a dossier is called in a list: "belum diajukan". */
export function waitingState(stage: string): string {
  return words[stage]?.state ?? stage
}
