import { runText } from '#app/text/roadmap.ts'
import { quarterDays, quarterLabel, shiftQuarter } from '#workflows/rules/quarters.ts'

/** Quarters of the period, counted from its first, both ends included. */
interface Stretch {
  first: number
  last: number
}

/** A bar that stands elsewhere than what is saved. */
export interface MovedBar extends Stretch {
  link: SVGAElement
  id: string
  name: string
  version: number
  own: Stretch & { startsOn: string; endsOn: string }
}

/** Which end moves; the whole bar by default. */
type Edge = 'first' | 'last' | 'both'

/** The bar under a pointer or the focus that its reader may move; null for anything else. */
export function barOf(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a.chart-bar[data-id]') : null
}

/** The bar some quarters further, within the period and at least one long; null where it is back in its place. */
export function movedBy(
  link: SVGAElement,
  { from, by, edge }: { from: MovedBar | null; by: number; edge: Edge },
): MovedBar | null {
  const bar = from ?? unmoved(link)
  const end = quartersOf(link) - 1
  const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
  const length = bar.last - bar.first
  const stretch = { first: bar.first, last: bar.last }
  if (edge === 'first') stretch.first = clamp(bar.first + by, 0, bar.last)
  else if (edge === 'last') stretch.last = clamp(bar.last + by, bar.first, end)
  else {
    stretch.first = clamp(bar.first + by, 0, end - length)
    stretch.last = stretch.first + length
  }
  const isHome = stretch.first === bar.own.first && stretch.last === bar.own.last
  return isHome ? null : { ...bar, ...stretch }
}

/** Draws a bar over a stretch of quarters. */
export function drawBar(link: SVGAElement, { first, last }: Stretch): void {
  const quarters = quartersOf(link)
  const bar = link.querySelector('svg.bar')
  bar?.setAttribute('x', `${(first / quarters) * 100}%`)
  bar?.setAttribute('width', `${((last - first + 1) / quarters) * 100}%`)
}

/** The dates of a moved bar: an end that did not move keeps its day, the others take the ends of their quarters. */
export function runOf({ first, last, own }: MovedBar, firstYear: number) {
  const [from, to] = [first, last].map((place) => shiftQuarter(`${firstYear}-Q1`, place)) as [string, string]
  return {
    startsOn: first === own.first ? own.startsOn : quarterDays(from).from,
    endsOn: last === own.last ? own.endsOn : quarterDays(to).to,
    words: runText(quarterLabel(from), quarterLabel(to)),
  }
}

const edgeWidth = 10

/** Follows a pointer from a bar until it is let go; the link behind the bar does not open after a drag. */
export function startDrag(
  event: PointerEvent,
  { now, move }: { now: () => MovedBar | null; move: (next: MovedBar | null) => void },
): void {
  const link = barOf(event.target)
  const shape = link?.querySelector('svg.bar')?.getBoundingClientRect()
  const chart = link?.ownerSVGElement
  if (!link || !shape || !chart || event.button !== 0) return
  event.preventDefault()
  link.focus()
  const quarterWidth = chart.getBoundingClientRect().width / quartersOf(link)
  const before = now()?.link === link ? now() : null
  const edge = edgeAt(event.clientX, shape)
  let isDragged = false
  const onMove = (next: PointerEvent) => {
    const by = Math.round((next.clientX - event.clientX) / quarterWidth)
    if (by === 0 && !isDragged) return
    isDragged = true
    const moved = movedBy(link, { from: before, by, edge })
    if (moved === null) drawBar(link, unmoved(link))
    move(moved)
  }
  const onUp = () => {
    removeEventListener('pointermove', onMove)
    if (isDragged) link.addEventListener('click', (click) => click.preventDefault(), { once: true })
  }
  addEventListener('pointermove', onMove)
  addEventListener('pointerup', onUp, { once: true })
  addEventListener('pointercancel', onUp, { once: true })
}

function edgeAt(x: number, { left, right }: DOMRect): Edge {
  if (right - left < edgeWidth * 3) return 'both'
  if (x > right - edgeWidth) return 'last'
  return x < left + edgeWidth ? 'first' : 'both'
}

function unmoved(link: SVGAElement): MovedBar {
  const { id = '', name = '', first, last, version, starts = '', ends = '' } = link.dataset
  const stretch = { first: Number(first), last: Number(last) }
  return {
    link,
    id,
    name,
    version: Number(version),
    ...stretch,
    own: { ...stretch, startsOn: starts, endsOn: ends },
  }
}

function quartersOf(link: SVGAElement): number {
  return Number(link.ownerSVGElement?.dataset.quarters ?? 1)
}
