import { expect, test } from 'vitest'
import { type WorkflowName, workflowNames } from '#workflows/engine/workflow.ts'
import { drive } from './drive.ts'
import { models } from './models.ts'
import { routesOf } from './routes.ts'
import { everyTransition } from './taken.ts'

/** What the events of all driven cases say was taken. */
const taken = new Set<string>()

for (const name of workflowNames) {
  for (const route of routesOf(models[name])) {
    test(`through the services: ${route.transition}`, async () => {
      const driven = await drive(name, route)
      expect(driven.steps.map((step) => step.stored)).toEqual(driven.steps.map((step) => step.model))
      expect(driven.taken).toContain(route.transition)
      for (const transition of driven.taken) taken.add(transition)
    })
  }
}

test.for(workflowNames)('no transition of %s is left that the services never took', (name: WorkflowName) => {
  const missing = everyTransition(models[name].workflow).filter((transition) => !taken.has(transition))
  expect(missing).toEqual([])
})
