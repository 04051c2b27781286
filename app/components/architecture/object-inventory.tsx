import { architectureText as text } from '#app/text/architecture.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { listText } from '#app/text/ui.ts'
import { withQuery } from '../address-query.ts'
import { buttonClasses } from '../button.tsx'
import { DayNotice, type DayNoticeProps } from '../day-notice.tsx'
import { type Facet, FilterBar, type FilterBarProps } from '../filter-bar.tsx'
import { ListTools } from '../list-tools.tsx'
import { Pagination } from '../pagination.tsx'
import { SelectionBar } from '../selection-bar.tsx'
import { Tabs } from '../tabs.tsx'
import { type ObjectRow, ObjectTable, waits } from './object-table.tsx'

export interface ObjectInventoryProps extends Pick<DayNoticeProps, 'day' | 'isDayWrong' | 'search'> {
  list: {
    rows: ObjectRow[]
    facets: Facet[]
    columns: { key: string; label: string; sortName?: string; isFigure?: boolean }[]
    choices: { key: string; label: string; isChosen: boolean }[]
    order: { by: string; isDown: boolean }
    total: number
    page: number
    pageSize: number
    mayConfirm: boolean
    /** Whose objects an agency looks at; null for who sees all. */
    whose: 'own' | 'city' | null
  }
  views: NonNullable<FilterBarProps['savedViews']>
  commandId: string
}

/** The objects of the architecture with their filters, columns, days and pages. */
export function ObjectInventory({ list, day, isDayWrong, views, search, commandId }: ObjectInventoryProps) {
  const { rows, columns, order, mayConfirm, whose } = list
  const isAsked = mayConfirm && rows.some(waits)
  const table = (
    <ObjectTable
      rows={rows}
      columns={columns}
      sorting={{ ...order, search }}
      empty={listText.nothingFound}
      mayConfirm={mayConfirm}
      isPast={day !== null}
    />
  )
  return (
    <>
      {whose === null ? null : (
        <Tabs
          label={text.whose}
          tabs={[
            { label: text.own, href: withQuery(search, { lingkup: null }), isCurrent: whose === 'own' },
            {
              label: text.wholeCity,
              href: withQuery(search, { lingkup: 'kota' }),
              isCurrent: whose === 'city',
            },
          ]}
        />
      )}
      <DayNotice day={day} isDayWrong={isDayWrong} search={search} />
      <FilterBar facets={list.facets} search={search} searchLabel={text.searchLabel} savedViews={views} />
      <ListTools
        list="arsitektur"
        search={search}
        commandId={commandId}
        hasViews={views.length > 0}
        columns={list.choices}
        day={day?.value ?? ''}
      />
      {isAsked ? (
        <form method="get" action="/arsitektur/masih-sama">
          <p className="on-screen mb-3 max-w-measure text-muted">{text.sameLead}</p>
          {table}
          <SelectionBar name="objek">
            <button type="submit" className={buttonClasses('secondary')}>
              {text.sameCheck}
            </button>
            <a
              href={`/arsitektur/masih-sama${withQuery(search, { tersaring: 'ya', halaman: null })}`}
              className={buttonClasses('quiet')}
            >
              {text.sameAll(wholeNumber(list.total))}
            </a>
          </SelectionBar>
        </form>
      ) : (
        table
      )}
      <Pagination page={list.page} pageSize={list.pageSize} total={list.total} search={search} />
    </>
  )
}
