import { callSlot } from '#app/services/call-slot.server.ts'
import { closeDesk } from '#app/services/close-desk.server.ts'
import { closeSession } from '#app/services/close-session.server.ts'
import { closeSlot } from '#app/services/close-slot.server.ts'
import { confirmSlot } from '#app/services/confirm-slot.server.ts'
import { openDesk } from '#app/services/open-desk.server.ts'
import { openSession } from '#app/services/open-session.server.ts'
import { openSlot } from '#app/services/open-slot.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { planSession } from '#app/services/plan-session.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { recordDissent } from '#app/services/record-dissent.server.ts'
import { scheduleSlot } from '#app/services/schedule-slot.server.ts'
import { type DossierListItem, dossierList, type ReviewListItem, reviewList } from '#app/views/review-list.ts'
import { at, practiceTimetable } from './calendar.ts'
import { practiceDecision } from './policy.ts'
import { play, type Rehearsal } from './rehearsal.ts'
import type { Opened } from './scene-opening.ts'

const { deskFromOn, deskToOn } = practiceTimetable
/** Minutes of a desk day between opening and closing. */
const minutesOfDay = 390

interface Slot {
  slotId: string
  dossier: DossierListItem
}

/** Two desk days: every agency is heard, every application decided, one dissent is kept. */
export async function playDesk(rehearsal: Rehearsal, opened: Opened): Promise<void> {
  const { office, clock } = rehearsal
  const { cycleId, cast } = opened
  const officer = cast.one('desk-officer')
  const dossiers = await dossierList(office.store, cycleId)
  const half = Math.ceil(dossiers.length / 2)
  clock.moveTo(at('2026-08-03', 9))
  const days = [
    { date: deskFromOn, dossiers: dossiers.slice(0, half) },
    { date: deskToOn, dossiers: dossiers.slice(half) },
  ].filter((day) => day.dossiers.length > 0)
  const planned: { date: string; sessionId: string; slots: Slot[] }[] = []
  for (const day of days) planned.push(await planDay(rehearsal, { ...opened, ...day }))
  clock.moveTo(at(deskFromOn, 8))
  await play(rehearsal, { id: 'open desk', actor: officer, line: 'Desk dibuka' }, (command) =>
    openDesk(office, command, { cycleId }),
  )
  const items = await reviewList(office.store, cycleId)
  const dissented = itemOfDissent(items, opened)
  for (const { date, sessionId, slots } of planned) {
    clock.moveTo(at(date, 8))
    await play(
      rehearsal,
      { id: `open day ${date}`, actor: officer, line: `Hari desk ${date} dimulai` },
      (command) => openSession(office, command, { sessionId }),
    )
    for (const slot of slots) {
      const own = items.filter((item) => item.submissionId === slot.dossier.submissionId)
      await playSlot(rehearsal, { ...opened, slot, items: own, dissented })
    }
    await play(
      rehearsal,
      { id: `close day ${date}`, actor: officer, line: `Hari desk ${date} ditutup` },
      (command) => closeSession(office, command, { sessionId }),
    )
  }
  await play(rehearsal, { id: 'close desk', actor: officer, line: 'Desk ditutup' }, (command) =>
    closeDesk(office, command, { cycleId }),
  )
}

async function planDay(
  rehearsal: Rehearsal,
  { cycleId, cast, date, dossiers }: Opened & { date: string; dossiers: DossierListItem[] },
): Promise<{ date: string; sessionId: string; slots: Slot[] }> {
  const { office } = rehearsal
  const actor = cast.one('desk-officer')
  const session = await play(
    rehearsal,
    { id: `plan ${date}`, actor, line: `Hari desk ${date} direncanakan` },
    (command) => planSession(office, command, { cycleId, date, room: 'Ngalam Command Center' }),
  )
  const sessionId = createdId(session, 'desk-session')
  const minutes = Math.max(1, Math.floor(minutesOfDay / dossiers.length))
  const slots: Slot[] = []
  for (const [index, dossier] of dossiers.entries()) {
    const { submissionId, organisation } = dossier
    const startsAt = new Date(Date.parse(at(date, 8)) + index * minutes * 60_000).toISOString()
    const outcome = await play(
      rehearsal,
      { id: `slot ${submissionId}`, actor, line: `Giliran ${organisation} dijadwalkan` },
      (command) => scheduleSlot(office, command, { sessionId, submissionId, startsAt, minutes }),
    )
    slots.push({ slotId: createdId(outcome, 'desk-slot'), dossier })
  }
  return { date, sessionId, slots }
}

interface Turn extends Opened {
  slot: Slot
  items: ReviewListItem[]
  dissented: string | null
}

async function playSlot(rehearsal: Rehearsal, { cast, slot, items, dissented }: Turn): Promise<void> {
  const { office } = rehearsal
  const { slotId, dossier } = slot
  const { organisation, organisationId } = dossier
  const officer = cast.one('desk-officer')
  await play(
    rehearsal,
    { id: `call ${slotId}`, actor: officer, line: `${organisation} dipanggil` },
    (command) => callSlot(office, command, { slotId }),
  )
  await play(
    rehearsal,
    { id: `begin ${slotId}`, actor: officer, line: `Giliran ${organisation} dimulai` },
    (command) => openSlot(office, command, { slotId }),
  )
  for (const item of items) {
    const decision = {
      ...practiceDecision(item),
      inCharge: cast.of('agency-head', organisationId).positionTitle,
    }
    const actor = cast.decider('desk-officer', organisationId)
    const { itemId, fields } = item
    const line = `Keputusan ${decision.code}: ${String(fields.name)}`
    await play(rehearsal, { id: `decide ${itemId}`, actor, line }, (command) =>
      recordDecision(office, command, { itemId, decision }),
    )
    if (itemId === dissented) await playDissent(rehearsal, { cast, item })
  }
  const actor = cast.decider('ict-head', organisationId)
  await play(
    rehearsal,
    { id: `confirm ${slotId}`, actor, line: `Keputusan ${organisation} disahkan` },
    (command) => confirmSlot(office, command, { slotId }),
  )
  await play(
    rehearsal,
    { id: `end ${slotId}`, actor: officer, line: `Giliran ${organisation} selesai` },
    (command) => closeSlot(office, command, { slotId }),
  )
}

/** The first application that will stop gets BKAD's dissent; else the first one there is. */
function itemOfDissent(items: ReviewListItem[], { cast }: Opened): string | null {
  const candidates = items.filter((item) => !cast.isOwn('budget-reviewer', item.organisationId))
  const stopping = candidates.find((item) => practiceDecision(item).code !== 'keep')
  return (stopping ?? candidates[0] ?? items[0])?.itemId ?? null
}

function playDissent(rehearsal: Rehearsal, { cast, item }: Pick<Turn, 'cast'> & { item: ReviewListItem }) {
  const isBudgetOwn = cast.isOwn('budget-reviewer', item.organisationId)
  const party = isBudgetOwn ? 'agency' : 'budget'
  const actor = isBudgetOwn ? cast.of('agency-head', item.organisationId) : cast.one('budget-reviewer')
  const line = `Pendapat berbeda dicatat: ${String(item.fields.name)}`
  return play(rehearsal, { id: `dissent ${item.itemId}`, actor, line }, (command) =>
    recordDissent(rehearsal.office, command, {
      itemId: item.itemId,
      party,
      note: 'Nilai aset perlu ditelusuri sebelum keputusan dilaksanakan.',
    }),
  )
}
