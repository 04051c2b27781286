import { wholeNumber } from '#app/text/figures.ts'
import { reviewText } from '#app/text/review.ts'
import { listText } from '#app/text/ui.ts'
import { withQuery } from '../address-query.ts'
import { OpenMark } from '../open-mark.tsx'
import { Pagination } from '../pagination.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'

export interface BenchListProps {
  /** The query of this page: filters and the open application. */
  search: string
  list: {
    total: number
    page: number
    pageSize: number
    rows: {
      itemId: string
      name: string
      organisation: string
      status: string
      statusLabel: string
      isOpen: boolean
    }[]
  }
}

const tones: Readonly<Record<string, StatusTone>> = {
  waiting: 'waiting',
  given: 'done',
  own: 'idle',
  'not-open': 'idle',
}

/** The left list of the bench; on a phone it is folded away over the card. */
export function BenchList({ list, search }: BenchListProps) {
  const title = `${reviewText.listTitle} (${wholeNumber(list.total)})`
  return (
    <>
      <details className="group on-screen mb-5 rounded-box border border-line bg-paper px-4 lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 font-semibold text-primary">
          {title}
          <OpenMark />
        </summary>
        <Rows list={list} search={search} />
      </details>
      <nav aria-label={reviewText.listTitle} className="on-screen max-lg:hidden">
        <p className="mb-2 font-semibold text-14 text-muted">{title}</p>
        <Rows list={list} search={search} />
      </nav>
    </>
  )
}

function Rows({ list, search }: BenchListProps) {
  if (list.rows.length === 0) return <p className="py-3 text-14 text-muted">{listText.nothingFound}</p>
  return (
    <>
      <ul>
        {list.rows.map((row) => (
          <li key={row.itemId}>
            <a
              href={withQuery(search, { butir: row.itemId, tersimpan: null })}
              aria-current={row.isOpen ? 'true' : undefined}
              className="block border-transparent border-l-3 px-3 py-2 text-ink no-underline hover:bg-paper hover:text-primary aria-[current]:border-primary aria-[current]:bg-paper"
            >
              <span className="wrap-break-word block font-semibold leading-5">{row.name}</span>
              <span className="wrap-break-word block text-14 text-muted">{row.organisation}</span>
              <span className="text-14">
                <StatusTag tone={tones[row.status] ?? 'idle'}>{row.statusLabel}</StatusTag>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Pagination {...list} search={search} />
    </>
  )
}
