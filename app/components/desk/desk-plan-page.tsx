import { deskText, turnLength } from '#app/text/desk.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import type { FormState } from '../form/form-state.ts'
import { DateField, TextField } from '../form/text-field.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { NothingYet, Section } from '../section.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'
import { ActForm } from './act-form.tsx'
import { ActNews } from './act-news.tsx'
import { FoldedForm } from './reason-box.tsx'

interface Day {
  id: string
  date: string
  room: string
  stageLabel: string
  isDone: boolean
  turns: number
  decided: number
  applications: number
}

export interface Turn {
  slotId: string
  organisation: string
  day: string
  room: string
  time: string
  minutes: number
  stageLabel: string
  tone: StatusTone
  applications: number
  decided: number
  parked: number
}

interface DeskPlanPageProps {
  plan: {
    cycleId: string
    cycleVersion: number
    isOwnOnly: boolean
    lead: string
    mayOpenDesk: boolean
    mayCloseDesk: boolean
    mayPlan: boolean
    dates: { from: string; to: string }
    days: Day[]
    turns: Turn[]
    unscheduled: { submissionId: string; organisation: string; applications: number; minutes: number }[]
  } | null
  commandId: string
  state: FormState | undefined
}

/** The desk of the year: its days and who still has no turn; for an agency its own turn. */
export function DeskPlanPage({ plan, commandId, state }: DeskPlanPageProps) {
  if (plan === null)
    return (
      <ReaderPage current="desk" title={deskText.title}>
        <NothingYet sentence={deskText.noCycle} />
      </ReaderPage>
    )
  const cycleForm = { commandId, expectedVersion: plan.cycleVersion }
  return (
    <ReaderPage
      current="desk"
      title={plan.isOwnOnly ? deskText.ownTitle : deskText.title}
      lead={plan.lead}
      actions={
        plan.mayOpenDesk ? (
          <ActForm {...cycleForm} fields={{ aksi: 'mulai' }} label={deskText.openDesk} look="primary" />
        ) : plan.mayCloseDesk ? (
          <ActForm {...cycleForm} fields={{ aksi: 'tutup' }} label={deskText.closeDesk} />
        ) : undefined
      }
    >
      <ActNews state={state} />
      {plan.isOwnOnly ? (
        <DataTable
          caption={deskText.ownTitle}
          columns={ownColumns}
          rows={plan.turns}
          rowKey={(turn) => turn.slotId}
          empty={deskText.ownNoTurn}
        />
      ) : (
        <DataTable
          caption={deskText.days}
          columns={dayColumns}
          rows={plan.days}
          rowKey={(day) => day.id}
          empty={plan.mayPlan ? deskText.noDays : deskText.noDaysToRead}
        />
      )}
      {plan.unscheduled.length > 0 ? (
        <Section id="belum" title={`${deskText.unscheduled} (${plan.unscheduled.length})`}>
          <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
            {plan.unscheduled.map((dossier) => (
              <li
                key={dossier.submissionId}
                className="flex flex-wrap justify-between gap-x-6 px-4 py-2.5 sm:px-6"
              >
                <span className="font-semibold">{dossier.organisation}</span>
                <span className="text-14 text-muted">
                  {wholeNumber(dossier.applications)} aplikasi, usul {turnLength(dossier.minutes)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {plan.mayPlan ? (
        <div className="mt-8 max-w-field">
          <FoldedForm name="rencana" label={deskText.planDay} state={state} command={{ commandId }}>
            <input type="hidden" name="siklus" value={plan.cycleId} />
            <DateField
              name="tanggal"
              label={deskText.date}
              stored={plan.dates.from}
              earliest={plan.dates.from}
              latest={plan.dates.to}
            />
            <TextField name="ruang" label={deskText.room} help={deskText.roomHelp} width="medium" />
          </FoldedForm>
        </div>
      ) : null}
    </ReaderPage>
  )
}

const dayColumns: Column<Day>[] = [
  {
    key: 'date',
    label: deskText.columns.date,
    isHeading: true,
    cell: (day) => <TextLink href={`/desk/hari/${day.id}`}>{day.date}</TextLink>,
  },
  { key: 'room', label: deskText.columns.room, cell: (day) => day.room },
  {
    key: 'stage',
    label: deskText.columns.stage,
    cell: (day) => <StatusTag tone={day.isDone ? 'done' : 'waiting'}>{day.stageLabel}</StatusTag>,
  },
  { key: 'turns', label: deskText.columns.turns, isFigure: true, cell: (day) => wholeNumber(day.turns) },
  {
    key: 'decided',
    label: deskText.columns.decided,
    isFigure: true,
    cell: (day) => `${wholeNumber(day.decided)} dari ${wholeNumber(day.applications)}`,
  },
]

const ownColumns: Column<Turn>[] = [
  {
    key: 'day',
    label: deskText.columns.date,
    isHeading: true,
    cell: (turn) => (
      <TextLink href={`/desk/giliran/${turn.slotId}`}>
        {turn.day}, pukul {turn.time}
      </TextLink>
    ),
  },
  { key: 'room', label: deskText.columns.room, cell: (turn) => turn.room },
  {
    key: 'stage',
    label: deskText.columns.stage,
    cell: (turn) => <StatusTag tone={turn.tone}>{turn.stageLabel}</StatusTag>,
  },
  {
    key: 'decided',
    label: deskText.columns.decided,
    isFigure: true,
    cell: (turn) => `${wholeNumber(turn.decided)} dari ${wholeNumber(turn.applications)}`,
  },
]
