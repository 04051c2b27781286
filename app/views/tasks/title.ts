import type { Role } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import type { CycleRecord } from '../cycle-record.ts'
import { byUrgency, type Work } from './task.ts'

const numbers = [
  '',
  'Satu',
  'Dua',
  'Tiga',
  'Empat',
  'Lima',
  'Enam',
  'Tujuh',
  'Delapan',
  'Sembilan',
  'Sepuluh',
]

interface Situation {
  role: Role
  record: CycleRecord | null
  work: Work
}

/** The title that names the task of the day, and what comes next in a sentence or two. */
export function titleFor({ role, record, work }: Situation): { title: string; lead: string } {
  const count = work.toDo.length
  const title =
    count > 0
      ? `${numbers[count] ?? count} hal menunggu Anda`
      : work.waiting.length > 0
        ? 'Anda menunggu pihak lain'
        : 'Tidak ada yang menunggu Anda'
  return { title, lead: leadFor({ role, record, work }) }
}

function leadFor({ role, record, work }: Situation): string {
  const first = work.toDo.toSorted(byUrgency)[0]
  if (first !== undefined) {
    const due = first.dueAt === null ? '' : ` ${first.when}.`
    return `Mulai dari yang teratas: ${first.title}.${due}`
  }
  if (role === 'administrator') return 'Semua jabatan terisi dan semua pejabat dapat masuk.'
  if (record === null) return 'Belum ada siklus reviu. Diskominfo menyiapkannya lebih dahulu.'
  const stage = stageLabel(reviewCycleWorkflow, record.stage)
  const [dossier] = record.dossiers
  if (dossier === undefined && (role === 'representative' || role === 'agency-head'))
    return `Perangkat daerah Anda tidak ikut dalam siklus ${record.cycle.year}.`
  if (role === 'auditor')
    return `Siklus ${record.cycle.year} berada pada tahap ${stage}. Anda dapat membaca semua berkas, keputusan, dan jejaknya.`
  return `Siklus ${record.cycle.year} berada pada tahap ${stage}. Halaman ini berubah bila ada yang memerlukan Anda.`
}
