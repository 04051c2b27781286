import { expect, test } from 'vitest'
import { addressOf, build, type Entries, filledForm, sharedGate, steady } from './gate.ts'
import type { Ids, PageRow, Row } from './row.ts'
import { formRows, pageRows } from './table.ts'
import { type Visitor, visitors } from './visitors.ts'

// What somebody may not see and what does not exist are one answer, letter by letter: nobody can try ids out.

/** Ids of the same form that stand for nothing; a year and a quarter stay. */
function unknown(ids: Ids): Ids {
  const other = (id: string) => (isId(id) ? id.replace(/[0-9a-z]/g, 'e') : id)
  return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, other(id)]))
}

function isId(text: string): boolean {
  return text.length > 10
}

/** An answer without the ids that were asked for; a reader's own id stands on every page of theirs. */
function without(body: string, ids: Ids): string {
  const page = steady(body).replace(/"personId":"[0-9a-f]{24}"/, '"personId":"READER"')
  return Object.values(ids)
    .filter(isId)
    .reduce((text, id) => text.replaceAll(id, 'ID'), page)
}

/** The address of these names no object. */
const nameless = ['/*', '/undangan/:token', '/tampilan/:list', '/arsitektur/baru/:jenis']
const namesObject = ({ path, ids }: Row) => ids !== undefined && !nameless.includes(path)

for (const row of pageRows.filter(namesObject)) {
  const name = row.of === undefined ? row.path : `${row.path} (${row.of})`
  const hiddenFrom = visitors.filter((_, place) => row.GET[place] === 404 || row.GET[place] === 403)

  test.each(hiddenFrom)(
    `GET ${name}: %s is answered as for an id that stands for nothing`,
    async (visitor) => {
      const gate = await sharedGate(row)
      const [there, nowhere] = [gate.ids, unknown(gate.ids)]
      expect(nowhere).not.toEqual(there)
      for (const data of isClosed(row, visitor) ? [''] : ['', dataOf(row)]) {
        const real = await gate.get(visitor, withData(addressOf(row, there), data))
        const none = await gate.get(visitor, withData(addressOf(row, nowhere), data))
        expect({ ...real, body: without(real.body, there) }).toEqual({
          ...none,
          body: without(none.body, nowhere),
        })
      }
    },
  )
}

for (const row of formRows.filter(namesObject)) {
  const hiddenFrom = visitors.filter((_, place) => row.POST[place] === 404)

  if (hiddenFrom.length > 0)
    test.each(hiddenFrom)(
      `POST ${row.path} (${row.does}): %s is answered as for an id that stands for nothing`,
      async (visitor) => {
        const gate = await sharedGate(row)
        const [there, nowhere] = [gate.ids, unknown(gate.ids)]
        const send = async (ids: Ids) => {
          const fields = await row.fields({ ...gate, ids, actor: gate.actor(visitor) })
          const answer = await gate.post(visitor, addressOf(row, ids), filledForm(hiddenFields, fields))
          return { ...answer, body: without(answer.body, ids) }
        }
        expect(await send(there)).toEqual(await send(nowhere))
      },
    )
}

const hiddenFields: Entries = [
  ['_perintah', '00000000-0000-4000-8000-000000000000'],
  ['_versi', '1'],
]

/** Refused for the role, before the id was read. */
function isClosed(row: PageRow, visitor: Visitor): boolean {
  return row.GET[visitors.indexOf(visitor)] === 403
}

/** The route whose data a script asks for. */
function dataOf(row: PageRow): string {
  const route = Object.values(build.routes).find(
    (each) => each?.path !== undefined && `/${each.path}` === row.path,
  )
  return route?.module.default === undefined ? '' : (route?.id ?? '')
}

function withData(address: string, route: string): string {
  if (route === '') return address
  return `${address}${address.includes('?') ? '&' : '?'}_data=${encodeURIComponent(route)}`
}
