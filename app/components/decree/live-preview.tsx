import { type RefObject, useEffect, useState } from 'react'
import { decreeText } from '#app/text/decree.ts'
import type { ListedCheck } from './check-list.tsx'
import type { PaperModel } from './paper-model.ts'

/** Words as they would print, and what the checks say of them. */
export interface Preview {
  paper: PaperModel
  checks: ListedCheck[]
}

/** Typing pauses so long before it is read again. */
const pauseMs = 500

export type PreviewState = 'level' | 'behind' | 'offline'

/**
 * The preview of what stands in the form: what the server drew, and with scripts what it says of each pause in
 * the typing. The server composes and checks, so the browser needs neither the rules nor the data.
 */
export function usePreview(form: RefObject<HTMLElement | null>, address: string, drawn: Preview) {
  const [shown, setShown] = useState<{ of: Preview; preview: Preview }>({ of: drawn, preview: drawn })
  const [state, setState] = useState<PreviewState>('level')
  useEffect(() => {
    const around = form.current
    let timer: number | undefined
    let asked: AbortController | undefined
    async function ask(typed: HTMLFormElement) {
      asked?.abort()
      asked = new AbortController()
      const { signal } = asked
      try {
        const body = new URLSearchParams(
          [...new FormData(typed)].map(([name, value]) => [name, String(value)]),
        )
        const response = await fetch(address, { method: 'POST', body, signal })
        if (!response.ok) throw new Error(String(response.status))
        setShown({ of: drawn, preview: (await response.json()) as Preview })
        setState('level')
      } catch {
        if (!signal.aborted) setState('offline')
      }
    }
    function onInput(event: Event) {
      const typed = (event.target as HTMLElement).closest('form')
      if (typed === null) return
      setState('behind')
      clearTimeout(timer)
      timer = window.setTimeout(() => void ask(typed), pauseMs)
    }
    around?.addEventListener('input', onInput)
    return () => {
      around?.removeEventListener('input', onInput)
      clearTimeout(timer)
      asked?.abort()
    }
  }, [form, address, drawn])
  // A new answer of the page is newer than what was typed before it.
  return { preview: shown.of === drawn ? shown.preview : drawn, state }
}

/** Says when the preview is not what stands in the form; nothing where there is nothing to say. */
export function PreviewNotice({ state }: { state: PreviewState }) {
  const said = { level: '', behind: decreeText.previewBehind, offline: decreeText.previewOffline }[state]
  return (
    <p role="status" className="min-h-6 text-14 text-muted">
      {said}
    </p>
  )
}
