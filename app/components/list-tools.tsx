import { type ListName, lists, viewText as text } from '#app/text/lists.ts'
import { pastDayText } from '#app/text/past-day.ts'
import { listText } from '#app/text/ui.ts'
import { withQuery } from './address-query.ts'
import { buttonClasses, TextLink } from './button.tsx'
import { FileLinks } from './file-links.tsx'
import { CommandFields } from './form/command-fields.tsx'
import { OpenMark } from './open-mark.tsx'
import { Tabs } from './tabs.tsx'

interface ListToolsProps {
  list: ListName
  /** The query of this page. */
  search: string
  commandId: string
  /** Whether there are views to manage. */
  hasViews: boolean
  /** The columns that may be picked; left out where there is one set. */
  columns?: { key: string; label: string; isChosen: boolean }[]
  /** The past day shown ("2026-03-01"), '' for now; left out where a list has no past. */
  day?: string
}

/** What may be done with a list: keep it under a name, pick its columns, turn it to a day, take it away as a file. */
export function ListTools({ list, search, commandId, hasViews, columns, day }: ListToolsProps) {
  return (
    <div className="on-screen mb-4 flex flex-wrap items-start gap-x-5 gap-y-1 text-14">
      {columns ? <ColumnPicker columns={columns} search={search} /> : null}
      {day === undefined ? null : <DayPicker day={day} search={search} />}
      <SaveView list={list} search={search} commandId={commandId} />
      {hasViews ? (
        <span className="inline-flex min-h-11 items-center">
          <TextLink href={`/tampilan/${list}`}>{text.manage}</TextLink>
        </span>
      ) : null}
      <FileLinks path={lists[list].path} search={search} about={text.filesAbout} />
    </div>
  )
}

const folded =
  'z-10 mt-1 hidden rounded-box border border-line bg-paper px-4 py-3 shadow-float group-open:block sm:absolute sm:left-0 sm:w-max sm:max-w-[min(40rem,80vw)]'

function Summary({ children }: { children: string }) {
  return (
    <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-primary">
      {children}
      <OpenMark />
    </summary>
  )
}

function SaveView({ list, search, commandId }: Pick<ListToolsProps, 'list' | 'search' | 'commandId'>) {
  return (
    <details name="alat" className="group relative">
      <Summary>{text.saveThis}</Summary>
      <form method="post" action={`/tampilan/${list}`} className={folded}>
        <CommandFields commandId={commandId} />
        <input type="hidden" name="saringan" value={search} />
        <label className="block">
          <span className="block font-semibold">{text.name}</span>
          <input
            name="nama"
            type="text"
            maxLength={60}
            required
            autoComplete="off"
            className="mt-1 min-h-11 w-72 max-w-full rounded-box border border-muted bg-paper px-3"
          />
        </label>
        <p className="my-2 max-w-72 text-muted">{text.saveHelp}</p>
        <button type="submit" className={buttonClasses('secondary')}>
          {text.save}
        </button>
      </form>
    </details>
  )
}

function ColumnPicker({
  columns,
  search,
}: {
  columns: NonNullable<ListToolsProps['columns']>
  search: string
}) {
  return (
    <details name="alat" className="group relative">
      <Summary>{text.columns}</Summary>
      <form method="get" className={folded}>
        <Carried search={search} without={['kolom']} />
        <fieldset className="max-h-80 overflow-y-auto">
          <legend className="mb-1 text-muted">{text.columnsHelp}</legend>
          <div className="gap-x-8 sm:columns-2">
            {columns.map(({ key, label, isChosen }) => (
              <label key={key} className="flex min-h-11 cursor-pointer items-center gap-3 sm:min-h-9">
                <input
                  type="checkbox"
                  name="kolom"
                  value={key}
                  defaultChecked={isChosen}
                  className="size-5 shrink-0 accent-primary"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className={`mt-3 ${buttonClasses('secondary')}`}>
          {text.showColumns}
        </button>
      </form>
    </details>
  )
}

/** The rest of the address of a list, so that a form changes its own part of it alone. */
function Carried({ search, without }: { search: string; without: readonly string[] }) {
  return [...new URLSearchParams(search)]
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)
}

function DayPicker({ day, search }: { day: string; search: string }) {
  return (
    <details name="alat" className="group relative">
      <Summary>{pastDayText.asOf}</Summary>
      <form method="get" className={folded}>
        <Carried search={search} without={['per', 'halaman']} />
        <label className="block">
          <span className="block text-muted">{pastDayText.help}</span>
          <input
            type="date"
            name="per"
            defaultValue={day}
            className="mt-1 min-h-11 rounded-box border border-muted bg-paper px-3"
          />
        </label>
        <button type="submit" className={`mt-3 ${buttonClasses('secondary')}`}>
          {pastDayText.show}
        </button>
      </form>
    </details>
  )
}

interface ColumnTabsProps {
  sets: readonly { name: string; label: string }[]
  /** The set shown now; null for columns picked by hand. */
  current: string | null
  search: string
}

/** The ready sets of columns; the first of them is what a list shows by itself. */
export function ColumnTabs({ sets, current, search }: ColumnTabsProps) {
  const ready = sets.map(({ name, label }, index) => ({
    label,
    href: withQuery(search, { kolom: index === 0 ? null : name }),
    isCurrent: name === current,
  }))
  const picked = { label: text.picked, href: withQuery(search, {}), isCurrent: true }
  return <Tabs label={listText.columnSets} tabs={current === null ? [...ready, picked] : ready} />
}
