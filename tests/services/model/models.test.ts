import { expect, test } from 'vitest'
import { workflowNames } from '#workflows/engine/workflow.ts'
import { models } from './models.ts'
import { routesOf } from './routes.ts'
import { everyTransition } from './taken.ts'

test.for(workflowNames)('the model of %s has a route to each of its transitions', (name) => {
  const routes = routesOf(models[name])
  expect(routes.map((route) => route.transition)).toEqual(everyTransition(models[name].workflow))
})
