import { expect, test } from 'vitest'
import {
  addressOf,
  type Entries,
  entriesOf,
  filled,
  filledForm,
  type Gate,
  matching,
  openGate,
  pageOf,
  type Reply,
  sharedGate,
} from './gate.ts'
import type { FormRow } from './row.ts'
import { formRows } from './table.ts'
import { type Visitor, visitors } from './visitors.ts'

/** A city in which a form was given out, by its page, to somebody who may send it. */
interface Handout {
  gate: Gate
  entries: Entries
}

const handouts = new Map<FormRow, Promise<Handout>>()

/** A refusal changes nothing, so that all of a row are made in one city. */
function commonHandout(row: FormRow): Promise<Handout> {
  const known = handouts.get(row) ?? handOut(row, giver(row), row.isRepeatable ? openGate : sharedGate)
  handouts.set(row, known)
  return known
}

async function handOut(row: FormRow, visitor: Visitor, open = openGate): Promise<Handout> {
  const gate = await open(row)
  return { gate, entries: await givenBy(row, gate, visitor) }
}

async function givenBy(row: FormRow, gate: Gate, visitor: Visitor): Promise<Entries> {
  if (row.on === null) return []
  const page = pageOf(row, gate.ids)
  const fields = await row.fields({ ...gate, actor: gate.actor(visitor) })
  return entriesOf(gate, { visitor, page, fields })
}

/** Who may: from their page those who may not have the form. */
function giver(row: FormRow): Visitor {
  const place = row.POST.findIndex((cell) => cell === 303 || cell === 200)
  return visitors[place] ?? 'nobody'
}

/** Each fills it in in their own words, so that nothing but the right is wrong with what is sent. */
async function send(row: FormRow, { gate, entries }: Handout, visitor: Visitor): Promise<Reply> {
  const fields = await row.fields({ ...gate, actor: gate.actor(visitor) ?? gate.actor(giver(row)) })
  // A page says for which position it was drawn: for the sender's own.
  const own = entries.map(([name, value]): [string, string] =>
    name === '_sebagai' ? [name, gate.actor(visitor)?.positionId ?? ''] : [name, value],
  )
  return gate.post(visitor, addressOf(row, gate.ids), filledForm(own, fields))
}

for (const row of formRows) {
  for (const [place, visitor] of visitors.entries()) {
    const cell = row.POST[place] ?? 405
    const name = `POST ${row.path} (${row.does}) as ${visitor}`

    if (cell === 303 || cell === 200)
      test(`${name} is done`, async () => {
        const apart = row.isRepeatable || row.isFutile ? null : await handOut(row, visitor)
        const { gate } = apart ?? (await commonHandout(row))
        const entries = apart?.entries ?? (await givenBy(row, gate, visitor))
        const before = gate.state()
        const answer = await send(row, { gate, entries }, visitor)
        if (row.isFutile) expect(gate.state().head).toBe(before.head)
        if (row.isFutile === 'wholly') expect(gate.state()).toEqual(before)
        await apart?.gate.close()
        expect(answer.status, answer.body.slice(0, 3000)).toBe(cell)
        if (cell === 303) expect(answer.location).toMatch(matching(filled(row.goesTo ?? '', gate.ids)))
      })
    else
      test(`${name} is refused with ${cell}, and nothing is written`, async () => {
        const handout = await commonHandout(row)
        const before = handout.gate.state()
        const answer = await send(row, handout, visitor)
        expect(answer.status).toBe(cell)
        expect(handout.gate.state()).toEqual(before)
      })
  }
}
