import { setup } from 'xstate'
import { z } from 'zod'
import type { DeskSessionEvent } from './events.ts'

export const deskSessionContext = z.object({ date: z.string(), room: z.string() })

export type DeskSessionContext = z.infer<typeof deskSessionContext>

/** No slot of the day is left called or open. */
export function noSlotRunning({ event }: { event: DeskSessionEvent }): boolean {
  return event.type === 'closed' && event.openSlotCount === 0
}

/** A day that agencies were already given a turn on is moved, not cancelled. */
export function noSlotPlanned({ event }: { event: DeskSessionEvent }): boolean {
  return event.type === 'cancelled' && event.slotCount === 0
}

export const deskSessionRefusals = {
  noSlotRunning: 'Masih ada giliran yang berjalan. Sahkan atau tutup giliran itu dahulu.',
  noSlotPlanned: 'Hari ini sudah memiliki giliran. Pindahkan gilirannya dahulu.',
}

/** One day in one room. */
export const deskSessionMachine = setup({
  types: {
    context: {} as DeskSessionContext,
    events: {} as DeskSessionEvent,
    input: {} as DeskSessionContext,
  },
  guards: { noSlotRunning, noSlotPlanned },
}).createMachine({
  id: 'desk-session',
  version: '1',
  context: ({ input }) => input,
  initial: 'planned',
  states: {
    planned: {
      description: 'Hari dan ruang ditetapkan.',
      meta: { label: 'Direncanakan' },
      on: { opened: { target: 'open' }, cancelled: { guard: 'noSlotPlanned', target: 'cancelled' } },
    },
    open: {
      description: 'Desk berlangsung.',
      meta: { label: 'Berlangsung' },
      on: { closed: { guard: 'noSlotRunning', target: 'closed' } },
    },
    closed: { description: 'Hari desk ditutup.', meta: { label: 'Ditutup' }, type: 'final' },
    cancelled: { description: 'Hari desk dibatalkan.', meta: { label: 'Dibatalkan' }, type: 'final' },
  },
})
