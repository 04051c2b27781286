import type { Control } from './controls.ts'
import { changed, namesOf, type Sent, type Sheet } from './sheet.ts'

/** One way of filling a form in badly, and what has to come back for it. */
export interface Case {
  name: string
  sent: Sent
  outcome: 'refused' | 'any'
  /** What is wrong stands in controls that a person fills in: each refusal leads to one. */
  isAtField: boolean
  /** Controls that must each have a sentence of their own. */
  told: readonly string[]
}

const script = `<script>alert(1)</script>"'&`
const odd = 'a\u0000b \u202Edesk\u202C \u200F\u{1F600} \uD800 z'
const long = 'Kata '.repeat(4000)
const figures = ['-1', '1e9', '1,5', 'NaN', '99999999999999999999']
const dates = ['2026-02-30', '0000-00-00', '31/12/2026', '2026-13-01', '9999-12-31', '+12026-01-01']
const times = ['25:99', '9', '24:00']
const unknown = 'tidak-dikenal'

/** Texts of one form go over the line together up to 200,000 letters. */
const together = 9

/** Every way in which the form of a sheet is filled in badly, always in the same order. */
export function casesOf(sheet: Sheet): Case[] {
  const { filled } = sheet
  const names = (...kinds: Control['kind'][]) => namesOf(sheet, ...kinds)
  const typed = names('text', 'figure', 'date', 'time', 'secret')
  const choices = names('choice')
  const given = (name: string, sent: Sent, more: Partial<Case> = {}): Case => {
    return { name, sent, outcome: 'any', isAtField: false, told: [], ...more }
  }
  const all = (name: string, controls: readonly string[], value: string, more: Partial<Case> = {}) =>
    controls.length === 0 ? [] : [given(name, changed(filled, every(controls, value)), more)]
  const each = (controls: readonly string[], values: readonly string[], more: Partial<Case> = {}) =>
    controls.flatMap((name) =>
      values.map((value) => given(`${name} ${value}`, changed(filled, { [name]: value }), more)),
    )
  const empty = changed(filled, every(typed, '')).filter(([name]) => !choices.includes(name))
  const refused = { outcome: 'refused', isAtField: true } as const
  const isEmptyRefused = sheet.row.mayBeEmpty !== true
  const isLongRefused = sheet.row.does === 'removes an own view' ? {} : refused
  const atField = { isAtField: true }
  return [
    ...(typed.length + choices.length > 0 ? [given('left empty', empty, isEmptyRefused ? refused : {})] : []),
    ...all('300 spaces', typed, ' '.repeat(300), atField),
    ...parts(names('text')).flatMap((part) =>
      all(`20,000 letters in ${part.join(', ')}`, part, long, { ...isLongRefused, told: part }),
    ),
    ...each(names('figure', 'date', 'time', 'secret'), [long], refused).map((one) => ({
      ...one,
      name: 'a figure or day of 20,000 letters',
    })),
    ...all('a script', names('text'), script),
    ...all('an address that is a script', names('text'), 'javascript:alert(1)'),
    ...all('odd signs', names('text'), odd),
    ...each(names('figure'), figures, atField),
    ...each(names('date'), dates, atField),
    ...each(names('time'), times, atField),
    ...each(choices, [unknown]),
    ...each(names('button'), [unknown]),
    ...names('hidden').flatMap((name) => [
      given(
        `without ${name}`,
        filled.filter(([other]) => other !== name),
      ),
      // A form of another position comes back whole, to be sent again: tests/accounts/late-position.
      ...(name === '_sebagai' ? [] : each([name], [unknown])),
    ]),
    given('everything twice', [...filled, ...filled]),
  ]
}

function parts(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / together)
  return Array.from({ length: count }, (_, part) => names.slice(part * together, (part + 1) * together))
}

function every(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, value]))
}
