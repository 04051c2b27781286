import { expect, test } from 'vitest'
import { addressOf, build, filled, type Gate, matching, sharedGate } from './gate.ts'
import type { Cell, PageRow } from './row.ts'
import { pageRows } from './table.ts'
import { type Visitor, visitors } from './visitors.ts'

const outcomes: Record<Cell, string> = {
  200: 'opens',
  303: 'leads on',
  401: 'asks to sign in',
  403: 'is refused',
  404: 'is not there',
  405: 'takes no form',
  409: 'is not its turn',
}

for (const row of pageRows) {
  const name = row.of === undefined ? row.path : `${row.path} (${row.of})`
  for (const [place, visitor] of visitors.entries()) {
    const cell = row.GET[place] ?? 405
    const form = row.POST?.[place]

    test(`GET ${name} as ${visitor} ${visitor === 'nobody' && cell === 303 && row.goesTo === undefined ? 'asks to sign in' : outcomes[cell]}`, async () => {
      const gate = await sharedGate(row)
      const address = addressOf(row, gate.ids)
      const before = gate.state()
      const page = await gate.get(visitor, address)
      expect(page.status).toBe(cell)
      if (cell === 303) expect(page.location).toMatch(whereTo(row, { visitor, gate, address }))
      await expectSameData({ row, gate, visitor, address, cell })
      if (!row.isLogged) expect(gate.state()).toEqual(before)
    })

    if (form === undefined) continue
    test(`POST ${name} as ${visitor} ${outcomes[form]}`, async () => {
      const gate = await sharedGate(row)
      const before = gate.state()
      const { status } = await gate.post(visitor, addressOf(row, gate.ids), new URLSearchParams({ a: 'b' }))
      expect(status).toBe(form)
      expect(gate.state()).toEqual(before)
    })
  }
}

interface Asked {
  visitor: Visitor
  gate: Gate
  address: string
}

function whereTo(row: PageRow, { visitor, gate, address }: Asked): RegExp {
  const signIn = `/masuk?kembali=${encodeURIComponent(address)}`
  const target =
    row.goesTo === undefined || isAskedToSignIn(row, visitor) ? signIn : filled(row.goesTo, gate.ids)
  return matching(target)
}

/** On a page that opens to nobody without a name, nobody is asked for one, wherever others are led. */
function isAskedToSignIn(row: PageRow, visitor: Visitor): boolean {
  return visitor === 'nobody' && row.GET[1] === 403
}

/** Scripts fetch the data of a page by itself: it opens to the same people. */
async function expectSameData({ row, gate, visitor, address, cell }: Asked & { row: PageRow; cell: Cell }) {
  const route = Object.values(build.routes).find(
    (each) => each !== undefined && each.id !== 'root' && `/${each.path ?? ''}` === row.path,
  )
  const module = route?.module
  if (module?.loader === undefined || module.default === undefined) return
  const mark = address.includes('?') ? '&' : '?'
  const data = await gate.get(visitor, `${address}${mark}_data=${encodeURIComponent(route?.id ?? '')}`)
  if (cell === 303) expect(data).toMatchObject({ status: 204, location: expect.stringContaining('/') })
  else expect(data.status).toBe(cell)
}
