import { afterAll, expect, test } from 'vitest'
import { failures } from '../access/gate.ts'
import type { FormRow } from '../access/row.ts'
import { type Case, casesOf } from '../forms/cases.ts'
import { wrongWith } from '../forms/judge.ts'
import { forms } from '../forms/registry.ts'
import { type Sheet, sheetOf } from '../forms/sheet.ts'

const open = new Map<FormRow, Promise<Sheet>>()
afterAll(async () => {
  for (const { gate } of await Promise.all(open.values())) await gate.close()
})

/** A sheet nobody has sent yet: what is refused leaves it so. */
function sheetFor(row: FormRow): Promise<Sheet> {
  const sheet = open.get(row) ?? sheetOf(row)
  open.set(row, sheet)
  return sheet
}

async function faultsOf(row: FormRow, sheet: Sheet, one: Case): Promise<string[]> {
  const before = sheet.gate.state()
  const logged = failures.length
  const answer = await sheet.post(one.sent)
  const after = sheet.gate.state()
  const faults = wrongWith(sheet, one, answer)
  if (failures.length > logged)
    faults.push(`the site failed: ${String((failures.at(-1) as { err?: unknown }).err)}`)
  if (answer.status < 400 && one.outcome === 'refused') faults.push(`accepted, on to ${answer.location}`)
  if (answer.status >= 400 && after.head !== before.head) faults.push('the log grew')
  if (after.commits !== before.commits) {
    open.delete(row)
    await sheet.gate.close()
  }
  return faults.map((fault) => `${one.name}: ${fault}`)
}

test.each(forms.map((row) => [row.path, row.does, row] as const))(
  '%s (%s) answers bad input in words, and keeps what was typed',
  async (_path, _does, row) => {
    const faults: string[] = []
    const count = casesOf(await sheetFor(row)).length
    for (let place = 0; place < count; place += 1) {
      const sheet = await sheetFor(row)
      const one = casesOf(sheet)[place]
      if (one !== undefined) faults.push(...(await faultsOf(row, sheet, one)))
    }
    expect(faults).toEqual([])
  },
)
