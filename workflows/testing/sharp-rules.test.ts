import { expect, test } from 'vitest'
import type { Role } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import type { WorkflowName } from '#workflows/engine/workflow.ts'
import { workflowNamed } from '#workflows/registry.ts'
import { actorAs, organisations, subjectOf } from './actors.ts'

// Written by hand from the roles of the product and the rules of the desk, not from the code:
// role, may or may not, which act of which workflow, on whose dossier, with what in it.
const sharpRules = `
agency-head          may      submission   submitted            health
agency-head          may not  submission   submitted            transport
representative       may not  submission   submitted            health
desk-officer         may not  submission   submitted            health
desk-officer         may      submission   extended             health
desk-officer         may not  submission   extended             organiser
regional-secretary   may      submission   extended             organiser
regional-secretary   may not  submission   takenAsIs            health
planning-reviewer    may      submission   reviewCompleted      health     reviewer=planning
planning-reviewer    may not  submission   reviewCompleted      planning   reviewer=planning
planning-reviewer    may not  submission   reviewCompleted      health     reviewer=budget
budget-reviewer      may      submission   questionAsked        planning   reviewer=budget
budget-reviewer      may not  review-item  opinionGiven         budget     reviewer=budget
desk-officer         may not  review-item  opinionGiven         organiser  reviewer=technical
planning-reviewer    may      review-item  opinionGiven         organiser  reviewer=planning
ict-head             may not  review-item  opinionGiven         health     reviewer=technical
desk-officer         may      review-item  decisionRecorded     health
desk-officer         may not  review-item  decisionRecorded     organiser
regional-secretary   may      review-item  decisionRecorded     organiser
regional-secretary   may not  review-item  decisionRecorded     health
desk-officer         may not  review-item  decisionConfirmed    health
ict-head             may      review-item  decisionConfirmed    health
ict-head             may not  review-item  decisionConfirmed    organiser
regional-secretary   may      review-item  decisionConfirmed    organiser
ict-head             may not  review-item  exceptionGranted     health
regional-secretary   may      review-item  exceptionGranted     health
regional-secretary   may not  review-item  exceptionGranted     secretariat
mayor                may      review-item  exceptionGranted     secretariat
mayor                may not  review-item  exceptionGranted     health
agency-head          may      review-item  objected             health
agency-head          may not  review-item  objectionAnswered    health
ict-head             may not  review-item  objectionAnswered    organiser
mayor                may not  review-item  decisionConfirmed    health
ict-head             may not  desk-slot    confirmed            organiser
regional-secretary   may      desk-slot    confirmed            organiser
administrator        may not  review-cycle opened               nobody
auditor              may not  review-cycle closed               nobody
ict-head             may not  decree       initialled           nobody     step=regional-secretary
regional-secretary   may      decree       initialled           nobody     step=regional-secretary
mayor                may not  decree       numbered             nobody
legal-officer        may      decree       numbered             nobody
regional-secretary   may not  decree       signedElectronically nobody
mayor                may      decree       signedElectronically nobody
desk-officer         may not  decree       wordsEdited          nobody
system               may not  decree       published            nobody
`

interface Rule {
  role: Role
  may: boolean
  workflow: WorkflowName
  type: string
  about: string | null
  contents: Record<string, string>
}

function ruleOf(line: string): Rule {
  const match = /^(\S+)\s+may( not)?\s+(\S+)\s+(\S+)\s+(\S+)(?:\s+(\S+)=(\S+))?$/.exec(line)
  if (match === null) throw new Error(`Not a rule: ${line}`)
  const [, role, not, workflow, type, about, key, value] = match
  return {
    role: role as Role,
    may: not === undefined,
    workflow: workflow as WorkflowName,
    type: type ?? '',
    about: about === 'nobody' ? null : organisations[about as keyof typeof organisations],
    contents: key === undefined || value === undefined ? {} : { [key]: value },
  }
}

const lines = sharpRules.trim().split('\n')

test.each(lines)('%s', (line) => {
  const { role, may, workflow, type, about, contents } = ruleOf(line)
  const { permissions, events } = workflowNamed(workflow)
  expect(Object.keys(events)).toContain(type)
  expect(about).not.toBeUndefined()
  const event = { type, ...contents }
  expect(mayPerform(permissions, { actor: actorAs(role), event, subject: subjectOf(about) })).toBe(may)
})

test('the sharp rules say both what is allowed and what is not', () => {
  const rules = lines.map(ruleOf)
  expect(rules.filter((rule) => rule.may).length).toBeGreaterThan(15)
  expect(rules.filter((rule) => !rule.may).length).toBeGreaterThan(15)
})
