import { expect, test } from 'vitest'
import { possibleEvents } from '#workflows/engine/possible-events.ts'
import { isFrozen, wayBack } from './after-submission.ts'
import { submissionMachine } from './machine.ts'

const input = {
  organisationId: 'o',
  dueAt: '2026-08-07T09:00:00.000Z',
  hardDueAt: '2026-08-14T09:00:00.000Z',
}

function wayIn(value: unknown) {
  const { context } = submissionMachine.getInitialSnapshot({} as never, input)
  return wayBack(possibleEvents(submissionMachine.resolveState({ value, context } as never) as never))
}

test('a mistake is mended by the step that the machine knows next', () => {
  const asking = { planning: 'pending', budget: 'pending', technical: 'pending' }
  expect(wayIn('submitted')).toBe('withdraw')
  expect(wayIn({ inReview: asking })).toBe('return')
  for (const stage of ['reviewed', 'scheduled', 'heard']) expect(wayIn(stage), stage).toBe('desk')
  for (const stage of ['decided', 'objected', 'answered']) expect(wayIn(stage), stage).toBe('objection')
})

test('data lie still from the submission to the end of the replies, and in no other stage', () => {
  const stages = Object.keys(submissionMachine.config.states ?? {})
  expect(stages.filter((stage) => !isFrozen(stage))).toEqual(['draft', 'overdue', 'returned', 'closed'])
})
