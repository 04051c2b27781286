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
    const { commits } = sheet.gate.state()
    const [one, other] = await Promise.all([sheet.post(sheet.filled), sheet.post(sheet.filled)])
    const after = commandsIn(sheet)
    const again = await sheet.post(sheet.filled)
    const atLast = commandsIn(sheet)
    const written = sheet.gate.state()
    await sheet.gate.close()
    expect([one?.status, other?.status, again.status]).toEqual([one?.status, one?.status, one?.status])
    expect(one?.status).toBeLessThan(400)
    // Where one goes on depends on what is left to do: the next undecided application.
    if (row.does !== 'records a decision')
      expect([other?.location, again.location]).toEqual([one?.location, one?.location])
    // What is one's own is written, but no part of the city's log.
    expect(after - before).toBe(row.whenLate === 'own' ? 0 : (row.commands ?? 1))
    expect(written.commits).not.toBe(commits)
    expect(atLast).toBe(after)
  },
)

/** Holidays and settings take the version from the address of their check: tests/pages/pengaturan. */
const late = rows.filter((each) => isAct(each) && !each[0].endsWith('/periksa') && each[2].whenLate !== 'own')
const versioned = late.filter(([, , { whenLate }]) => whenLate === undefined)

/** The hidden fields in which a form says what its page showed: a version, or when an office last spoke. */
const seenNames = ['_versi', 'terlihat']

function carriesVersion(sheet: Sheet): boolean {
  return namesOf(sheet, 'hidden').some((name) => seenNames.includes(name))
}

/** Somebody else who may send the form too, or the same person on a second screen. */
function otherOf(sheet: Sheet): Visitor {
  const able = visitors.filter((_, place) => sheet.row.POST[place] === 303)
  // Offices give opinions of their own: the faster one sits in the same office.
  if (sheet.row.path.startsWith('/telaah')) return sheet.visitor
  return able.find((visitor) => visitor !== giverOf(sheet.row)) ?? sheet.visitor
}

test.each(versioned)(
  '%s (%s) sent after somebody else was faster says who and when',
  async (_path, _does, row) => {
    const sheet = await sheetOf(row)
    const isVersioned = carriesVersion(sheet)
    const faster = await drawnIn(sheet.gate, row, otherOf(sheet))
    expect((await faster.post(faster.filled)).status).toBe(303)
    const { head } = sheet.gate.state()
    const open = namesOf(sheet, 'text').filter((name) => !/[{}]|^[\d.]+$/.test(filledIn(sheet, name)))
    // Where a form has words already they are changed: a reason beside a figure would be refused for itself.
    const worded = open.filter((name) => filledIn(sheet, name) !== '')
    const texts = worded.length > 0 ? worded : open
    const own = Object.fromEntries(texts.map((name) => [name, `${filledIn(sheet, name)} Kata saya.`]))
    const sent = changed(sheet.filled, own)
    const answer = await sheet.post(sent)
    const name = sheet.gate.actor(faster.visitor)?.name ?? '?'
    const summary = summaryOf(answer.body)
    const one = { name: 'late', sent, outcome: 'refused', isAtField: false, told: [] } as const
    const faults = wrongWith(sheet, one, answer)
    const { head: after } = sheet.gate.state()
    await sheet.gate.close()
    expect(isVersioned).toBe(true)
    expect(after).toBe(head)
    expect([answer.status, faults]).toEqual([409, []])
    expect(summary).toContain(name)
    expect(summary).toMatch(/\d{1,2} \p{L}+ 2026 pukul \d\d\.\d\d WIB/u)
  },
)

test.each(late.filter(([, , { whenLate }]) => whenLate === 'both stand'))(
  '%s (%s) needs no version: whoever comes second is taken too',
  async (_path, _does, row) => {
    const sheet = await sheetOf(row)
    const isVersioned = carriesVersion(sheet)
    const faster = await drawnIn(sheet.gate, row, otherOf(sheet))
    const answers = [await faster.post(faster.filled), await sheet.post(sheet.filled)]
    await sheet.gate.close()
    expect(isVersioned).toBe(false)
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
  },
)

test.each(late.filter(([, , { whenLate }]) => whenLate === 'once'))(
  '%s (%s) needs no version: it happens once, and whoever comes second is told so',
  async (_path, _does, row) => {
    const sheet = await sheetOf(row)
    const isVersioned = carriesVersion(sheet)
    const faster = await drawnIn(sheet.gate, row, otherOf(sheet))
    expect((await faster.post(faster.filled)).status).toBe(303)
    const { head } = sheet.gate.state()
    const answer = await sheet.post(sheet.filled)
    const one = { name: 'late', sent: sheet.filled, outcome: 'refused', isAtField: false, told: [] } as const
    const faults = wrongWith(sheet, one, answer)
    const { head: after } = sheet.gate.state()
    await sheet.gate.close()
    expect(isVersioned).toBe(false)
    expect(after).toBe(head)
    expect([answer.status >= 400, faults, summaryOf(answer.body)]).toEqual([
      true,
      [],
      expect.stringMatching(/\p{L}{3}/u),
    ])
  },
)

function filledIn(sheet: Sheet, name: string): string {
  return sheet.filled.find(([other]) => other === name)?.[1] ?? ''
}
