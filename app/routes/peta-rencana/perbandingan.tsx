import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { buttonClasses } from '#app/components/button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Comparison } from '#app/components/roadmap/comparison.tsx'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { comparedSince, roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { roadmapComparison } from '#app/views/roadmap-comparison.ts'
import { decisionJudges, roadmapKeepers, roadmapReaders } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const { store, office } = context
  const query = new URL(request.url).searchParams
  return respond({
    comparison: await roadmapComparison(store, { actor, query, now: office.now() }),
    mayJudge: decisionJudges.includes(actor.role),
    mayKeep: roadmapKeepers.includes(actor.role),
  })
}

export const meta: MetaFunction = () => pageTitle(text.compareTitle)

export default function RoadmapComparisonRoute() {
  const { comparison, mayJudge, mayKeep } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="roadmap"
      eyebrow={comparison?.roadmap}
      title={text.compareTitle}
      lead={comparison === null ? undefined : comparedSince(comparison.sinceWords, comparison.same)}
    >
      <RoadmapTabs current="comparison" mayJudge={mayJudge} mayKeep={mayKeep} />
      {comparison === null ? (
        <NothingYet sentence={text.noRoadmap} />
      ) : (
        <>
          <form method="get" className="on-screen flex flex-wrap items-end gap-3">
            <label className="block">
              <span className="block font-semibold text-14">{text.compareSince}</span>
              <input
                type="date"
                name="sejak"
                defaultValue={comparison.since}
                className="mt-1 min-h-11 rounded-box border border-muted bg-paper px-3"
              />
            </label>
            <button type="submit" className={buttonClasses('secondary')}>
              {text.compare}
            </button>
          </form>
          <Comparison {...comparison} />
        </>
      )}
    </ReaderPage>
  )
}
