import type { ReactNode } from 'react'
import { OpenMark } from './open-mark.tsx'

interface FoldProps {
  /** Where a key or an address leads to. */
  id?: string
  title: ReactNode
  /** Stands open: its form was refused, or there is something in it. */
  isOpen?: boolean
  /** The room above it. */
  className?: string
  children: ReactNode
}

/** An act or a form that is not the first thing to do here, folded under its own words; never on paper. */
export function Fold({ id, title, isOpen = false, className = '', children }: FoldProps) {
  return (
    <details
      id={id}
      open={isOpen}
      className={`group on-screen max-w-field rounded-box border border-line bg-paper ${className}`}
    >
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 px-5 py-2 font-semibold text-primary">
        {title}
        <OpenMark />
      </summary>
      <div className="border-line border-t px-5 pt-4 pb-5">{children}</div>
    </details>
  )
}
