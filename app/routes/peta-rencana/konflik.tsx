import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { ConflictGroups, LackingLine } from '#app/components/roadmap/conflict-groups.tsx'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { conflictList } from '#app/views/roadmap-conflicts.ts'
import { decisionJudges, roadmapKeepers, roadmapReaders } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const { store, office } = context
  const query = new URL(request.url).searchParams
  return respond({
    list: await conflictList(store, { actor, query, now: office.now() }),
    mayJudge: decisionJudges.includes(actor.role),
    mayKeep: roadmapKeepers.includes(actor.role),
  })
}

export const meta: MetaFunction = () => pageTitle(text.conflictsTitle)

export default function RoadmapConflictsRoute() {
  const { list, mayJudge, mayKeep } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="roadmap"
      eyebrow={list?.roadmap}
      title={text.conflictsTitle}
      lead={text.conflictsLead}
    >
      <RoadmapTabs current="conflicts" mayJudge={mayJudge} mayKeep={mayKeep} />
      {list === null ? (
        <NothingYet sentence={text.noRoadmap} />
      ) : (
        <>
          <LackingLine count={list.lacking} />
          {list.total === 0 ? <NothingYet sentence={text.noConflicts} /> : null}
          <ConflictGroups groups={list.groups} />
          <p className="mt-8 text-14 text-muted">Aturan konflik peta rencana, versi {list.ruleVersion}.</p>
        </>
      )}
    </ReaderPage>
  )
}
