/** A form of a page, as a browser would send it when nothing is changed. */
export interface PageForm {
  /** What is sent without pressing any button. */
  entries: [name: string, value: string][]
  /** Every value that the form offers under a name; null where anything may be typed. */
  offers: Map<string, string[] | null>
}

const control = /<(input|textarea|select|button)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g
const voidControl = /<input\b([^>]*)>/g
const typed = new Set(['text', 'date', 'time', 'number', 'email', 'url', 'tel', 'search', 'password', 'file'])

/** The forms of a page that write. */
export function formsIn(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/g)].map(([, body = '']) =>
    formOf(body),
  )
}

function formOf(body: string): PageForm {
  const form: PageForm = { entries: [], offers: new Map() }
  for (const [, attributes = ''] of body.matchAll(voidControl)) readInput(form, attributes)
  for (const [, tag = '', attributes = '', inner = ''] of body.matchAll(control)) {
    const name = attribute(attributes, 'name')
    if (tag === 'input' || name === null) continue
    if (tag === 'textarea') {
      form.entries.push([name, text(inner).replace(/^\n/, '')])
      form.offers.set(name, null)
    } else if (tag === 'button') offer(form, name, attribute(attributes, 'value') ?? '')
    else readSelect(form, name, inner)
  }
  return form
}

function readInput(form: PageForm, attributes: string): void {
  const name = attribute(attributes, 'name')
  if (name === null) return
  const type = attribute(attributes, 'type') ?? 'text'
  const value = attribute(attributes, 'value')
  if (typed.has(type)) {
    form.offers.set(name, null)
    if (type !== 'file') form.entries.push([name, value ?? ''])
    return
  }
  offer(form, name, value ?? 'on')
  const isChosen = type === 'hidden' || /\bchecked\b/.test(attributes)
  if (isChosen) form.entries.push([name, value ?? 'on'])
}

function readSelect(form: PageForm, name: string, inner: string): void {
  const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => ({
    value: attribute(attributes, 'value') ?? '',
    isSelected: /\bselected\b/.test(attributes),
  }))
  for (const { value } of options) offer(form, name, value)
  const chosen = options.find((option) => option.isSelected) ?? options[0]
  if (chosen !== undefined) form.entries.push([name, chosen.value])
}

function offer(form: PageForm, name: string, value: string): void {
  const before = form.offers.get(name)
  if (before !== null) form.offers.set(name, [...(before ?? []), value])
}

function attribute(attributes: string, name: string): string | null {
  const [, value] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes) ?? []
  return value === undefined ? null : text(value)
}

function text(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** The form in which all of this can be filled in, chosen or pressed; undefined when the page has none. */
export function formFor(
  html: string,
  fields: Readonly<Record<string, string | readonly string[] | File>>,
): PageForm | undefined {
  const fits = (form: PageForm) =>
    Object.entries(fields).every(([name, given]) => {
      const offered = form.offers.get(name)
      if (offered === undefined) return false
      const values = given instanceof File ? [] : [given].flat()
      return offered === null || values.every((value) => offered.includes(value))
    })
  // The button that signs out stands on every page and asks for nothing.
  return formsIn(html).find((form) => form.offers.size > 0 && fits(form))
}
