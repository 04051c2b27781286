import { closingOf } from '#app/text/when.ts'
import type { FollowUpLine } from '../follow-ups.ts'
import { type Standpoint, type TaskToDo, toDo, type Work } from './task.ts'

/** So many are told one by one; more are one task that leads to the list. */
const mostAlone = 3

/** What decisions ask of this person: carry out and report, or check what was reported. */
export function followUpWork(
  from: Pick<Standpoint, 'clock'>,
  lines: readonly FollowUpLine[],
): Pick<Work, 'toDo'> {
  const own = lines.filter(({ acts }) => acts.includes('progressNoted'))
  const checks = lines.filter(({ acts }) => acts.includes('completionConfirmed'))
  return {
    toDo: [
      ...(own.length > mostAlone ? [ownTogether(own, from)] : own.map((line) => ownAlone(line, from))),
      ...(checks.length > mostAlone
        ? [checksTogether(checks, from)]
        : checks.map((line) => check(line, from))),
    ],
  }
}

function dueAt({ dueOn }: FollowUpLine, { clock }: Pick<Standpoint, 'clock'>): string | null {
  return dueOn === null ? null : closingOf(dueOn, clock.utcOffsetHours)
}

function ownAlone(line: FollowUpLine, from: Pick<Standpoint, 'clock'>): TaskToDo {
  const isHeads = line.acts.includes('completionReported')
  return toDo(
    {
      key: `follow-up ${line.id}`,
      title: line.application,
      hint: isHeads
        ? `${line.decision}: laporkan bila sudah dilaksanakan.`
        : `${line.decision}: catat kemajuannya.`,
      dueAt: dueAt(line, from),
      href: `/tindak-lanjut/${line.id}`,
      button: isHeads ? 'Laporkan' : 'Catat kemajuan',
    },
    from,
  )
}

/** Due with the first of them: lines come with the earliest in front. */
function ownTogether(lines: readonly FollowUpLine[], from: Pick<Standpoint, 'clock'>): TaskToDo {
  const [first] = lines
  return toDo(
    {
      key: 'follow-ups',
      title: `Laksanakan ${lines.length} tindak lanjut`,
      hint: `Yang pertama: ${first?.application ?? ''}, ${(first?.decision ?? '').toLocaleLowerCase('id-ID')}.`,
      dueAt: first === undefined ? null : dueAt(first, from),
      href: '/tindak-lanjut?keadaan=open',
      button: 'Buka daftar',
    },
    from,
  )
}

function check(line: FollowUpLine, from: Pick<Standpoint, 'clock'>): TaskToDo {
  return toDo(
    {
      key: `follow-up ${line.id}`,
      title: `${line.organisation}: ${line.application}`,
      hint: 'Dilaporkan selesai. Periksa buktinya.',
      dueAt: null,
      href: `/tindak-lanjut/${line.id}`,
      button: 'Periksa',
    },
    from,
  )
}

function checksTogether(lines: readonly FollowUpLine[], from: Pick<Standpoint, 'clock'>): TaskToDo {
  return toDo(
    {
      key: 'follow-up-checks',
      title: `Periksa ${lines.length} laporan tindak lanjut`,
      hint: 'Dilaporkan selesai oleh perangkat daerah.',
      dueAt: null,
      href: '/tindak-lanjut?keadaan=reported',
      button: 'Periksa',
    },
    from,
  )
}
