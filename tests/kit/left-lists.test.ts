import { expect, test } from 'vitest'
import { navigationFor } from '#app/components/navigation.ts'
import routes from '#app/routes.ts'
import { roles } from '#workflows/engine/actor.ts'

test('every place of every left list is an address of the site map', () => {
  const pages = routes.flatMap(({ children = [] }) => children)
  const paths = new Set(pages.map(({ path = '' }) => `/${path}`))
  const places = roles.flatMap((role) => navigationFor(role).map(({ href }) => href))
  expect(places.filter((href) => !paths.has(href))).toEqual([])
})
