import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { buttonClasses } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { wholeNumber } from '#app/text/figures.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { nomenclatureList } from '#app/views/nomenclature-list.ts'
import { decisionJudges, roadmapKeepers, roadmapReaders } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  return respond({
    list: await nomenclatureList(context.store, new URL(request.url).searchParams),
    mayJudge: decisionJudges.includes(actor.role),
    mayKeep: roadmapKeepers.includes(actor.role),
  })
}

export const meta: MetaFunction = () => pageTitle(text.codesTitle)

export default function NomenclatureRoute() {
  const { list, mayJudge, mayKeep } = useLoaderData<typeof loader>()
  return (
    <ReaderPage current="roadmap" title={text.codesTitle} lead={text.codesLead}>
      <RoadmapTabs current="codes" mayJudge={mayJudge} mayKeep={mayKeep} />
      {list.edition === null ? (
        <NothingYet sentence={text.noCodes} />
      ) : (
        <>
          <form method="get" className="on-screen mb-4 flex flex-wrap items-end gap-3">
            <label className="block">
              <span className="block font-semibold text-14">{text.codesEdition}</span>
              <select
                name="versi"
                defaultValue={list.edition}
                className="mt-1 min-h-11 max-w-full rounded-box border border-muted bg-paper px-3"
              >
                {list.editions.map(({ edition, total }) => (
                  <option key={edition} value={edition}>
                    {`${edition} (${wholeNumber(total)} kode)`}
                  </option>
                ))}
              </select>
            </label>
            <label className="block grow basis-64 sm:max-w-80">
              <span className="block font-semibold text-14">{text.codesSearch}</span>
              <input
                type="search"
                name="cari"
                defaultValue={list.text}
                className="mt-1 min-h-11 w-full rounded-box border border-muted bg-paper px-3"
              />
            </label>
            <button type="submit" className={buttonClasses('secondary')}>
              {text.linkFind}
            </button>
          </form>
          <DataTable
            caption={text.codesTitle}
            rows={list.rows}
            rowKey={({ code }) => code}
            empty={listText.nothingFound}
            columns={[
              { key: 'code', label: 'Kode', isHeading: true, cell: ({ code }) => code },
              { key: 'level', label: 'Jenjang', cell: ({ level }) => level },
              { key: 'name', label: 'Nama', cell: ({ name }) => name },
            ]}
          />
          {list.isCut ? <p className="mt-3 text-14 text-muted">{text.codesCut}</p> : null}
        </>
      )}
    </ReaderPage>
  )
}
