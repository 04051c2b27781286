import type { ReactElement } from 'react'

/** The look of each kind of work: the colours and shapes of decisions where they mean the same, never colour alone. */
export interface WorkLook {
  fill: string
  stroke: string
  /** On a field of 12 x 12, drawn in the present colour. */
  mark: ReactElement
}

const looks: Readonly<Record<string, WorkLook>> = {
  arrange: {
    fill: 'fill-monitor',
    stroke: 'stroke-monitor',
    mark: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  },
  build: {
    fill: 'fill-primary',
    stroke: 'stroke-primary',
    mark: <path d="M6 1v10M1 6h10" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  },
  improve: {
    fill: 'fill-improve',
    stroke: 'stroke-improve',
    mark: <path d="M6 1 11.5 11H.5Z" fill="currentColor" />,
  },
  integrate: {
    fill: 'fill-integrate',
    stroke: 'stroke-integrate',
    mark: <path d="M6 .5 11.5 6 6 11.5 .5 6Z" fill="currentColor" />,
  },
  migrate: {
    fill: 'fill-replace',
    stroke: 'stroke-replace',
    mark: <path d="M1.5 1.5h9v9h-9Z" fill="currentColor" />,
  },
  retire: {
    fill: 'fill-deactivate',
    stroke: 'stroke-deactivate',
    mark: <path d="m1.5 1.5 9 9m0-9-9 9" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  },
}

const unknown: WorkLook = {
  fill: 'fill-muted',
  stroke: 'stroke-muted',
  mark: <circle cx="6" cy="6" r="2" fill="currentColor" />,
}

/** The look of a kind of work; a plain dot where nobody has said what it is. */
export function workLook(work: string): WorkLook {
  return looks[work] ?? unknown
}
