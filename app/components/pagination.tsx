import { wholeNumber } from '#app/text/figures.ts'
import { listText, rangeShown } from '#app/text/ui.ts'
import { withQuery } from './address-query.ts'

interface PaginationProps {
  /** Counted from 1. */
  page: number
  pageSize: number
  total: number
  /** The query of this page; it keeps filters and order. */
  search: string
}

/** Which part of a list is shown, and the ways to the parts beside it. */
export function Pagination({ page, pageSize, total, search }: PaginationProps) {
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (total === 0) return null
  const shown = rangeShown({
    from: wholeNumber((page - 1) * pageSize + 1),
    to: wholeNumber(Math.min(total, page * pageSize)),
    total: wholeNumber(total),
  })
  return (
    <nav aria-label={listText.pages} className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-14">
      <p className="figure text-muted">{shown}</p>
      {last > 1 ? (
        <ul className="on-screen flex flex-wrap gap-1">
          <Step page={page - 1} isThere={page > 1} search={search} label={listText.previous} />
          {pagesAround(page, last).map((each) => (
            <li key={each}>
              <a
                href={withQuery(search, { halaman: String(each) })}
                aria-current={each === page ? 'page' : undefined}
                className="figure inline-flex min-h-11 min-w-11 items-center justify-center rounded-box border border-transparent px-2 text-primary no-underline hover:border-line hover:bg-paper aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-ink sm:min-h-9 sm:min-w-9"
              >
                {wholeNumber(each)}
              </a>
            </li>
          ))}
          <Step page={page + 1} isThere={page < last} search={search} label={listText.next} />
        </ul>
      ) : null}
    </nav>
  )
}

interface StepProps {
  page: number
  isThere: boolean
  search: string
  label: string
}

function Step({ page, isThere, search, label }: StepProps) {
  if (!isThere) return null
  return (
    <li>
      <a
        href={withQuery(search, { halaman: String(page) })}
        className="inline-flex min-h-11 items-center px-2 text-primary underline underline-offset-2 hover:text-pressed sm:min-h-9"
      >
        {label}
      </a>
    </li>
  )
}

/** First, last, and the neighbours of the page one is on. */
function pagesAround(page: number, last: number): number[] {
  const near = [1, page - 1, page, page + 1, last]
  return [...new Set(near)].filter((each) => each >= 1 && each <= last).sort((one, other) => one - other)
}
