import type { Actor, Role } from '#workflows/engine/actor.ts'
import type { Subject } from '#workflows/engine/permission.ts'

/** Organisations of the stories, by what they are to the review. */
export const organisations = {
  health: 'opd-dinkes',
  transport: 'opd-dishub',
  planning: 'opd-bappeda',
  budget: 'opd-bkad',
  organiser: 'opd-diskominfo',
  secretariat: 'opd-setda',
  inspectorate: 'opd-inspektorat',
} as const

const homes: Record<Role, string> = {
  representative: organisations.health,
  'agency-head': organisations.health,
  'planning-reviewer': organisations.planning,
  'budget-reviewer': organisations.budget,
  'desk-officer': organisations.organiser,
  'ict-head': organisations.organiser,
  'legal-officer': organisations.secretariat,
  assistant: organisations.secretariat,
  'regional-secretary': organisations.secretariat,
  mayor: organisations.secretariat,
  auditor: organisations.inspectorate,
  administrator: organisations.organiser,
  system: 'system:rules',
}

/** Somebody in that role, in the organisation where the role is at home unless another is named. */
export function actorAs(role: Role, organisationId: string = homes[role]): Actor {
  return {
    personId: `person-${role}`,
    name: `Pejabat ${role}`,
    role,
    positionId: `position-${role}`,
    positionTitle: role,
    organisationId,
  }
}

/** A case about that organisation, or about none; the organiser of the review is always Diskominfo. */
export function subjectOf(organisationId: string | null): Subject {
  return { organisationId, organiserId: organisations.organiser }
}
