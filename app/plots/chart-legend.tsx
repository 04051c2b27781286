import type { ReactNode } from 'react'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { workLook } from './work-marks.tsx'

/** What the shapes of the chart mean. */
export function ChartLegend({ works }: { works: { work: string; label: string }[] }) {
  return (
    <ul aria-label={text.legend} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-14 text-muted">
      {works.map(({ work, label }) => {
        const { fill, mark } = workLook(work)
        return (
          <Entry key={work} label={label}>
            <rect width="22" height="16" rx="4" className={fill} />
            <svg x="5" y="2" width="12" height="12" aria-hidden="true" className="text-paper">
              {mark}
            </svg>
          </Entry>
        )
      })}
      <Entry label={text.legendUnfunded}>
        <rect width="22" height="16" rx="4" className="fill-monitor" />
        <rect width="22" height="16" fill="url(#tanpa-pagu)" />
      </Entry>
      <Entry label={text.legendPostponed}>
        <rect
          x="1"
          y="1"
          width="20"
          height="14"
          rx="4"
          className="fill-paper stroke-muted"
          strokeWidth="2"
          strokeDasharray="5 3"
        />
      </Entry>
      <Entry label={text.legendWaits}>
        <path d="M2 2v10h14m-4-4 5 4-5 4" className="fill-none stroke-ink" strokeWidth="1.5" />
      </Entry>
      <Entry label={text.legendWrong}>
        <path
          d="M11 0v13m-4-4 4 5 4-5"
          className="fill-none stroke-danger"
          strokeWidth="2"
          strokeDasharray="4 2"
        />
      </Entry>
      <Entry label={text.today}>
        <path d="M11 0v16" className="fill-none stroke-ink" strokeWidth="1.5" strokeDasharray="2 3" />
      </Entry>
    </ul>
  )
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg width="22" height="16" aria-hidden="true" className="shrink-0" overflow="visible">
        {children}
      </svg>
      {label}
    </li>
  )
}
