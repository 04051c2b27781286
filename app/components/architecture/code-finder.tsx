import { codeText as text } from '#app/text/codes.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { TextLink } from '../button.tsx'
import { OpenMark } from '../open-mark.tsx'
import { LiveSearch } from './live-search.tsx'

export interface FinderProps {
  search: {
    kind: string
    text: string
    found: number
    isCut: boolean
    period: string
    lines: { code: string; name: string; level: number; isWay: boolean }[]
    affairs: { name: string; codes: string[]; isSure: boolean }[]
  }
  /** What the links of the page carry beside the search. */
  carried: Readonly<Record<string, string>>
}

/** The search of the codes, how much it found, and the way from what a region calls its affairs. */
export function CodeFinder({ search, carried }: FinderProps) {
  const count = wholeNumber(search.found)
  return (
    <>
      <LiveSearch label={text.searchLabel} help={text.searchHelp} search={search.text} carried={carried} />
      {search.affairs.length === 0 ? null : <Affairs affairs={search.affairs} carried={carried} />}
      <p role="status" className="mb-3 text-muted">
        {text.period(search.period)}.{' '}
        {search.text === ''
          ? text.start
          : search.found === 0
            ? text.nothing
            : search.isCut
              ? text.more(count)
              : `${text.found(count)}.`}
      </p>
    </>
  )
}

function Affairs({
  affairs,
  carried,
}: Pick<FinderProps['search'], 'affairs'> & Pick<FinderProps, 'carried'>) {
  const hrefOf = (code: string) => `?${new URLSearchParams({ ...carried, cari: code })}`
  return (
    <details className="group on-screen mb-5 max-w-page rounded-box border border-line bg-paper">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-5 py-2 font-semibold text-primary">
        {text.affairs}
        <OpenMark />
      </summary>
      <div className="border-line border-t px-5 py-4">
        <p className="mb-3 max-w-measure text-14 text-muted">{text.affairsHelp}</p>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(12rem,1fr)_minmax(0,2fr)]">
          {affairs.map(({ name, codes, isSure }) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className="figure flex flex-wrap gap-x-4">
                {codes.map((code) => (
                  <TextLink key={code} href={hrefOf(code)} about={name}>
                    {code}
                  </TextLink>
                ))}
                {isSure ? null : <span className="text-14 text-muted">({text.unsure})</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}

const indents = ['', '', 'ml-5', 'ml-10', 'ml-14', 'ml-16']

/** How far a line of the tree stands in. */
export function indentOf(level: number): string {
  return indents[Math.min(level, indents.length - 1)] ?? ''
}
