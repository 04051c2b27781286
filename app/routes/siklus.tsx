import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { ProgressTable } from '#app/components/cycle/progress-table.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { StageStepper } from '#app/components/stage-stepper.tsx'
import { SummaryFigures } from '#app/components/summary-figures.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { countText, handedInLabel, submittedLabel } from '#app/text/counts.ts'
import { cycleText as text } from '#app/text/cycle.ts'
import { remindText } from '#app/text/remind.ts'
import { pageTitle } from '#app/text/ui.ts'
import { cycleProgress, progressFilters } from '#app/views/cycle-progress.ts'

/** The cycle under way: its stage, what comes next, and the progress of every agency. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, [
    'desk-officer',
    'ict-head',
    'regional-secretary',
    'auditor',
  ])
  const chosen = new URL(request.url).searchParams.get('saring')
  const filter = progressFilters.find((each) => each === chosen) ?? 'semua'
  const progress = await cycleProgress(context.store, { actor, now: context.office.now(), filter })
  const mayPrepare = actor.role === 'desk-officer' || actor.role === 'ict-head'
  return respond({ progress, filter, filters: progressFilters, mayPrepare })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function CyclePage() {
  const { progress, filter, filters, mayPrepare } = useLoaderData<typeof loader>()
  const prepare = mayPrepare ? <ButtonLink href="/siklus/baru">{text.prepare}</ButtonLink> : null
  if (progress === null)
    return <ReaderPage current="cycle" title={text.none} lead={text.noneLead} actions={prepare} />
  const { id, acts, stage, figures, counts } = progress
  const base = `/siklus/${id}`
  return (
    <ReaderPage
      current="cycle"
      isWide
      title={progress.title}
      lead={progress.description}
      actions={
        <>
          {acts.includes('opened') ? <ButtonLink href={`${base}/buka`}>{text.open}</ButtonLink> : null}
          {progress.nextAct === null ? null : (
            <ButtonLink href={`${base}/tahap`}>{progress.nextAct}</ButtonLink>
          )}
          {acts.includes('timetableChanged') ? (
            <ButtonLink href={`${base}/jadwal`} look="secondary">
              {text.timetable}
            </ButtonLink>
          ) : null}
          {mayPrepare && counts.belum + counts.dikembalikan > 0 ? (
            <ButtonLink
              href={`${base}/ingatkan${filter === 'semua' ? '' : `?saring=${filter}`}`}
              look="secondary"
            >
              {remindText.button}
            </ButtonLink>
          ) : null}
          {stage === 'closed' ? prepare : null}
        </>
      }
    >
      <StageStepper stages={progress.stages} current={progress.stageIndex} />
      <div className="mt-7">
        <SummaryFigures
          figures={[
            {
              value: figures.handIn.handedIn,
              total: figures.handIn.total,
              label: handedInLabel(figures.handIn),
            },
            { value: figures.registered, label: countText.registered },
            { value: figures.items, label: submittedLabel(figures.inRepair) },
            { value: figures.decided, total: figures.items, label: countText.decided },
          ]}
        />
      </div>
      <Section id="kemajuan" title={text.board}>
        {stage === 'preparation' ? (
          <NothingYet sentence={text.notOpened} />
        ) : (
          <>
            <Tabs
              label={text.board}
              tabs={filters.map((name) => ({
                href: name === 'semua' ? '?' : `?saring=${name}`,
                label: text.filters[name],
                count: counts[name],
                isCurrent: filter === name,
              }))}
            />
            <ProgressTable rows={progress.rows} />
            <p className="mt-3 text-14 text-muted">{text.opinionsNote}</p>
          </>
        )}
      </Section>
    </ReaderPage>
  )
}
