import { useEffect } from 'react'
import { reviewText } from '#app/text/review.ts'
import { KeyHints } from '../key-hints.tsx'

interface BenchKeysProps {
  /** Addresses of the applications before and after; null at the ends. */
  before: string | null
  after: string | null
}

/** Works the bench by keys: j and k through the list, a figure for an opinion, c for a question. */
export function BenchKeys({ before, after }: BenchKeysProps) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      if (event.key === 'j' && after !== null) location.assign(after)
      else if (event.key === 'k' && before !== null) location.assign(before)
      else if (event.key === 'c') openQuestion()
      else if (/^[1-9]$/.test(event.key)) choose(event.key)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [before, after])
  return <KeyHints hints={reviewText.keys.map(({ keys, does }) => ({ keys: [...keys], does }))} />
}

/** Letters typed into a field are text; a radio takes none. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function choose(key: string) {
  const radio = document.querySelector<HTMLInputElement>(`input[type="radio"][aria-keyshortcuts="${key}"]`)
  radio?.click()
  radio?.focus()
}

function openQuestion() {
  const box = document.querySelector<HTMLDetailsElement>('#klarifikasi')
  if (box === null) return
  box.open = true
  box.querySelector('textarea')?.focus()
}
