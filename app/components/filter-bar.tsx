import { wholeNumber } from '#app/text/figures.ts'
import { listText } from '#app/text/ui.ts'
import { withoutValue } from './address-query.ts'
import { buttonClasses } from './button.tsx'
import { LineMark } from './line-mark.tsx'
import { OpenMark } from './open-mark.tsx'

export interface Facet {
  /** The name in the address. */
  name: string
  label: string
  choices: { value: string; label: string; count: number }[]
}

export interface FilterBarProps {
  facets: Facet[]
  /** The query of this page: what is filtered now. */
  search: string
  /** What the search field looks through: "Cari nama aplikasi". Left out: no search field. */
  searchLabel?: string
  /** Filters worth a name, as links. */
  savedViews?: { label: string; href: string; isCurrent: boolean }[]
}

/** Facets with counts and a search, kept in the address; works without scripts by its button. */
export function FilterBar({ facets, search, searchLabel, savedViews = [] }: FilterBarProps) {
  const query = new URLSearchParams(search)
  const known = new Set([...facets.map((facet) => facet.name), 'cari', 'halaman'])
  const carried = [...query].filter(([name]) => !known.has(name))
  return (
    <div className="on-screen mb-5">
      <SavedViews views={savedViews} />
      <form method="get" aria-label={listText.filters} className="flex flex-wrap items-end gap-3">
        {carried.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {searchLabel ? (
          <label className="block grow basis-64 sm:max-w-80">
            <span className="block font-semibold text-14">{searchLabel}</span>
            <input
              type="search"
              name="cari"
              defaultValue={query.get('cari') ?? ''}
              className="mt-1 min-h-11 w-full rounded-box border border-muted bg-paper px-3"
            />
          </label>
        ) : null}
        {facets.map((facet, index) => (
          <FacetBox
            key={facet.name}
            facet={facet}
            chosen={query.getAll(facet.name)}
            opensLeft={index > 1 && index === facets.length - 1}
          />
        ))}
        <button type="submit" className={buttonClasses('secondary')}>
          {listText.apply}
        </button>
      </form>
      <Chips facets={facets} search={search} />
    </div>
  )
}

function SavedViews({ views }: { views: NonNullable<FilterBarProps['savedViews']> }) {
  if (views.length === 0) return null
  return (
    <nav aria-label={listText.savedViews} className="mb-4 text-14">
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li key={view.href}>
            <a
              href={view.href}
              aria-current={view.isCurrent ? 'page' : undefined}
              className="inline-flex min-h-11 items-center rounded-box border border-line bg-paper px-3 text-primary no-underline hover:border-primary aria-[current]:border-primary aria-[current]:bg-primary-ground aria-[current]:font-semibold sm:min-h-9"
            >
              {view.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface FacetBoxProps {
  facet: Facet
  chosen: string[]
  /** The last of a row opens towards the middle of the page. */
  opensLeft: boolean
}

function FacetBox({ facet, chosen, opensLeft }: FacetBoxProps) {
  return (
    <details name="saringan" className="group relative">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 rounded-box border border-muted bg-paper px-3">
        {facet.label}
        {chosen.length > 0 ? (
          <strong className="figure rounded-sm bg-primary-ground px-1.5 text-14 text-primary">
            {chosen.length}
          </strong>
        ) : null}
        <OpenMark />
      </summary>
      <fieldset
        className={`z-10 mt-1 hidden max-h-80 min-w-64 max-w-96 overflow-y-auto rounded-box border border-line bg-paper px-4 py-2 shadow-float group-open:block lg:absolute lg:w-max ${opensLeft ? 'lg:right-0' : ''}`}
      >
        <legend className="sr-only">{facet.label}</legend>
        {facet.choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-11 cursor-pointer items-center gap-3 text-14 sm:min-h-9"
          >
            <input
              type="checkbox"
              name={facet.name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              className="size-5 shrink-0 accent-primary"
            />
            <span className="grow">{choice.label}</span>
            <span className="figure text-muted">{wholeNumber(choice.count)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

function Chips({ facets, search }: Pick<FilterBarProps, 'facets' | 'search'>) {
  const query = new URLSearchParams(search)
  const chips = [
    ...query
      .getAll('cari')
      .flatMap((value) => (value === '' ? [] : [{ name: 'cari', value, label: `“${value}”` }])),
    ...facets.flatMap(({ name, label, choices }) =>
      query.getAll(name).map((value) => {
        const words = choices.find((choice) => choice.value === value)?.label ?? value
        return { name, value, label: `${label}: ${words}` }
      }),
    ),
  ]
  if (chips.length === 0) return null
  return (
    <ul aria-label={listText.activeFilters} className="mt-3 flex flex-wrap items-center gap-2 text-14">
      {chips.map((chip) => (
        <li key={`${chip.name}=${chip.value}`}>
          <a
            href={withoutValue(search, chip.name, chip.value)}
            className="inline-flex min-h-11 items-center gap-2 rounded-box bg-primary-ground px-3 text-pressed no-underline hover:underline sm:min-h-8"
          >
            <span className="sr-only">{listText.removeFilter} </span>
            {chip.label}
            <LineMark path="m2 2 8 8m0-8-8 8" size={10} />
          </a>
        </li>
      ))}
      <li>
        <a
          href="?"
          className="inline-flex min-h-11 items-center px-2 text-primary underline underline-offset-2 sm:min-h-8"
        >
          {listText.clearAll}
        </a>
      </li>
    </ul>
  )
}
