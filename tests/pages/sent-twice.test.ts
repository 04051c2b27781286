import { expect, test } from 'vitest'
import { type Visitor, visitors } from '../access/visitors.ts'
import { summaryOf, wrongWith } from '../forms/judge.ts'
import { forms } from '../forms/registry.ts'
import { changed, drawnIn, giverOf, namesOf, type Sheet, sheetOf } from '../forms/sheet.ts'

const rows = forms.map((row) => [row.path, row.does, row] as const)
/** A secret or a link is used up by its first use, and the session with it; nothing of it is in the log. */
const usedUp = ['/ganti-sandi', '/undangan/:token', '/pengaturan/orang/:id/tautan']
/** Asking what a change would do writes nothing. */
const isAct = ([path, , { isFutile }]: (typeof rows)[number]) =>
  !usedUp.includes(path) && isFutile === undefined

/** How many commands the log holds. */
function commandsIn({ gate }: Sheet): number {
  const count = gate.world.raw.prepare<[], { n: number }>(
    'SELECT count(DISTINCT command_id) AS n FROM events',
  )
  return count.get()?.n ?? 0
}

test.each(rows.filter(isAct))(
  '%s (%s) pressed twice at once is one act with one answer',
  async (_path, _does, row) => {
    const sheet = await sheetOf(row)
    const before = commandsIn(sheet)
    const [one, other] = await Promise.all([sheet.post(sheet.filled), sheet.post(sheet.filled)])
    const after = commandsIn(sheet)
    const again = await sheet.post(sheet.filled)
    const atLast = commandsIn(sheet)
    await sheet.gate.close()
    expect([one?.status, other?.status, again.status]).toEqual([one?.status, one?.status, one?.status])
    expect(one?.status).toBeLessThan(400)
    // Where one goes on depends on what is left to do: the next undecided application.
    if (row.does !== 'records a decision')
      expect([other?.location, again.location]).toEqual([one?.location, one?.location])
    expect(after - before).toBeLessThanOrEqual(1)
    expect(atLast).toBe(after)
  },
)

/** Holidays and settings take the version from the address of their check: tests/pages/pengaturan. */
const versioned = rows.filter((each) => isAct(each) && !each[0].endsWith('/periksa'))

/** Somebody else who may send the form too, or the same person on a second screen. */
function otherOf(sheet: Sheet): Visitor {
  const able = visitors.filter((_, place) => sheet.row.POST[place] === 303)
  return able.find((visitor) => visitor !== giverOf(sheet.row)) ?? sheet.visitor
}

test.each(versioned)(
  '%s (%s) sent after somebody else was faster says who and when',
  async (_path, _does, row) => {
    const sheet = await sheetOf(row)
    if (!namesOf(sheet, 'hidden').includes('_versi')) return sheet.gate.close()
    const faster = await drawnIn(sheet.gate, row, otherOf(sheet))
    expect((await faster.post(faster.filled)).status).toBe(303)
    const { head } = sheet.gate.state()
    const texts = namesOf(sheet, 'text').filter((name) => !/[{}]/.test(filledIn(sheet, name)))
    const own = Object.fromEntries(texts.map((name) => [name, `${filledIn(sheet, name)} Kata saya.`]))
    const sent = changed(sheet.filled, own)
    const answer = await sheet.post(sent)
    const name = sheet.gate.actor(faster.visitor)?.name ?? '?'
    const summary = summaryOf(answer.body)
    const one = { name: 'late', sent, outcome: 'refused', isAtField: false, told: [] } as const
    const faults = wrongWith(sheet, one, answer)
    const { head: after } = sheet.gate.state()
    await sheet.gate.close()
    expect(after).toBe(head)
    expect([answer.status, faults]).toEqual([409, []])
    expect(summary).toContain(name)
    expect(summary).toMatch(/\d{1,2} \p{L}+ 2026 pukul \d\d\.\d\d WIB/u)
  },
)

function filledIn(sheet: Sheet, name: string): string {
  return sheet.filled.find(([other]) => other === name)?.[1] ?? ''
}
