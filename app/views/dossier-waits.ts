import { reviewerKinds, reviewers } from '#workflows/catalogue/opinion.ts'
import type { Dossier } from './cycle-record.ts'

/** Whom a dossier waits for, for what, and since when (ISO, UTC). */
export interface Wait {
  who: string
  what: string
  since: string
}

/**
 * Who must act before a dossier goes on; empty when nobody must. The organiser's own dossier is decided by
 * the Sekda.
 */
export function dossierWaits(dossier: Dossier, organiserId: string | null): Wait[] {
  const since = dossier.enteredAt
  if (dossier.regions !== null) return reviewWaits(dossier)
  const isOrganiser = dossier.organisationId === organiserId
  const head = isOrganiser ? 'Sekretaris Daerah' : 'Kepala Diskominfo'
  const manager = isOrganiser ? 'Sekretaris Daerah' : 'Diskominfo'
  const waits: Readonly<Record<string, [who: string, what: string]>> = {
    draft: [dossier.organisation, 'melengkapi data aplikasi dan mengajukan berkas'],
    returned: [dossier.organisation, 'memperbaiki berkas dan mengajukannya kembali'],
    overdue: [manager, 'menentukan: memperpanjang batas, atau memproses apa adanya'],
    submitted: ['Diskominfo', 'memulai telaah'],
    reviewed: ['Diskominfo', 'menetapkan giliran desk'],
    scheduled: ['Semua pihak', 'bertemu pada giliran desk'],
    heard: [head, 'mengesahkan keputusan desk'],
    decided: [dossier.organisation, 'menanggapi keputusan bila ada keberatan'],
    objected: [head, 'menjawab keberatan'],
  }
  const wait = waits[dossier.stage]
  return wait === undefined ? [] : [{ who: wait[0], what: wait[1], since }]
}

function reviewWaits({ regions, questions, organisation, enteredAt }: Dossier): Wait[] {
  return reviewerKinds.flatMap((kind): Wait[] => {
    const { office } = reviewers[kind]
    if (regions?.[kind] === 'pending')
      return [{ who: office, what: 'menyelesaikan telaah', since: enteredAt }]
    if (regions?.[kind] !== 'asking') return []
    const open = questions.find((each) => each.reviewer === kind && each.answeredAt === null)
    return [{ who: organisation, what: `menjawab klarifikasi ${office}`, since: open?.askedAt ?? enteredAt }]
  })
}
