import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { DayNotice } from '#app/components/day-notice.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { ColumnTabs, ListTools } from '#app/components/list-tools.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { InitiativeTable } from '#app/components/roadmap/initiative-table.tsx'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { roadmapText as text, yearsText } from '#app/text/roadmap.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { initiativeList } from '#app/views/initiative-list.ts'
import { dayShown } from '#app/views/past-day.ts'
import {
  decisionJudges,
  initiativeWriters,
  roadmapKeepers,
  roadmapReaders,
} from '#app/views/roadmap-readers.ts'
import { savedViews } from '#app/views/saved-views.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const { store, office } = context
  const { search, searchParams } = new URL(request.url)
  const list = await initiativeList(store, { actor, query: searchParams, now: office.now() })
  return respond({
    list,
    ...dayShown(list?.day ?? null, searchParams),
    views: await savedViews(store, { actor, list: 'peta-rencana', search }),
    mayAdd: initiativeWriters.includes(actor.role),
    mayJudge: decisionJudges.includes(actor.role),
    mayKeep: roadmapKeepers.includes(actor.role),
    search,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

const sets = Object.entries(text.columnSets).map(([name, label]) => ({ name, label }))

export default function RoadmapPage() {
  const { list, day, isDayWrong, views, mayAdd, mayJudge, mayKeep, search, commandId } =
    useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="roadmap"
      eyebrow={
        list === null
          ? undefined
          : `${list.roadmap.title} · ${yearsText(list.roadmap.firstYear, list.roadmap.lastYear)}`
      }
      title={text.title}
      lead={list === null || list.seesAll ? text.lead : text.ownLead}
      actions={
        list === null ? (
          mayKeep ? (
            <ButtonLink href="/peta-rencana/masa">{text.setPeriod}</ButtonLink>
          ) : null
        ) : mayAdd ? (
          <>
            <ButtonLink href="/peta-rencana/baru">{text.add}</ButtonLink>
            <ButtonLink href="/impor/baru#lengkap" look="secondary">
              {listText.workbook}
            </ButtonLink>
          </>
        ) : null
      }
      isWide
    >
      <RoadmapTabs current="list" mayJudge={mayJudge} mayKeep={mayKeep} />
      {list === null ? (
        <NothingYet sentence={text.noRoadmap} />
      ) : list.isEmpty ? (
        <NothingYet sentence={text.none} />
      ) : (
        <>
          <DayNotice day={day} isDayWrong={isDayWrong} search={search} />
          <FilterBar facets={list.facets} search={search} searchLabel={text.searchLabel} savedViews={views} />
          <ListTools
            list="peta-rencana"
            search={search}
            commandId={commandId}
            hasViews={views.length > 0}
            columns={list.choices}
            day={day?.value ?? ''}
          />
          <ColumnTabs sets={sets} current={list.set} search={search} />
          <InitiativeTable
            rows={list.rows}
            columns={list.columns}
            sorting={{ ...list.order, search }}
            empty={listText.nothingFound}
          />
          <Pagination page={list.page} pageSize={list.pageSize} total={list.total} search={search} />
        </>
      )}
    </ReaderPage>
  )
}
