import { expect, test } from 'vitest'
import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { failures, type Reply } from '../access/gate.ts'
import { summaryOf, wrongWith } from '../forms/judge.ts'
import { forms } from '../forms/registry.ts'
import { type Sheet, sheetOf } from '../forms/sheet.ts'

const lapses = forms.flatMap((row) =>
  (row.lapses ?? []).map((lapse) => [row.path, row.does, lapse.of, row, lapse] as const),
)
/** What the reader is told: beside the form, or on the page of a link that is over. */
function sentenceOf({ body }: Reply): string {
  const [, lead = ''] = /<h1[^>]*>[\s\S]*?<\/h1>[\s\S]*?<p[^>]*>([\s\S]*?)<\/p>/.exec(body) ?? []
  return summaryOf(body) || lead
}

/** The form as it is sent by somebody who has signed in again on a later day. */
async function sentLater(sheet: Sheet): Promise<Reply> {
  await sheet.gate.signInAgain()
  return sheet.post(sheet.filled)
}

test.each(lapses)('%s (%s), sent after %s, names the day and keeps what was typed', async (...given) => {
  const [, , , row, lapse] = given
  const { stage = row.stage, before: first = row.before } = lapse
  const sheet = await sheetOf({ ...row, stage, ...(first === undefined ? {} : { before: first }) })
  const { gate } = sheet
  const day = await lapse.day(gate.world, gate.about)
  await lapse.pass(gate.world, gate.about)
  const before = gate.state()
  const answer = await sentLater(sheet)
  const after = gate.state()
  const one = { name: lapse.of, sent: sheet.filled, outcome: 'refused', isAtField: false, told: [] } as const
  const faults = wrongWith(sheet, one, answer)
  await gate.close()
  expect([answer.status, faults]).toEqual([
    expect.toSatisfy((status) => status === 409 || status === 422),
    [],
  ])
  const sentence = sentenceOf(answer)
  expect(sentence).toContain(day)
  // After the day it says what to do now.
  expect(sentence.slice(sentence.indexOf(day))).toMatch(/\. \p{Lu}\p{Ll}[^.]+\./u)
  expect(after.head).toBe(before.head)
})

/** What a form is about may be used up by then in other ways: a session, a lock, a link. */
const timeless = forms.filter((row) => row.lapses === undefined)

test.each(timeless.map((row) => [row.path, row.does, row] as const))(
  '%s (%s) waits for no day: two months later it does what it did',
  async (_path, _does, row) => {
    const sheet = await sheetOf(row)
    const { clock, office } = sheet.gate.world
    clock.moveTo(new Date(Date.parse(clock.now()) + 61 * 86_400_000).toISOString())
    for (let look = 0; look < 4; look += 1) await sweepDeadlines(office)
    const logged = failures.length
    const answer = await sentLater(sheet)
    await sheet.gate.close()
    expect(failures.length).toBe(logged)
    // Refused it is only because the year went on; where a day has passed, the row has to tell it.
    expect([answer.status, answer.status < 400 ? '' : sentenceOf(answer)]).toEqual([
      row.POST.find((cell) => cell === 200 || cell === 303),
      '',
    ])
  },
)
