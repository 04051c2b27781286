import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { ChartEditor } from '#app/components/roadmap/chart-editor.tsx'
import { ChartTable, TotalTable } from '#app/components/roadmap/chart-table.tsx'
import { RoadmapTabs } from '#app/components/roadmap/roadmap-tabs.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { ChartLegend } from '#app/plots/chart-legend.tsx'
import { RoadmapChart } from '#app/plots/roadmap-chart.tsx'
import { YearTotals } from '#app/plots/year-totals.tsx'
import { AppError } from '#app/services/app-error.ts'
import { moveInitiative } from '#app/services/move-initiative.server.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { initiativeForm } from '#app/views/initiative-form.ts'
import { roadmapChart } from '#app/views/roadmap-chart.ts'
import {
  decisionJudges,
  initiativeWriters,
  roadmapKeepers,
  roadmapReaders,
} from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const { store, office } = context
  const { search, searchParams } = new URL(request.url)
  return respond({
    chart: await roadmapChart(store, { actor, query: searchParams, now: office.now() }),
    mayMove: initiativeWriters.includes(actor.role),
    mayJudge: decisionJudges.includes(actor.role),
    mayKeep: roadmapKeepers.includes(actor.role),
    news: searchParams.get('kabar'),
    search,
    commandId: newCommandId(),
  })
}

const day = /^\d{4}-\d{2}-\d{2}$/

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, initiativeWriters)
  const { search } = new URL(request.url)
  return formAction(request, async (form) => {
    const { kegiatan = '', mulai = '', selesai = '' } = form.values
    const found = await initiativeForm(context.store, { id: kegiatan, actor: signedIn.actor })
    if (found === null) throw new AppError('not-found', text.mayNotMove)
    if (!day.test(mulai) || !day.test(selesai)) throw new AppError('invalid', text.moveWrong)
    const input = { initiativeId: found.id, startsOn: mulai, endsOn: selesai }
    await moveInitiative(context.office, commandOf(signedIn, form), input)
    const query = new URLSearchParams(search)
    query.set('kabar', 'digeser')
    return `/peta-rencana/bagan?${query}`
  })
}

export const meta: MetaFunction = () => pageTitle(text.chartTitle)

export default function RoadmapChartRoute() {
  const { chart, mayMove, mayJudge, mayKeep, news, search, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const money = (amount: number) => `Rp${wholeNumber(amount)}`
  return (
    <ReaderPage
      current="roadmap"
      eyebrow={chart?.roadmap.title}
      title={text.chartTitle}
      lead={text.chartLead}
      isWide
    >
      <RoadmapTabs current="chart" mayJudge={mayJudge} mayKeep={mayKeep} />
      {news === 'digeser' && !state ? (
        <Notice tone="good" isNews>
          {text.moved}
        </Notice>
      ) : null}
      {state ? <Notice tone="warning" title={state.formError} isNews /> : null}
      {chart === null ? (
        <NothingYet sentence={text.noRoadmap} />
      ) : (
        <div className="chart-page">
          <FilterBar facets={chart.facets} search={search} searchLabel={text.searchLabel} />
          {chart.bars.length === 0 ? (
            <NothingYet sentence={text.chartNone} />
          ) : (
            <>
              {mayMove ? (
                <p className="on-screen mb-3 max-w-measure text-14 text-muted">{text.chartEdit}</p>
              ) : null}
              <ChartEditor firstYear={chart.roadmap.firstYear} commandId={commandId}>
                <RoadmapChart
                  years={chart.roadmap.years}
                  bars={chart.bars}
                  lines={chart.lines}
                  today={chart.today}
                />
              </ChartEditor>
              <ChartLegend works={worksIn(chart.bars)} />
            </>
          )}
          {chart.undated.length > 0 ? (
            <p className="mt-4 max-w-measure">
              {text.chartUndated}{' '}
              {chart.undated.map(({ id, name }, place) => (
                <span key={id}>
                  {place > 0 ? '; ' : ''}
                  <TextLink href={`/peta-rencana/${id}`}>{name}</TextLink>
                </span>
              ))}
            </p>
          ) : null}
          <Section id="pagu" title={chart.seesAll ? text.totals : text.totalsOwn}>
            <YearTotals title={text.totals} totals={chart.totals} />
            <div className="mt-4">
              <TotalTable
                totals={chart.totals.map((total) => ({
                  ...total,
                  planned: money(total.planned),
                  realised: money(total.realised),
                  ceiling: total.ceiling === null ? null : money(total.ceiling),
                  over: total.over === 0 ? null : money(total.over),
                }))}
              />
            </div>
          </Section>
          <Section id="tabel" title={text.chartTable}>
            <ChartTable rows={chart.table} />
          </Section>
        </div>
      )}
    </ReaderPage>
  )
}

function worksIn(bars: readonly { work: string; workLabel: string }[]) {
  const labels = new Map(bars.map(({ work, workLabel }) => [work, workLabel]))
  return [...labels].map(([work, label]) => ({ work, label }))
}
