import type { ReactNode } from 'react'
import { unbroken } from './unbroken.tsx'

export interface ActionRow {
  key: string
  title: ReactNode
  /** What is missing, in words. */
  hint?: ReactNode
  /** By when, or since when, or a StatusTag. */
  when?: ReactNode
  /** One button or one link. */
  action?: ReactNode
}

/** The rows of a first screen: what it is about, by when, and the one thing to do. */
export function ActionList({ rows, empty }: { rows: ActionRow[]; empty: string }) {
  if (rows.length === 0)
    return <p className="box rounded-box border border-line bg-paper px-4 py-4 text-muted sm:px-6">{empty}</p>
  return (
    <ul className="box grid divide-y divide-line rounded-box border border-line bg-paper lg:grid-cols-[minmax(0,1fr)_16rem_auto]">
      {rows.map((row) => (
        <li
          key={row.key}
          className="grid items-center gap-x-6 gap-y-2 px-4 py-4 sm:px-6 lg:col-span-3 lg:grid-cols-subgrid print:grid-cols-[minmax(0,1fr)_12rem]"
        >
          <div className="min-w-0">
            <div className="font-semibold">{row.title}</div>
            {row.hint ? <div className="text-14 text-muted">{row.hint}</div> : null}
          </div>
          <div className="text-14">{typeof row.when === 'string' ? unbroken(row.when) : row.when}</div>
          <div className="on-screen flex flex-wrap gap-3 lg:min-w-36 lg:justify-end">{row.action}</div>
        </li>
      ))}
    </ul>
  )
}
