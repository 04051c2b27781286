import type { RecordKind } from './field.ts'
import { initiativeContentFields } from './initiative-content.ts'
import { initiativePlanFields } from './initiative-plan.ts'
import { initiativeReviewFields } from './initiative-review.ts'

/**
 * One initiative of the roadmap. The agency in charge is the organisation it belongs to, not a field; what it
 * hangs together with are its links. Yearly fields are spread over the period of its roadmap by `forYears`.
 */
export const initiative = {
  kind: 'initiative',
  label: 'Kegiatan peta rencana',
  version: '2026.1',
  fields: [...initiativeContentFields, ...initiativePlanFields, ...initiativeReviewFields],
} as const satisfies RecordKind

export type InitiativeFieldKey = (typeof initiative.fields)[number]['key']
