import { useEffect } from 'react'
import { KeyHints } from '../key-hints.tsx'

/** Keys of the decision page: figures choose the decision, j and k step through the turn. */
export function DeskKeys({ before, after }: { before: string | null; after: string | null }) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      if (event.key === 'j' && after !== null) location.assign(after)
      else if (event.key === 'k' && before !== null) location.assign(before)
      else
        document.querySelector<HTMLAnchorElement>(`a[aria-keyshortcuts="${CSS.escape(event.key)}"]`)?.click()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [before, after])
  return (
    <div className="mt-8">
      <KeyHints
        hints={[
          { keys: ['j', 'k'], does: 'aplikasi berikutnya, sebelumnya' },
          { keys: ['1', '7'], does: 'pilih keputusan menurut angkanya' },
        ]}
      />
    </div>
  )
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
