import { deskText, turnLength } from '#app/text/desk.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Checkboxes } from '../form/checkbox-field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { NumberField, TextField } from '../form/text-field.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { NothingYet, Section } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'
import { ActForm } from './act-form.tsx'
import { ActNews } from './act-news.tsx'
import type { Turn } from './desk-plan-page.tsx'
import { ReasonBox } from './reason-box.tsx'

interface Day {
  sessionId: string
  version: number
  date: string
  room: string
  stageLabel: string
  acts: string[]
  turns: Turn[]
  /** Dossiers that can get a turn; null for who only reads. */
  unscheduled: { submissionId: string; organisation: string; applications: number; minutes: number }[] | null
  nextStart: string
}

interface DeskDayPageProps {
  day: Day
  commandId: string
  state: FormState | undefined
}

/** A desk day: its turns in order, and for the desk officer the way to fill, open and close it. */
export function DeskDayPage({ day, commandId, state }: DeskDayPageProps) {
  const command = { commandId, expectedVersion: day.version }
  return (
    <ReaderPage
      current="desk"
      crumbs={[{ href: '/desk', label: deskText.title }]}
      eyebrow={day.room}
      title={day.date}
      lead={leadOf(day)}
      actions={
        day.acts.includes('opened') && day.turns.length > 0 ? (
          <ActForm {...command} fields={{ aksi: 'mulai' }} label={deskText.openDay} look="primary" />
        ) : day.acts.includes('closed') ? (
          <ActForm {...command} fields={{ aksi: 'tutup' }} label={deskText.closeDay} />
        ) : undefined
      }
    >
      <ActNews state={state} />
      <DataTable
        caption={deskText.turns}
        columns={columns}
        rows={day.turns}
        rowKey={(turn) => turn.slotId}
        empty={deskText.noTurns}
      />
      {day.unscheduled === null ? null : (
        <Section id="jadwal" title={deskText.schedule}>
          <ScheduleForm unscheduled={day.unscheduled} nextStart={day.nextStart} {...{ commandId, state }} />
        </Section>
      )}
      {day.acts.includes('cancelled') && day.turns.length === 0 ? (
        <div className="mt-6 max-w-field">
          <ReasonBox name="batal" label={deskText.cancelDay} state={state} command={command} />
        </div>
      ) : null}
    </ReaderPage>
  )
}

function leadOf({ stageLabel, turns }: Day): string {
  const waiting = turns.filter((turn) => turn.tone !== 'done').length
  if (turns.length === 0) return `${stageLabel}. ${deskText.noTurns}`
  return `${stageLabel}. ${wholeNumber(waiting)} dari ${wholeNumber(turns.length)} giliran belum selesai.`
}

interface ScheduleFormProps extends Pick<Day, 'nextStart'> {
  unscheduled: NonNullable<Day['unscheduled']>
  commandId: string
  state: FormState | undefined
}

function ScheduleForm({ unscheduled, nextStart, commandId, state }: ScheduleFormProps) {
  if (unscheduled.length === 0 && state?.form !== 'jadwal')
    return <NothingYet sentence={deskText.nothingReviewed} />
  return (
    <FormFrame state={state} command={{ commandId }} name="jadwal">
      <p className="mb-5 max-w-measure text-muted">{deskText.scheduleHelp}</p>
      <Checkboxes
        name="berkas"
        label={deskText.scheduleDossiers}
        choices={unscheduled.map((dossier) => ({
          value: dossier.submissionId,
          label: dossier.organisation,
          help: `${wholeNumber(dossier.applications)} aplikasi, usul ${turnLength(dossier.minutes)}`,
        }))}
      />
      <TextField
        name="mulai"
        label={deskText.scheduleStart}
        help={deskText.scheduleStartHelp}
        stored={nextStart}
        width="short"
      />
      <NumberField
        name="menit"
        label={deskText.scheduleMinutes}
        help={deskText.scheduleMinutesHelp}
        unit="menit"
        isOptional
      />
      <FormActions>
        <SubmitButton>{deskText.scheduleSend}</SubmitButton>
      </FormActions>
    </FormFrame>
  )
}

const columns: Column<Turn>[] = [
  {
    key: 'time',
    label: deskText.columns.time,
    cell: (turn) => (
      <span className="figure sm:whitespace-nowrap">
        {turn.time}, {turnLength(turn.minutes)}
      </span>
    ),
  },
  {
    key: 'organisation',
    label: deskText.columns.organisation,
    isHeading: true,
    cell: (turn) => <TextLink href={`/desk/giliran/${turn.slotId}`}>{turn.organisation}</TextLink>,
  },
  {
    key: 'stage',
    label: deskText.columns.stage,
    cell: (turn) => <StatusTag tone={turn.tone}>{turn.stageLabel}</StatusTag>,
  },
  {
    key: 'decided',
    label: deskText.columns.decided,
    isFigure: true,
    cell: (turn) =>
      `${wholeNumber(turn.decided)} dari ${wholeNumber(turn.applications)}${turn.parked > 0 ? `, ${turn.parked} ditunda` : ''}`,
  },
]
