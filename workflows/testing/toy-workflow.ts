import { type AnyStateMachine, assign, setup } from 'xstate'
import { z } from 'zod'
import type { Workflow } from '#workflows/engine/workflow.ts'

/** A state machine as written, to be spoilt by the test at hand. */
export interface ToyConfig {
  states?: Record<string, object>
  root?: object
}

/** The lamp of the engine's tests: off, on, broken. */
export const toyStates = {
  off: {
    meta: { label: 'Mati' },
    on: { switched: { guard: 'hasPower', target: 'on', actions: ['count', 'ringBell'] } },
  },
  on: {
    meta: { label: 'Menyala' },
    on: {
      switched: { target: 'off' },
      dropped: [
        { guard: { type: 'isHard', params: { height: 'high' } }, target: 'broken' },
        { actions: { type: 'sweep', params: { room: 'A' } } },
      ],
    },
  },
  broken: { meta: { label: 'Pecah' }, type: 'final' },
}

interface ToyContext {
  count: number
}

const context = z.object({ count: z.number().int() })

const schemas = {
  switched: z.object({ hasPower: z.boolean() }),
  dropped: z.object({ height: z.string() }),
}

/** A small workflow that is in order, unless the states or the root are given spoilt. */
export function toyWorkflow({ states = toyStates, root = {} }: ToyConfig = {}): Workflow {
  const machine = setup({
    types: { context: {} as ToyContext, input: {} as ToyContext },
    guards: {
      hasPower: ({ event }) => 'hasPower' in event && event.hasPower === true,
      isHard: ({ event }, params: { height: string }) => 'height' in event && event.height === params.height,
    },
    actions: {
      count: assign(({ context: now }) => ({ count: now.count + 1 })),
      ringBell: () => undefined,
      sweep: (_: unknown, _params: { room: string }) => undefined,
    },
  }).createMachine({
    id: 'toy',
    version: '7',
    context: ({ input }: { input: ToyContext }) => input,
    initial: 'off',
    states,
    ...root,
  } as never)
  return {
    name: 'desk-session',
    label: 'lampu',
    machine: machine as unknown as AnyStateMachine,
    events: schemas,
    eventLabels: { switched: 'Tekan sakelar', dropped: 'Jatuhkan lampu' },
    permissions: {
      switched: [{ role: 'desk-officer', on: 'own' }],
      dropped: [
        { role: 'ict-head', on: 'other', when: { height: 'high' } },
        { role: 'auditor', on: 'any' },
      ],
    },
    context,
    refusals: { hasPower: 'Listrik padam. Tunggu sampai menyala kembali.', isHard: 'Lampu tidak pecah.' },
  }
}

const at = '2026-08-18T02:00:00.000Z'

/** Events of the lamp. */
export const toyEvents = {
  switchedOn: { type: 'switched', at, hasPower: true },
  powerCut: { type: 'switched', at, hasPower: false },
  droppedHigh: { type: 'dropped', at, height: 'high' },
  droppedLow: { type: 'dropped', at, height: 'low' },
}
