import { boardText } from '#app/text/board.ts'
import { runningReviewNote, submittedLabel } from '#app/text/counts.ts'
import { dateTimeWithWeekday } from '#app/text/dates.ts'
import { jdihText } from '#app/text/jdih.ts'
import { uiText } from '#app/text/ui.ts'
import { verificationText } from '#app/text/verification.ts'
import type { BoardCycle, BoardModel } from './board-model.ts'
import { boardTotals } from './board-totals.ts'
import { ButtonLink, TextLink } from './button.tsx'
import { DecisionTotals } from './decision-totals.tsx'
import { DocumentTable } from './document-table.tsx'
import { DossierTable } from './dossier-table.tsx'
import { Notice } from './notice.tsx'
import { PageFrame } from './page-frame.tsx'
import { NothingYet, Section } from './section.tsx'
import { StageStepper } from './stage-stepper.tsx'
import { SummaryFigures } from './summary-figures.tsx'

/** The title of the page for the browser's tab and for history. */
export function boardTitle({ cycle }: BoardModel): string {
  return cycle ? `Siklus ${cycle.year} · ${boardText.product}` : boardText.product
}

/** The first page: the cycle under way, its stage, its dossiers, its decisions and its documents. */
export function Board({ government, utcOffsetHours, cycle }: BoardModel) {
  if (!cycle)
    return (
      <PageFrame
        government={government}
        current={null}
        title={boardText.noCycle.title}
        lead={boardText.noCycle.lead}
        actions={<SignInLink />}
      />
    )
  const stage = cycle.stages[cycle.stageIndex]
  return (
    <PageFrame
      government={government}
      cycle={{
        year: cycle.year,
        stageLabel: stage?.label ?? '',
        stageNumber: cycle.stageIndex + 1,
        stageCount: cycle.stages.length,
        isReviewing: cycle.running > 0,
      }}
      current={null}
      places={placesOf(cycle)}
      title={`Siklus ${cycle.year} berada pada tahap ${stage?.label ?? ''}`}
      lead={leadOf(cycle)}
      actions={<SignInLink />}
    >
      <CyclePage cycle={cycle} utcOffsetHours={utcOffsetHours} />
    </PageFrame>
  )
}

function leadOf({ stages, stageIndex, running }: BoardCycle): string {
  const description = stages[stageIndex]?.description ?? boardText.finished
  return running === 0 ? description : `${description} ${runningReviewNote(running)}`
}

function SignInLink() {
  return (
    <ButtonLink href="/masuk" look="secondary">
      {uiText.signIn}
    </ButtonLink>
  )
}

interface CycleProps {
  cycle: BoardCycle
  utcOffsetHours: number
}

function CyclePage({ cycle, utcOffsetHours }: CycleProps) {
  const totals = boardTotals(cycle.dossiers)
  const words = boardText.figures
  return (
    <>
      {cycle.note ? <Notice tone="warning">{cycle.note}</Notice> : null}
      <div className="my-7">
        <StageStepper stages={cycle.stages} current={cycle.stageIndex} />
      </div>
      <div id="ringkasan" className="grid gap-6">
        <SummaryFigures
          figures={[
            { value: totals.organisations, label: words.organisations },
            { value: totals.registered, label: words.registered },
            { value: totals.submitted, label: submittedLabel(totals.inRepair) },
            { value: totals.opinionsGiven, total: totals.opinionsExpected, label: words.opinions },
            { value: totals.decided, total: totals.submitted, label: words.decisions },
          ]}
        />
        <Background cycle={cycle} utcOffsetHours={utcOffsetHours} />
      </div>
      <Section id="keputusan" title={boardText.sections.decisions}>
        <DecisionTotals totals={totals} />
      </Section>
      <Section id="berkas" title={boardText.sections.dossiers}>
        {cycle.dossiers.length > 0 ? (
          <DossierTable dossiers={cycle.dossiers} />
        ) : (
          <NothingYet sentence={boardText.noDossiers} />
        )}
      </Section>
      <Section id="dokumen" title={boardText.sections.documents}>
        {cycle.documents.length > 0 ? (
          <DocumentTable documents={cycle.documents} utcOffsetHours={utcOffsetHours} />
        ) : (
          <NothingYet sentence={boardText.noDocuments} />
        )}
        <p className="on-screen mt-4 flex flex-wrap gap-x-6 gap-y-1">
          <TextLink href="/jdih">{jdihText.title}</TextLink>
          <TextLink href="/v">{verificationText.title}</TextLink>
        </p>
      </Section>
      <p className="mt-10 text-14 text-muted">{boardText.readOnly}</p>
    </>
  )
}

function placesOf(cycle: BoardCycle) {
  const names = boardText.sections
  return [
    { key: 'ringkasan', href: '#ringkasan', label: names.summary },
    { key: 'keputusan', href: '#keputusan', label: names.decisions },
    { key: 'berkas', href: '#berkas', label: boardText.dossiersPlace, count: cycle.dossiers.length },
    { key: 'dokumen', href: '#dokumen', label: names.documents, count: cycle.documents.length },
  ]
}

function Background({ cycle, utcOffsetHours }: CycleProps) {
  return (
    <dl className="grid gap-x-12 gap-y-4 text-14 sm:grid-cols-2">
      <div>
        <dt className="font-semibold">{boardText.grounds}</dt>
        {cycle.grounds.map((ground) => (
          <dd key={ground} className="mt-1 text-muted">
            {ground}
          </dd>
        ))}
      </div>
      <div>
        <dt className="font-semibold">{boardText.timetable}</dt>
        {cycle.deadlines.map((deadline) => (
          <dd key={deadline.label} className="mt-1 text-muted">
            {deadline.label}: {dateTimeWithWeekday(deadline.at, utcOffsetHours)}
            {deadline.note === null ? null : <span className="block">{deadline.note}</span>}
          </dd>
        ))}
      </div>
    </dl>
  )
}
