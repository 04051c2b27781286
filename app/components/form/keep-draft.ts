import { isPersonalNumber } from '#app/text/secret-names.ts'
import { formText } from '#app/text/ui.ts'
import { type Controls, drawnOn, fillIn, keptControls, labelOf, valuesOf } from './draft-controls.ts'
import {
  type Draft,
  draftKey,
  dropDraft,
  keptDrafts,
  quietly,
  tidyDrafts,
  writeDraft,
} from './draft-store.ts'
import { hiddenNames } from './form-state.ts'

/** Typing is written down when it pauses this long; leaving the page writes at once. */
const pauseMs = 300
/** Which draft this tab sent last: the page that comes back refused goes on with it. */
const lastSent = 'draf-terkirim'
const ownNames = Object.values(hiddenNames).filter((name) => name !== hiddenNames.version)

/** An older draft of the same form, as it is offered. */
export interface Offer {
  key: string
  /** ISO, UTC. */
  at: string
  isSent: boolean
  /** The form is drawn on something else than it was then. */
  isChanged: boolean
  rows: OfferRow[]
}

export interface OfferRow {
  name: string
  label: string
  values: string[]
  /** What stood in the form when the offer was made. */
  stood: string[]
  /** None where the form has no such field any more. */
  controls: Controls
}

interface Keeping {
  commandId: string
  name: string
  /** What tells this form from others of its path. */
  about: string
  personId: string
  positionId: string
  /** What stands in it was typed and is not saved: after a refusal, or after a page that only arranges. */
  isUnsaved: boolean
  /** Hears of what is there to be offered; null when there is nothing, or nothing more. */
  onOffer: (offer: Offer | null) => void
}

export interface Keeper {
  /** Puts the fields of an offer back and leads to the first; what is left stays on offer. False when none was. */
  restore: (offer: Offer, names: readonly string[]) => boolean
  discard: (offer: Offer) => void
  stop: () => void
}

/** Keeps what is typed in a form in this browser until it is saved, and offers what was kept before. */
export function keepDraft(form: HTMLFormElement, keeping: Keeping): Keeper {
  const { name, personId, positionId, about, onOffer } = keeping
  const key = draftKey(keeping.commandId, name)
  const { pathname } = new URL(form.getAttribute('action') ?? '', location.href)
  const place = [positionId, pathname, name, about].join(' ')
  const page = {
    path: location.pathname + location.search,
    title: document.title.replace(formText.errorPrefix, ''),
  }
  const touched = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function write(isSent: boolean) {
    clearTimeout(timer)
    timer = undefined
    const fields: Draft['fields'] = {}
    for (const [each, controls] of keptControls(form)) {
      const values = valuesOf(controls)
      if (touched.has(each) && !values.some(isPersonalNumber))
        fields[each] = { label: labelOf(controls), values }
    }
    const at = new Date().toISOString()
    if (Object.keys(fields).length > 0)
      writeDraft({ key, personId, place, ...page, drawnOn: drawnOn(form, ownNames), at, isSent, fields })
  }

  function onInput({ target }: Event) {
    touched.add((target as HTMLInputElement).name)
    clearTimeout(timer)
    timer = setTimeout(write, pauseMs, false)
  }
  function onSubmit() {
    write(true)
    quietly(() => sessionStorage.setItem(lastSent, key))
  }
  function onLeave() {
    if (timer !== undefined) write(false)
  }

  function offerNext() {
    const older = keptDrafts().filter((draft) => draft.place === place && draft.key !== key)
    for (const draft of older) {
      const offer = offerOf(form, draft)
      if (offer.rows.length > 0) return onOffer(offer)
      // All of it stands here: it is saved, or the browser itself brought it back.
      dropDraft(draft.key)
    }
    onOffer(null)
  }

  tidyDrafts(personId)
  if (keeping.isUnsaved) dropDraft(quietly(() => sessionStorage.getItem(lastSent)) ?? '')
  for (const [each, controls] of keptControls(form))
    if (keeping.isUnsaved || String(valuesOf(controls)) !== String(valuesOf(controls, true)))
      touched.add(each)
  if (touched.size > 0) write(false)
  if (!keeping.isUnsaved) offerNext()
  form.addEventListener('input', onInput)
  form.addEventListener('submit', onSubmit)
  addEventListener('pagehide', onLeave)

  return {
    restore(offer, names) {
      const draft = keptDrafts().find((each) => each.key === offer.key)
      const controls = keptControls(form)
      const restored: Controls = []
      for (const { name: each, stood } of offer.rows) {
        const own = controls.get(each)
        const field = draft?.fields[each]
        // What was typed since the offer was made is shown first, and replaced only by a second press.
        if (!names.includes(each) || !own || !field || String(valuesOf(own)) !== String(stood)) continue
        fillIn(own, field.values)
        restored.push(...own)
        delete draft.fields[each]
      }
      write(false)
      if (draft) writeDraft(draft)
      offerNext()
      restored[0]?.focus()
      return restored.length > 0
    },
    discard(offer) {
      dropDraft(offer.key)
      offerNext()
      form.tabIndex = -1
      form.focus()
    },
    stop() {
      onLeave()
      form.removeEventListener('input', onInput)
      form.removeEventListener('submit', onSubmit)
      removeEventListener('pagehide', onLeave)
    },
  }
}

function offerOf(form: HTMLFormElement, { key, at, isSent, ...draft }: Draft): Offer {
  const standing = keptControls(form)
  const rows = Object.entries(draft.fields).flatMap(([name, { label, values }]): OfferRow[] => {
    const controls = standing.get(name) ?? []
    const stood = valuesOf(controls)
    if (controls.length > 0 && String(stood) === String(values)) return []
    return [{ name, label, values, stood, controls }]
  })
  return { key, at, isSent, isChanged: draft.drawnOn !== drawnOn(form, ownNames), rows }
}
