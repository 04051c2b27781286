import { wholeNumber } from '#app/text/figures.ts'
import type { ApplicationReadiness } from './application-readiness.ts'
import type { Dossier } from './cycle-record.ts'

/** One line of the computed task list; nothing of it is stored. */
export interface DossierTask {
  key: string
  name: string
  href?: string
  state: 'done' | 'to-do' | 'may-do' | 'cannot-start' | 'attention'
  status: string
  hint?: string
  /** May be done after the submission too. */
  isAlwaysOpen?: true
  /** Nobody asks for it: it stands under what may be done. */
  isOptional?: true
}

interface Situation {
  dossier: Dossier
  applications: readonly ApplicationReadiness[]
  /** What is stated and wants evidence (workflows/rules/wanted-evidence). */
  claims: readonly { label: string; isProved: boolean }[]
  /** What the reader may do to it now. */
  acts: readonly string[]
  isOwn: boolean
  /** Whether the reader answers for the applications and their readings. */
  mayComplete: boolean
}

/** What an agency has to do on its dossier, computed from what is recorded. */
export function dossierTasks(situation: Situation): DossierTask[] {
  const { dossier, applications, claims, acts, isOwn, mayComplete } = situation
  const isOpen = dossier.stage === 'draft' || dossier.stage === 'returned'
  const tasks = [
    ...questionTask(dossier, isOwn),
    applicationsTask(applications, mayComplete),
    ...confirmationTask(applications),
    ...readingTasks(applications, mayComplete),
  ]
  // A dossier is ready without evidence: the rule counts it and stops nobody.
  const isReady = tasks.every((task) => task.state === 'done')
  const all = [...tasks, ...evidenceTask(claims)]
  const linked = isOwn && isOpen ? all : all.map((task) => laidAside(task, { isOpen, isOwn }))
  return [...linked, submissionTask({ dossier, acts, isOpen, isReady })]
}

/** A task that is not this reader's: said, but not opened; after the submission it is a mere remark. */
function laidAside(
  { href, ...task }: DossierTask,
  { isOpen, isOwn }: Pick<Situation, 'isOwn'> & { isOpen: boolean },
): DossierTask {
  if (task.key === 'questions' && href !== undefined) return { ...task, href }
  if (isOwn && task.isAlwaysOpen && href !== undefined) return { ...task, href }
  if (isOpen || task.state !== 'to-do') return task
  return {
    ...task,
    state: 'cannot-start',
    hint: 'Diajukan apa adanya.',
  }
}

function applicationsTask(applications: readonly ApplicationReadiness[], mayComplete: boolean): DossierTask {
  const left = applications.filter((application) => !application.isComplete)
  const [first] = left
  const done = applications.length - left.length
  return {
    key: 'applications',
    name: 'Lengkapi data aplikasi',
    href: first === undefined ? '/aplikasi' : `/aplikasi/${first.id}${mayComplete ? '/lengkapi' : ''}`,
    ...progress(done, applications.length),
    hint:
      applications.length === 0
        ? 'Belum ada aplikasi. Catat aplikasinya, atau ajukan sebagai nihil.'
        : first === undefined
          ? 'Semua isian wajib sudah dijawab.'
          : `${first.name}: ${first.sentence}`,
  }
}

/** What nothing changed in is said once a year, in one press each or for all of them. */
function confirmationTask(applications: readonly ApplicationReadiness[]): DossierTask[] {
  if (applications.length === 0) return []
  const left = applications.filter((application) => !application.isConfirmed)
  const [first] = left
  return [
    {
      key: 'confirmation',
      name: 'Pastikan data masih sama',
      href: first === undefined ? '/aplikasi' : '/aplikasi?kepastian=belum',
      ...progress(applications.length - left.length, applications.length),
      hint:
        first === undefined
          ? 'Semua aplikasi sudah dipastikan atau diperbarui untuk siklus ini.'
          : `Berikutnya: ${first.name}. Yang tidak berubah cukup sekali tekan.`,
    },
  ]
}

