import { mayStayInBrowser } from '#app/text/secret-names.ts'
import { uiText } from '#app/text/ui.ts'

/** The controls of a form that answer to one name. */
export type Controls = (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]

const neverKept = /^(hidden|password|file|submit|button|image|reset)$/

/** What people type in or choose in a form, by name: no secret, no file, nothing hidden. */
export function keptControls(form: HTMLFormElement): Map<string, Controls> {
  const kept = new Map<string, Controls>()
  for (const control of form.elements) {
    const isField =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    if (!isField || neverKept.test(control.type) || !mayStayInBrowser(control.name)) continue
    if (control.name !== '') kept.set(control.name, [...(kept.get(control.name) ?? []), control])
  }
  return kept
}

/** The hidden fields of a form that say what it was drawn on; its own id and name begin with `_` too. */
export function drawnOn(form: HTMLFormElement, without: readonly string[]): string {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
  const said = hidden.filter(({ name }) => !without.includes(name)).map(({ name, value }) => [name, value])
  return JSON.stringify(said)
}

/** What stands in them; with `asDrawn`, what stood there when the page was drawn. */
export function valuesOf(controls: Controls, asDrawn = false): string[] {
  return controls.flatMap((control) => {
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options]
      const chosen = options.filter((each) => (asDrawn ? each.defaultSelected : each.selected))
      return (chosen.length > 0 || control.multiple ? chosen : options.slice(0, 1)).map(({ value }) => value)
    }
    if (!isBox(control)) return [asDrawn ? control.defaultValue : control.value]
    return (asDrawn ? control.defaultChecked : control.checked) ? [control.value] : []
  })
}

/** Puts values into them as if they were typed and pressed, so that whatever listens hears of it. */
export function fillIn(controls: Controls, values: readonly string[]): void {
  for (const control of controls) {
    for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    if (isBox(control)) {
      if (control.checked !== values.includes(control.value)) control.click()
    } else {
      if (control instanceof HTMLSelectElement)
        for (const option of control.options) option.selected = values.includes(option.value)
      else typeInto(control, values[0] ?? '')
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}

/** Past React, which would take a value set on the element for one it knows already. */
function typeInto(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const { prototype } = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
}

/** The question they answer, as it is read on the page. */
export function labelOf(controls: Controls): string {
  const [first] = controls
  const group = first && isBox(first) ? first.closest('fieldset')?.querySelector('legend') : null
  return wordsOf(group ?? first?.labels?.[0]) || (first?.name ?? '')
}

/** The words of an element in one line, without what is only for the eye. */
export function wordsOf(element: HTMLElement | null | undefined): string {
  let words = element?.innerText ?? ''
  for (const { innerText } of element?.querySelectorAll<HTMLElement>('[aria-hidden]') ?? [])
    words = words.replace(innerText, '')
  return words.replace(uiText.optional, '').replace(/\s+/g, ' ').trim()
}

export function isBox(control: Controls[number]): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}
