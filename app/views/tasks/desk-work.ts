import { closingOf } from '#app/text/when.ts'
import type { Dossier, DossierItem } from '../cycle-record.ts'
import { may, type Standpoint, type TaskToDo, toDo } from './task.ts'

/** Decisions to take and to confirm in turns that are open, and objections to answer, as far as the position may. */
export function deskWork(from: Standpoint): TaskToDo[] {
  return from.record.dossiers.flatMap((dossier) => [
    ...decisions(dossier, from),
    ...confirmation(dossier, from),
    ...objections(dossier, from),
  ])
}

function decisions(dossier: Dossier, from: Standpoint): TaskToDo[] {
  const { turn, row } = dossier
  const open = dossier.items.filter((item) => item.stage === 'proposed' || item.stage === 'parked')
  if (turn?.stage !== 'open' || open.length === 0) return []
  if (!may(from, { ...row, workflow: 'review-item' }, { type: 'decisionRecorded' })) return []
  return [
    toDo(
      {
        key: `decide ${dossier.id}`,
        title: dossier.organisation,
        hint: `${open.length} aplikasi menunggu keputusan desk.`,
        dueAt: turn.startsAt,
        href: `/desk/giliran/${turn.id}`,
        button: 'Catat keputusan',
      },
      from,
    ),
  ]
}

const settled = new Set(['provisional', 'parked', 'confirmed', 'final'])

function confirmation(dossier: Dossier, from: Standpoint): TaskToDo[] {
  const { turn, row, items } = dossier
  if (turn?.stage !== 'open' || !items.every((item) => settled.has(item.stage))) return []
  if (!may(from, { ...row, workflow: 'desk-slot' }, { type: 'confirmed' })) return []
  const hint =
    items.length === 0
      ? 'Berkas nihil menunggu pengesahan.'
      : `${items.length} keputusan menunggu pengesahan.`
  return [
    toDo(
      {
        key: `confirm ${turn.id}`,
        title: dossier.organisation,
        hint,
        dueAt: turn.startsAt,
        href: `/desk/giliran/${turn.id}`,
        button: 'Periksa dan sahkan',
      },
      from,
    ),
  ]
}

function objections({ id, organisation, items, row }: Dossier, from: Standpoint): TaskToDo[] {
  const objected = items.filter((item) => item.stage === 'objected')
  if (objected.length === 0) return []
  if (!may(from, { ...row, workflow: 'review-item' }, { type: 'objectionAnswered' })) return []
  return [
    toDo(
      {
        key: `objection ${id}`,
        title: organisation,
        hint: `Keberatan menunggu jawaban: ${objected.map((item) => item.name).join(', ')}.`,
        dueAt: from.record.cycle.replyDueAt,
        href: `/tanggapan/${objected[0]?.id}`,
        button: 'Jawab keberatan',
      },
      from,
    ),
  ]
}

/** Applications proposed for deactivation that may need the Sekda's written exception. */
export function exceptionWork(from: Standpoint, provenIdle: ReadonlySet<string>): TaskToDo[] {
  return from.record.dossiers.flatMap((dossier) =>
    dossier.items
      .filter((item) => mayNeedException(item, provenIdle))
      .map((item) =>
        toDo(
          {
            key: `exception ${item.id}`,
            title: item.name,
            hint: `${dossier.organisation}. Diusulkan dinonaktifkan, tetapi belum terbukti tidak dipakai selama dua triwulan: timbang pengecualiannya.`,
            dueAt: closingOf(from.record.cycle.deskFrom, from.clock.utcOffsetHours),
            href: `/desk/butir/${item.id}`,
            button: 'Timbang',
          },
          from,
        ),
      ),
  )
}

const undecided = new Set(['open', 'proposed', 'parked'])

function mayNeedException(item: DossierItem, provenIdle: ReadonlySet<string>): boolean {
  const isProposed = item.context.opinions.technical === 'deactivate'
  const isOpen = undecided.has(item.stage) && item.context.exception === null
  return isProposed && isOpen && !provenIdle.has(item.applicationId)
}
