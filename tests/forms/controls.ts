import { formFor, formsIn } from '../access/page-form.ts'
import type { Fields } from '../access/row.ts'

export type ControlKind =
  | 'text'
  | 'figure'
  | 'date'
  | 'time'
  | 'secret'
  | 'file'
  | 'choice'
  | 'hidden'
  | 'button'

/** One control of a form as the page draws it. */
export interface Control {
  name: string
  kind: ControlKind
  /** What is sent when it is left as it is; null where nothing is. */
  value: string | null
  id: string | null
  describedBy: string[]
  isInvalid: boolean
}

/** A form of a page with its controls, in their order. */
export interface DrawnForm {
  controls: Control[]
  html: string
}

const tag = /<(input|textarea|select|button)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g
const kinds: Readonly<Record<string, ControlKind>> = {
  hidden: 'hidden',
  radio: 'choice',
  checkbox: 'choice',
  date: 'date',
  time: 'time',
  number: 'figure',
  password: 'secret',
  file: 'file',
}

/** The form of a page in which all of this can be filled in; undefined when the page has none. */
export function drawnForm(page: string, fields: Fields): DrawnForm | undefined {
  const forms = [...page.matchAll(/<form\b[^>]*method="post"[^>]*>[\s\S]*?<\/form>/g)].map(([html]) => html)
  const html = forms.find((each) => formFor(each, fields) !== undefined)
  return html === undefined ? undefined : { html, controls: controlsOf(html) }
}

/** What a form sends when it is left as it is. */
export function entriesIn(form: DrawnForm): readonly [string, string][] {
  return formsIn(form.html)[0]?.entries ?? []
}

function controlsOf(html: string): Control[] {
  const inputs = html.replace(/<input\b[^>]*>/g, (input) => `${input}</input>`)
  return [...inputs.matchAll(tag)].flatMap(([, element = '', attributes = '', inner = '']) => {
    const name = attribute(attributes, 'name')
    if (name === null) return []
    const kind = kindOf(element, attributes)
    const control = {
      name,
      kind,
      id: attribute(attributes, 'id'),
      describedBy: attribute(attributes, 'aria-describedby')?.split(' ') ?? [],
      isInvalid: /\baria-invalid="true"/.test(attributes),
    }
    const isLeft = kind === 'choice' && element === 'input' && !/\bchecked\b/.test(attributes)
    const given = attribute(attributes, 'value')
    const value = element === 'textarea' ? text(inner).replace(/^\n/, '') : element === 'input' ? given : null
    return [{ ...control, value: isLeft ? null : value }]
  })
}

function kindOf(element: string, attributes: string): ControlKind {
  if (element === 'button') return 'button'
  if (element === 'select') return 'choice'
  if (/\binputmode="numeric"/i.test(attributes)) return 'figure'
  return kinds[attribute(attributes, 'type') ?? 'text'] ?? 'text'
}

function attribute(attributes: string, name: string): string | null {
  const [, value] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes) ?? []
  return value === undefined ? null : text(value)
}

/** What a reader sees of a piece of HTML's text. */
export function text(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
