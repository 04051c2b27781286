import { applicationText as text } from '#app/text/application.ts'
import { listText } from '#app/text/ui.ts'
import { withQuery } from '../address-query.ts'
import { buttonClasses } from '../button.tsx'
import { DayNotice, type DayNoticeProps } from '../day-notice.tsx'
import { type Facet, FilterBar, type FilterBarProps } from '../filter-bar.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { ColumnTabs, ListTools } from '../list-tools.tsx'
import { Pagination } from '../pagination.tsx'
import { SelectionBar } from '../selection-bar.tsx'
import { type ApplicationRow, ApplicationTable, mayBeSame } from './application-table.tsx'

export interface ApplicationInventoryProps extends Pick<DayNoticeProps, 'day' | 'isDayWrong' | 'search'> {
  list: {
    rows: ApplicationRow[]
    facets: Facet[]
    set: string | null
    columns: { key: string; label: string; sortName?: string; isFigure?: boolean }[]
    choices: { key: string; label: string; isChosen: boolean }[]
    order: { by: string; isDown: boolean }
    total: number
    page: number
    pageSize: number
    mayConfirm: boolean
    seesAll: boolean
  }
  mayAdd: boolean
  views: NonNullable<FilterBarProps['savedViews']>
  commandId: string
}

const sets = Object.entries(text.columnSets).map(([name, label]) => ({ name, label }))

/** The id of the form behind the buttons of the rows: a form cannot stand in another one. */
const oneForm = 'masih-sama-satu'

/** The inventory with its filters, columns and pages, and what its own agency says in it. */
export function ApplicationInventory({
  list,
  day,
  isDayWrong,
  views,
  search,
  commandId,
  mayAdd,
}: ApplicationInventoryProps) {
  const { rows, columns, order, mayConfirm } = list
  const isAsked = mayConfirm && rows.some(mayBeSame)
  const table = (
    <ApplicationTable
      rows={rows}
      columns={columns}
      sorting={{ ...order, search }}
      empty={listText.nothingFound}
      sameForm={mayConfirm ? oneForm : null}
      mayChange={mayAdd && day === null}
    />
  )
  return (
    <>
      <DayNotice day={day} isDayWrong={isDayWrong} search={search} without={text.notThen} />
      <FilterBar facets={list.facets} search={search} searchLabel={text.searchLabel} savedViews={views} />
      <ListTools
        list="aplikasi"
        search={search}
        commandId={commandId}
        hasViews={views.length > 0}
        columns={list.choices}
        day={day?.value ?? ''}
      />
      <ColumnTabs
        sets={list.seesAll && day === null ? sets : sets.filter(({ name }) => name !== 'telaah')}
        current={list.set}
        search={search}
      />
      {isAsked ? (
        <>
          <p className="on-screen mb-3 max-w-measure text-muted">{text.sameLead}</p>
          <FormFrame state={null} command={{ commandId }} action="/aplikasi/masih-sama" id={oneForm}>
            <input
              type="hidden"
              name="kembali"
              value={`/aplikasi${withQuery(search, { kabar: null, halaman: String(list.page) })}`}
            />
          </FormFrame>
          <form method="get" action="/aplikasi/masih-sama">
            {table}
            <SelectionBar name="aplikasi">
              <button type="submit" className={buttonClasses('secondary')}>
                {text.sameCheck}
              </button>
            </SelectionBar>
          </form>
        </>
      ) : (
        table
      )}
      <Pagination page={list.page} pageSize={list.pageSize} total={list.total} search={search} />
    </>
  )
}
