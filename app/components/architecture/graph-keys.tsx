import { type ReactNode, useEffect, useRef } from 'react'

const steps: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Lets the arrow keys go from box to box of a drawing; without scripts Tab does. */
export function GraphKeys({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = frame.current
    if (!place) return
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key]
      const from = event.target instanceof Element ? event.target.closest('.graph-node') : null
      if (step === undefined || from === null || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      const next = nearest(from, [...place.querySelectorAll('.graph-node')], step)
      if (next instanceof SVGElement) next.focus()
    }
    place.addEventListener('keydown', onKey)
    return () => place.removeEventListener('keydown', onKey)
  }, [])
  return <div ref={frame}>{children}</div>
}

/** The box that lies nearest in a direction; what lies aside counts double. */
function nearest(from: Element, all: Element[], step: { x: number; y: number }): Element | null {
  const here = placeOf(from)
  const found = all
    .map((each) => {
      const { x, y } = placeOf(each)
      const ahead = (x - here.x) * step.x + (y - here.y) * step.y
      const aside = Math.abs((x - here.x) * step.y) + Math.abs((y - here.y) * step.x)
      return { each, ahead, far: ahead + 2 * aside }
    })
    .filter(({ each, ahead }) => each !== from && ahead > 0)
    .toSorted((one, other) => one.far - other.far)
  return found[0]?.each ?? null
}

function placeOf(box: Element): { x: number; y: number } {
  return { x: Number(box.getAttribute('data-x')), y: Number(box.getAttribute('data-y')) }
}
