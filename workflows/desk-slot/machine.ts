import { assign, setup } from 'xstate'
import { z } from 'zod'
import type { DeskSlotEvent } from './events.ts'

export const deskSlotContext = z.object({ organisationId: z.string(), isInAbsentia: z.boolean() })

export type DeskSlotContext = z.infer<typeof deskSlotContext>

interface Question {
  event: DeskSlotEvent
}

/** Every item of the agency is decided or parked. */
export function everyItemSettled({ event }: Question): boolean {
  return event.type === 'confirmed' && event.unsettledCount === 0
}

/** A slot with items that are parked, or taken up again and not yet confirmed, waits for them. */
export function nothingWaits({ event }: Question): boolean {
  return event.type === 'closed' && event.parkedCount === 0 && (event.undecidedCount ?? 0) === 0
}

export const deskSlotRefusals = {
  everyItemSettled: 'Masih ada aplikasi yang belum diputus atau ditunda. Selesaikan dahulu.',
  nothingWaits:
    'Masih ada aplikasi yang ditunda, belum diputus, atau belum disahkan. Selesaikan dahulu, lalu tutup giliran.',
}

/** One agency's turn on a desk day. Minutes and their signatures follow on `confirmed` when they exist. */
export const deskSlotMachine = setup({
  types: {
    context: {} as DeskSlotContext,
    events: {} as DeskSlotEvent,
    input: {} as { organisationId: string },
  },
  guards: { everyItemSettled, nothingWaits },
  actions: { noteAbsence: assign({ isInAbsentia: true }), notePresence: assign({ isInAbsentia: false }) },
}).createMachine({
  id: 'desk-slot',
  version: '1',
  context: ({ input }) => ({ organisationId: input.organisationId, isInAbsentia: false }),
  initial: 'planned',
  states: {
    planned: {
      description: 'Giliran dijadwalkan.',
      meta: { label: 'Dijadwalkan' },
      on: { called: { target: 'called' }, absenceRecorded: { target: 'absent', actions: 'noteAbsence' } },
    },
    called: {
      description: 'Perangkat daerah dipanggil masuk.',
      meta: { label: 'Dipanggil' },
      on: { opened: { target: 'open' }, absenceRecorded: { target: 'absent', actions: 'noteAbsence' } },
    },
    absent: {
      description: 'Tidak hadir: dapat dipanggil lagi, atau diputus tanpa kehadiran dengan masa tanggapan.',
      meta: { label: 'Tidak hadir' },
      on: { called: { target: 'called', actions: 'notePresence' }, heldInAbsentia: { target: 'open' } },
    },
    open: {
      description: 'Keputusan tiap aplikasi dicatat.',
      meta: { label: 'Berlangsung' },
      on: { confirmed: { guard: 'everyItemSettled', target: 'confirmed' } },
    },
    confirmed: {
      description: 'Keputusan disahkan.',
      meta: { label: 'Disahkan' },
      on: { reopened: { target: 'open' }, closed: { guard: 'nothingWaits', target: 'closed' } },
    },
    closed: { description: 'Giliran selesai.', meta: { label: 'Selesai' }, type: 'final' },
  },
})
