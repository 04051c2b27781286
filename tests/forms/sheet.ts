import { addressOf, type Gate, openGate, pageOf, type Reply } from '../access/gate.ts'
import type { Fields, FormRow } from '../access/row.ts'
import { type Visitor, visitors } from '../access/visitors.ts'
import { type Control, type DrawnForm, drawnForm, entriesIn } from './controls.ts'

/** Name and value pairs as they go over the line. */
export type Sent = readonly (readonly [string, string])[]

/** A form that lies on somebody's screen, and the city behind it. */
export interface Sheet {
  row: FormRow
  gate: Gate
  visitor: Visitor
  form: DrawnForm
  controls: readonly Control[]
  /** What a person fills in and which button they press. */
  fields: Fields
  /** The form filled in correctly. */
  filled: Sent
  post: (sent: Sent) => Promise<Reply>
}

/** Who fills the form in: the first of the table who may. */
export function giverOf(row: FormRow): Visitor {
  return visitors[row.POST.findIndex((cell) => cell === 303 || cell === 200)] ?? 'nobody'
}

/** Draws the form of a row in a city of its own. Fails when the page does not give it out. */
export async function sheetOf(row: FormRow): Promise<Sheet> {
  return drawnIn(await openGate(row), row)
}

/** Draws the form once more in a city that is open. */
export async function drawnIn(gate: Gate, row: FormRow, visitor = giverOf(row)): Promise<Sheet> {
  const fields = await row.fields({ ...gate, actor: gate.actor(visitor) })
  const page = await gate.get(visitor, pageOf(row, gate.ids))
  const form = drawnForm(page.body, fields)
  if (form === undefined) throw new Error(`${row.path} gives ${visitor} no form that ${row.does}`)
  const filled: Sent = [
    ...entriesIn(form).filter(([name]) => !(name in fields)),
    ...Object.entries(fields).flatMap(([name, value]) =>
      value instanceof File ? [] : [value].flat().map((each): [string, string] => [name, each]),
    ),
  ]
  const files = Object.entries(fields).filter((entry): entry is [string, File] => entry[1] instanceof File)
  const post = (sent: Sent) => gate.post(visitor, addressOf(row, gate.ids), bodyOf(sent, files))
  return { row, gate, visitor, form, controls: form.controls, fields, filled, post }
}

function bodyOf(sent: Sent, files: readonly [string, File][]): URLSearchParams | FormData {
  if (files.length === 0) return new URLSearchParams(sent.map(([name, value]) => [name, value]))
  const body = new FormData()
  for (const [name, value] of sent) body.append(name, value)
  for (const [name, file] of files) body.append(name, file)
  return body
}

/** The form with other values in these controls. */
export function changed(sent: Sent, values: Readonly<Record<string, string>>): Sent {
  const kept = sent.filter(([name]) => !(name in values))
  return [...kept, ...Object.entries(values)]
}

/** The names of the controls of a kind, each once. */
export function namesOf({ controls }: Sheet, ...kinds: readonly Control['kind'][]): string[] {
  return [...new Set(controls.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name))]
}