function readingTasks(applications: readonly ApplicationReadiness[], mayComplete: boolean): DossierTask[] {
  const quarters = applications[0]?.readings ?? []
  return quarters.toReversed().map(({ year, quarter, label }) => {
    const isRead = (application: ApplicationReadiness) =>
      application.readings.some((each) => each.year === year && each.quarter === quarter && each.isThere)
    const left = applications.filter((application) => !isRead(application))
    const unknown = applications.filter(({ readings }) =>
      readings.some((each) => each.label === label && each.isThere && !each.isKnown),
    ).length
    const [first] = left
    return {
      key: `reading-${year}-${quarter}`,
      isAlwaysOpen: true,
      name: `Isi pemantauan ${label}`,
      ...(first === undefined || !mayComplete ? {} : { href: `/aplikasi/${first.id}/lengkapi` }),
      ...progress(applications.length - left.length, applications.length),
      hint: first === undefined ? allRecorded(unknown) : `Berikutnya: ${first.name}.`,
    }
  })
}

/** Recorded as unknown is recorded, and said to be so. */
function allRecorded(unknown: number): string {
  if (unknown === 0) return 'Sudah dicatat untuk semua aplikasi.'
  return `Sudah dicatat untuk semua aplikasi; ${wholeNumber(unknown)} di antaranya sebagai tidak diketahui.`
}

function evidenceTask(claims: Situation['claims']): DossierTask[] {
  if (claims.length === 0) return []
  const proved = claims.filter(({ isProved }) => isProved).length
  return [
    {
      key: 'evidence',
      isAlwaysOpen: true,
      isOptional: true,
      name: 'Lengkapi bukti dukung',
      href: '/bukti/belum',
      state: proved === claims.length ? 'done' : 'may-do',
      status: `${wholeNumber(proved)} dari ${wholeNumber(claims.length)} berbukti`,
      hint:
        proved === claims.length
          ? 'Semua keterangan yang memerlukan bukti sudah berbukti.'
          : `Belum berbukti: ${labelsOf(claims.filter(({ isProved }) => !isProved))}. Boleh diajukan tanpa bukti; penelaah dapat memintanya.`,
    },
  ]
}

/** "Dasar hukum (2), Angka pemakaian Triwulan II 2026". */
function labelsOf(claims: Situation['claims']): string {
  const counts = new Map<string, number>()
  for (const { label } of claims) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts]
    .map(([label, count]) => (count === 1 ? label : `${label} (${wholeNumber(count)})`))
    .join(', ')
}

function questionTask(dossier: Dossier, isOwn: boolean): DossierTask[] {
  if (dossier.questions.length === 0) return []
  const open = dossier.questions.filter((question) => question.answeredAt === null)
  const [first] = open
  const isAsking = dossier.regions !== null && first !== undefined
  return [
    {
      key: 'questions',
      name: 'Jawab permintaan klarifikasi',
      ...(isAsking && isOwn ? { href: `/pengajuan/${dossier.id}/klarifikasi/${first.id}` } : {}),
      state: isAsking ? 'attention' : 'done',
      status: isAsking ? `${wholeNumber(open.length)} menunggu jawaban` : 'Selesai',
    },
  ]
}

function submissionTask({
  dossier,
  acts,
  isOpen,
  isReady,
}: Pick<Situation, 'dossier' | 'acts'> & { isOpen: boolean; isReady: boolean }): DossierTask {
  const name = dossier.context.round === 0 ? 'Periksa dan ajukan' : 'Periksa dan ajukan kembali'
  if (!isOpen) {
    const isOverdue = dossier.stage === 'overdue'
    return {
      key: 'submit',
      name: 'Periksa dan ajukan',
      state: isOverdue ? 'cannot-start' : 'done',
      status: isOverdue ? 'Batas sudah lewat' : 'Sudah diajukan',
    }
  }
  if (!acts.includes('submitted'))
    return {
      key: 'submit',
      name,
      state: 'cannot-start',
      status: 'Oleh kepala',
      hint: 'Berkas diajukan oleh kepala perangkat daerah sesudah isinya lengkap.',
    }
  return {
    key: 'submit',
    name,
    href: `/pengajuan/${dossier.id}/ajukan`,
    state: 'to-do',
    status: isReady ? 'Siap diajukan' : 'Belum lengkap',
    ...(isReady ? {} : { hint: 'Berkas yang belum lengkap boleh diajukan, tetapi dapat dikembalikan.' }),
  }
}

function progress(done: number, total: number): Pick<DossierTask, 'state' | 'status'> {
  return done === total
    ? { state: 'done', status: total === 0 ? 'Nihil' : 'Selesai' }
    : { state: 'to-do', status: `${wholeNumber(done)} dari ${wholeNumber(total)}` }
}
