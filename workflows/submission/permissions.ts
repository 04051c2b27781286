import type { Permissions } from '#workflows/engine/permission.ts'
import type { SubmissionEvent } from './events.ts'

const planning = { reviewer: 'planning' }
const budget = { reviewer: 'budget' }
const technical = { reviewer: 'technical' }

/** `other` on an opinion: nobody reviews their own organisation's dossier (product rule). */
export const submissionPermissions = {
  submitted: [{ role: 'agency-head', on: 'own' }],
  softDeadlinePassed: [{ role: 'system', on: 'any' }],
  hardDeadlinePassed: [{ role: 'system', on: 'any' }],
  repairDeadlinePassed: [{ role: 'system', on: 'any' }],
  extended: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  // Follows by rule from the change of the cycle's timetable; so it reaches Diskominfo's own dossier too.
  timetableMoved: [{ role: 'system', on: 'any' }],
  takenAsIs: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  withdrawn: [{ role: 'agency-head', on: 'own' }],
  reviewStarted: [{ role: 'desk-officer', on: 'any' }],
  questionAsked: [
    { role: 'planning-reviewer', on: 'other', when: planning },
    { role: 'budget-reviewer', on: 'other', when: budget },
    { role: 'desk-officer', on: 'other', when: technical },
  ],
  questionAnswered: [
    { role: 'representative', on: 'own' },
    { role: 'agency-head', on: 'own' },
  ],
  reviewCompleted: [
    { role: 'planning-reviewer', on: 'other', when: planning },
    { role: 'budget-reviewer', on: 'other', when: budget },
    { role: 'desk-officer', on: 'other', when: technical },
    { role: 'system', on: 'any' },
  ],
  reviewWaived: [{ role: 'system', on: 'any' }],
  returned: [
    { role: 'desk-officer', on: 'other' },
    { role: 'regional-secretary', on: 'organiser' },
  ],
  scheduled: [{ role: 'desk-officer', on: 'any' }],
  heard: [{ role: 'system', on: 'any' }],
  decided: [{ role: 'system', on: 'any' }],
  decisionReopened: [{ role: 'system', on: 'any' }],
  objected: [{ role: 'agency-head', on: 'own' }],
  objectionAnswered: [{ role: 'system', on: 'any' }],
  closed: [{ role: 'system', on: 'any' }],
} satisfies Permissions<SubmissionEvent['type']>
