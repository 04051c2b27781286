import { wholeNumber } from '#app/text/figures.ts'

export interface Tab {
  href: string
  label: string
  count?: number
  isCurrent: boolean
}

/** Parts of one thing, each with an address of its own; also for sets of columns. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="on-screen mb-5 border-line border-b">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-2 border-transparent border-b-3 px-3 text-primary no-underline hover:border-line hover:text-pressed aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="figure text-14 text-muted">{wholeNumber(tab.count)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
