import { type RefObject, useEffect, useRef, useState } from 'react'
import { evidenceLimitText } from '#app/text/evidence.ts'

/** How far a chosen file is. */
export type UploadStage =
  | { kind: 'none' }
  | { kind: 'preparing' }
  | { kind: 'sending'; received: number; total: number; waitMs: number | null }
  | { kind: 'done'; id: string; name: string; bytes: number; before: number | null }
  | { kind: 'refused'; sentence: string }

/**
 * Sends a chosen file before its form, so that a broken line costs nothing; a form that is sent meanwhile waits.
 * What sends and shrinks is loaded when the first file is chosen.
 */
export function useUpload(input: RefObject<HTMLInputElement | null>, mostBytes: number) {
  const [stage, setStage] = useState<UploadStage>({ kind: 'none' })
  const running = useRef<AbortController | null>(null)
  const isBusy = stage.kind === 'preparing' || stage.kind === 'sending'
  const isWaiting = useHeldForm(input, isBusy, stage.kind === 'done')
  useEffect(() => () => running.current?.abort(), [])

  async function choose(file: File | undefined) {
    running.current?.abort()
    if (file === undefined) return setStage({ kind: 'none' })
    const control = new AbortController()
    running.current = control
    const show = (next: UploadStage) => {
      if (!control.signal.aborted) setStage(next)
    }
    show({ kind: 'preparing' })
    try {
      show(await sent(file, { mostBytes, show, signal: control.signal }))
    } catch (error) {
      const isRefusal = error instanceof Error && error.name === 'NotTaken'
      show(isRefusal ? { kind: 'refused', sentence: error.message } : { kind: 'none' })
    }
  }
  return { stage, choose, isWaiting }
}

interface Way {
  mostBytes: number
  show: (stage: UploadStage) => void
  signal: AbortSignal
}

async function sent(chosen: File, { mostBytes, show, signal }: Way): Promise<UploadStage> {
  const { shrinkPhoto } = await import('./shrink-photo.ts')
  const { sendPieces } = await import('./send-pieces.ts')
  const { file, isShrunk } = await shrinkPhoto(chosen)
  if (file.size > mostBytes) return { kind: 'refused', sentence: evidenceLimitText(mostBytes) }
  let received = 0
  const report = (waitMs: number | null) => show({ kind: 'sending', received, total: file.size, waitMs })
  const id = await sendPieces(file, {
    signal,
    onWait: report,
    onProgress: (bytes) => {
      received = bytes
      report(null)
    },
  })
  return { kind: 'done', id, name: file.name, bytes: file.size, before: isShrunk ? chosen.size : null }
}

/** Holds the form back while its file is on the way, and sends it when the file is there. */
function useHeldForm(input: RefObject<HTMLInputElement | null>, isBusy: boolean, isDone: boolean): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const form = input.current?.form
    if (!isBusy || !form) return
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      setHeld(true)
    }
    form.addEventListener('submit', hold)
    return () => form.removeEventListener('submit', hold)
  }, [input, isBusy])
  useEffect(() => {
    if (!isHeld || isBusy) return
    setHeld(false)
    if (isDone) input.current?.form?.requestSubmit()
  }, [input, isHeld, isBusy, isDone])
  return isHeld
}
