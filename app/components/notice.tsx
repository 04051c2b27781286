import type { ReactNode } from 'react'

export type Tone = 'info' | 'good' | 'warning' | 'danger'

const edges = {
  info: 'border-primary bg-primary-ground',
  good: 'border-good bg-good-ground',
  warning: 'border-warning bg-warning-ground',
  danger: 'border-danger bg-danger-ground',
} satisfies Record<Tone, string>

interface NoticeProps {
  tone?: Tone
  title?: string
  /** Something that just happened and must be read aloud. */
  isNews?: boolean
  children?: ReactNode
}

/** Something the reader must not miss: what happened, or what stands in the way. */
export function Notice({ tone = 'info', title, isNews = false, children }: NoticeProps) {
  return (
    <div
      role={isNews ? 'status' : undefined}
      className={`box my-5 max-w-page rounded-box border-l-4 px-5 py-3.5 print:border ${edges[tone]}`}
    >
      {title ? <p className="max-w-measure font-semibold">{title}</p> : null}
      {children ? <div className={`max-w-measure ${title ? 'mt-1' : ''}`}>{children}</div> : null}
    </div>
  )
}

/** A remark set apart from the text around it, without urgency. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="my-5 max-w-measure border-line border-l-4 py-1 pl-5">{children}</div>
}
