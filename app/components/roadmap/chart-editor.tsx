import { type ReactNode, useEffect, useRef, useState } from 'react'
import { moveSentence, roadmapText as text } from '#app/text/roadmap.ts'
import { Button } from '../button.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { barOf, drawBar, type MovedBar, movedBy, runOf, startDrag } from './chart-moves.ts'

interface ChartEditorProps {
  firstYear: number
  commandId: string
  children: ReactNode
}

/**
 * Lets the bars of a chart be moved by keys and by drag, and saved by a press: nothing is sent by itself. Without
 * scripts each bar is a link to its form.
 */
export function ChartEditor({ firstYear, commandId, children }: ChartEditorProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState<MovedBar | null>(null)
  const latest = useRef<MovedBar | null>(null)
  useEffect(() => {
    const place = frame.current
    if (!place) return
    const move = (next: MovedBar | null) => {
      const before = latest.current
      if (before && before.id !== next?.id) drawBar(before.link, before.own)
      latest.current = next
      if (next) drawBar(next.link, next)
      setMoved(next)
    }
    const onKey = (event: KeyboardEvent) => {
      const link = barOf(event.target)
      if (!link) return
      const now = latest.current?.link === link ? latest.current : null
      if (event.key === 'Escape') return move(null)
      if (event.key === 'Enter' && now) {
        event.preventDefault()
        return place.querySelector('form')?.requestSubmit()
      }
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (step === 0) return
      event.preventDefault()
      move(movedBy(link, { from: now, by: step, edge: event.shiftKey ? 'last' : 'both' }))
    }
    const onPointer = (event: PointerEvent) => startDrag(event, { now: () => latest.current, move })
    const undo = () => move(null)
    place.addEventListener('keydown', onKey)
    place.addEventListener('pointerdown', onPointer)
    place.addEventListener('undo-move', undo)
    return () => {
      place.removeEventListener('keydown', onKey)
      place.removeEventListener('pointerdown', onPointer)
      place.removeEventListener('undo-move', undo)
    }
  }, [])
  const run = moved === null ? null : runOf(moved, firstYear)
  return (
    <div ref={frame}>
      {children}
      <div role="status" className="sr-only">
        {moved && run ? moveSentence(moved.name, run.words) : ''}
      </div>
      {moved && run ? (
        <div className="on-screen sticky bottom-0 z-20 mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 rounded-box border border-line bg-paper px-4 py-3 shadow-float sm:px-6">
          <p className="grow basis-64">{moveSentence(moved.name, run.words)}</p>
          <FormFrame state={null} command={{ commandId, expectedVersion: moved.version }}>
            <input type="hidden" name="kegiatan" value={moved.id} />
            <input type="hidden" name="mulai" value={run.startsOn} />
            <input type="hidden" name="selesai" value={run.endsOn} />
            <SubmitButton>{text.saveMove}</SubmitButton>
          </FormFrame>
          <Button look="quiet" onClick={() => frame.current?.dispatchEvent(new CustomEvent('undo-move'))}>
            {text.undoMove}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
