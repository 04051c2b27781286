import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { GapTable } from '#app/components/roadmap/gap-table.tsx'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { gapList } from '#app/views/gap-list.ts'
import { decisionJudges, gapWriters, roadmapKeepers, roadmapReaders } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const { store, office } = context
  return respond({
    list: await gapList(store, { actor, now: office.now() }),
    mayAdd: gapWriters.includes(actor.role),
    mayJudge: decisionJudges.includes(actor.role),
    mayKeep: roadmapKeepers.includes(actor.role),
  })
}

export const meta: MetaFunction = () => pageTitle(text.gapsTitle)

export default function GapsRoute() {
  const { list, mayAdd, mayJudge, mayKeep } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="roadmap"
      eyebrow={list?.roadmap}
      title={text.gapsTitle}
      lead={text.gapsLead}
      actions={
        mayAdd && list !== null ? (
          <>
            <ButtonLink href="/peta-rencana/kesenjangan/baru">{text.addGap}</ButtonLink>
            <ButtonLink href="/impor/baru#lengkap" look="secondary">
              {listText.workbook}
            </ButtonLink>
          </>
        ) : null
      }
      isWide
    >
      <RoadmapTabs current="gaps" mayJudge={mayJudge} mayKeep={mayKeep} />
      {list === null ? <NothingYet sentence={text.noRoadmap} /> : <GapTable rows={list.rows} />}
    </ReaderPage>
  )
}
