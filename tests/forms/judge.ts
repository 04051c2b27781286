import { formText } from '#app/text/ui.ts'
import type { Reply } from '../access/gate.ts'
import type { Case } from './cases.ts'
import { type Control, drawnForm, entriesIn, text } from './controls.ts'
import type { Sent, Sheet } from './sheet.ts'

const typedKinds: readonly Control['kind'][] = ['text', 'figure', 'date', 'time']
/** What the check of a schema says when nobody gave it a sentence, or a name that only the code knows. */
const rawWords =
  /\b(Invalid|expected|Required|Too (big|small)|received|undefined|NaN|null)\b|^[a-z]+[A-Z]\w+:/m

/** Everything that is wrong with an answer, in words; empty when it is as it should be. */
export function wrongWith(sheet: Sheet, one: Case, answer: Reply): string[] {
  const { status, body } = answer
  if (status >= 500) return [`answered ${status}`]
  const faults = executable(body)
  if (status < 400) return faults
  // What is not this reader's, or not there, is told on a page of its own.
  if (status === 404 && !body.includes('role="alert"')) return faults
  return [...faults, ...summaryFaults(body, status, one), ...lostText(sheet, one.sent, body)]
}

function executable(body: string): string[] {
  return [
    ...(/<script>alert/.test(body) ? ['a script stands in the page'] : []),
    ...(/(href|src|action|formaction)="\s*javascript:/i.test(body) ? ['an address runs a script'] : []),
  ]
}

/** The sentences of the summary as they are read. */
export function summaryOf(body: string): string {
  const [, alert = ''] = /<div[^>]*role="alert"[^>]*>([\s\S]*?)<\/div>/.exec(body) ?? []
  return text(alert.replace(/<[^>]*>/g, '\n'))
    .replace(/\n+/g, '\n')
    .trim()
}

/** The summary says something; its lines lead to controls that carry the same sentence. */
function summaryFaults(body: string, status: number, { isAtField, told }: Case): string[] {
  const [, alert] = /<div[^>]*role="alert"[^>]*>([\s\S]*?)<\/div>/.exec(body) ?? []
  if (alert === undefined) return ['no error summary']
  const faults: string[] = []
  if (rawWords.test(summaryOf(body))) faults.push(`not in plain words: ${summaryOf(body)}`)
  const ids = [...alert.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
  for (const id of isAtField ? ids : []) {
    const [own] = new RegExp(`<[a-z]+[^>]*\\sid="${escaped(id)}"[^>]*>`).exec(body) ?? []
    if (own === undefined) faults.push(`#${id} leads nowhere`)
    else if (!body.includes(`id="${id}-galat"`)) faults.push(`#${id} has no sentence beside it`)
    else if (!body.includes(`${id}-galat"`)) faults.push(`#${id} is not described by its error`)
  }
  for (const name of told) if (!ids.some((id) => id.endsWith(`-${name}`))) faults.push(`${name} is not told`)
  if (isAtField && status === 422 && ids.length === 0) faults.push(`at no field: ${summaryOf(body)}`)
  return faults
}

/** Every text that was typed stands in its control again, or is shown where its form is no more or is not known. */
function lostText({ fields, controls }: Sheet, sent: Sent, body: string): string[] {
  const again = drawnForm(body, fields)
  const back = again === undefined ? null : entriesIn(again)
  const kinds = back === null ? typedKinds.slice(0, 1) : typedKinds
  const typed = new Set(controls.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name))
  const isBack = ([name, value]: Sent[number]) =>
    back === null
      ? text(body).includes(arrived(value))
      : back.some(([other, there]) => other === name && there === arrived(value)) ||
        unplaced(body).includes(arrived(value))
  const lost = sent.filter((entry) => typed.has(entry[0]) && entry[1] !== '' && !isBack(entry))
  return lost.length === 0 ? [] : [`lost: ${[...new Set(lost.map(([name]) => name))].join(' ')}`]
}

/** What a page shows as typed and not saved, outside of any form. */
function unplaced(body: string): string {
  const [, shown = ''] =
    new RegExp(`<h2[^>]*>${formText.notSaved}</h2>([\\s\\S]*?)</section>`).exec(body) ?? []
  return text(shown)
}

/** A text as it arrives: line ends are one sign, NUL is left out, half a pair of signs is the mark for it. */
function arrived(value: string): string {
  const overTheLine = new URLSearchParams({ value }).toString()
  return (new URLSearchParams(overTheLine).get('value') ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
}

function escaped(id: string): string {
  return id.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')
}
