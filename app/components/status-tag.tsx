import type { ReactNode } from 'react'

export type StatusTone = 'waiting' | 'attention' | 'done' | 'stopped' | 'idle'

const looks = {
  waiting: 'text-ink',
  attention: 'font-semibold text-warning',
  done: 'font-semibold text-good',
  stopped: 'font-semibold text-danger',
  idle: 'text-muted',
} satisfies Record<StatusTone, string>

const marks = {
  waiting: <circle cx="6" cy="6" r="4.5" className="fill-none stroke-2 stroke-primary" />,
  attention: <path d="M6 1 11.5 11H.5Z" className="fill-warning" />,
  done: <path d="M1.5 6.5 4.5 9.5 10.5 3" className="fill-none stroke-2 stroke-good" />,
  stopped: <path d="m2 2 8 8m0-8-8 8" className="fill-none stroke-2 stroke-danger" />,
  idle: <path d="M2 5h8v2H2Z" className="fill-muted" />,
} satisfies Record<StatusTone, ReactNode>

/** A status as a noun people say ("Menunggu telaah Bappeda"): mark and word, never colour alone. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-baseline gap-2 ${looks[tone]}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0 translate-y-px">
        {marks[tone]}
      </svg>
      <span>{children}</span>
    </span>
  )
}
