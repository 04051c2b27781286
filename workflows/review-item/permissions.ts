import type { Permissions } from '#workflows/engine/permission.ts'
import type { ReviewItemEvent } from './events.ts'

/** Nobody gives an opinion or decides on their own organisation; Diskominfo's own is decided by the Sekda. */
export const reviewItemPermissions = {
  opinionGiven: [
    { role: 'planning-reviewer', on: 'other', when: { reviewer: 'planning' } },
    { role: 'budget-reviewer', on: 'other', when: { reviewer: 'budget' } },
    { role: 'desk-officer', on: 'other', when: { reviewer: 'technical' } },
  ],
  opinionWaived: [{ role: 'system', on: 'any' }],
  opinionsReset: [{ role: 'system', on: 'any' }],
  // Nobody exempts their own organisation: the Mayor, whose office it is too, decides on Setda's (ADR 0010).
  exceptionGranted: [
    { role: 'regional-secretary', on: 'other' },
    { role: 'mayor', on: 'own' },
  ],
  decisionRecorded: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  parked: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  resumed: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  decisionConfirmed: [
    { role: 'ict-head', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  reopened: [
    { role: 'ict-head', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  dissentRecorded: [
    { role: 'planning-reviewer', on: 'other', when: { party: 'planning' } },
    { role: 'budget-reviewer', on: 'other', when: { party: 'budget' } },
    { role: 'desk-officer', on: 'other', when: { party: 'technical' } },
    { role: 'agency-head', on: 'own', when: { party: 'agency' } },
  ],
  objected: [{ role: 'agency-head', on: 'own' }],
  objectionAnswered: [
    { role: 'ict-head', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  finalised: [{ role: 'system', on: 'any' }],
} satisfies Permissions<ReviewItemEvent['type']>
