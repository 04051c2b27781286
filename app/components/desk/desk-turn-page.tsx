import { deskText, turnLength } from '#app/text/desk.ts'
import { absenceSentence, confirmLabel, turnLead } from '#app/text/desk-turn.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { DecisionName } from '../decision-tag.tsx'
import type { FormState } from '../form/form-state.ts'
import { Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { StatusTag, type StatusTone } from '../status-tag.tsx'
import { ActForm } from './act-form.tsx'
import { ActNews } from './act-news.tsx'
import type { Turn } from './desk-plan-page.tsx'
import { MoveTurn, type MoveTurnProps } from './move-turn.tsx'
import { ReasonBox } from './reason-box.tsx'

interface Item {
  itemId: string
  name: string
  stage: string
  stageLabel: string
  code: DecisionCode | null
  missing: string[]
}

export interface DeskTurnPageProps {
  turn: {
    turn: Turn & { sessionId: string; stage: string }
    version: number
    acts: string[]
    isDayOpen: boolean
    isInAbsentia: boolean
    moveTo: MoveTurnProps['days']
    plans: number
    mayMove: boolean
    items: Item[]
    next: { slotId: string; organisation: string; time: string } | null
    mayDecide: boolean
  }
  commandId: string
  /** What was just done, in a sentence. */
  news: string | null
  state: FormState | undefined
}

/** An agency's turn: who is called, what is decided, what is left. */
export function DeskTurnPage({ turn: page, commandId, news, state }: DeskTurnPageProps) {
  const { turn, acts } = page
  const command = { commandId, expectedVersion: page.version }
  return (
    <ReaderPage
      current="desk"
      crumbs={[{ href: `/desk/hari/${turn.sessionId}`, label: turn.day }]}
      eyebrow={`${turn.room}, pukul ${turn.time}, ${turnLength(turn.minutes)}`}
      title={turn.organisation}
      lead={turnLead(turn, page.isDayOpen)}
      actions={<MainAct page={page} commandId={commandId} />}
    >
      <ActNews state={state} news={news} />
      {page.isInAbsentia ? <Notice tone="warning">{absenceSentence(turn.stage)}</Notice> : null}
      <DataTable
        caption={deskText.items}
        columns={columns}
        rows={page.items}
        rowKey={(item) => item.itemId}
        empty={deskText.noItems}
      />
      {page.next ? (
        <p className="on-screen mt-4">
          {deskText.nextTurn}:{' '}
          <TextLink href={`/desk/giliran/${page.next.slotId}`}>{page.next.organisation}</TextLink>, pukul{' '}
          {page.next.time}
        </p>
      ) : null}
      <div className="mt-8 grid max-w-field gap-3">
        {acts.includes('absenceRecorded') ? (
          <ReasonBox name="absen" label={deskText.absent} state={state} command={command} />
        ) : null}
        {acts.includes('reopened') ? (
          <ReasonBox name="buka" label={deskText.reopenTurn} state={state} command={command} />
        ) : null}
        {page.mayMove && page.moveTo.length > 0 ? (
          <MoveTurn
            days={page.moveTo}
            turn={{ ...turn, plans: page.plans }}
            state={state}
            commandId={commandId}
          />
        ) : null}
      </div>
    </ReaderPage>
  )
}

/** The one thing to do next; the turn's other ways stand under its applications. */
function MainAct({ page, commandId }: { page: DeskTurnPageProps['turn']; commandId: string }) {
  const { acts, items } = page
  const command = { commandId, expectedVersion: page.version }
  const undecided = items.find((item) => item.stage === 'proposed')
  const ready = items.filter((item) => item.stage === 'provisional').length
  const buttons = [
    acts.includes('opened') ? (
      <ActForm key="opened" {...command} fields={{ aksi: 'mulai' }} label="Mulai giliran" look="primary" />
    ) : null,
    acts.includes('called') && page.isDayOpen ? (
      <ActForm key="called" {...command} fields={{ aksi: 'panggil' }} label="Panggil" look="primary" />
    ) : null,
    acts.includes('heldInAbsentia') ? (
      <ActForm
        key="absentia"
        {...command}
        fields={{ aksi: 'tanpa-hadir' }}
        label="Putuskan tanpa kehadiran"
      />
    ) : null,
    undecided && page.mayDecide && page.turn.stage === 'open' ? (
      <ButtonLink key="decide" href={`/desk/butir/${undecided.itemId}`}>
        Putuskan {undecided.name}
      </ButtonLink>
    ) : null,
    acts.includes('confirmed') ? (
      <ActForm
        key="confirmed"
        {...command}
        fields={{ aksi: 'sahkan' }}
        label={confirmLabel(ready)}
        look="primary"
      />
    ) : null,
    acts.includes('closed') ? (
      <ActForm key="closed" {...command} fields={{ aksi: 'tutup' }} label="Tutup giliran" look="primary" />
    ) : null,
  ].filter((button) => button !== null)
  return buttons.length === 0 ? null : buttons
}

const tones: Readonly<Record<string, StatusTone>> = {
  open: 'idle',
  proposed: 'waiting',
  provisional: 'waiting',
  parked: 'attention',
  objected: 'attention',
  confirmed: 'done',
  final: 'done',
}

const columns: Column<Item>[] = [
  {
    key: 'name',
    label: deskText.columns.name,
    isHeading: true,
    cell: (item) => <TextLink href={`/desk/butir/${item.itemId}`}>{item.name}</TextLink>,
  },
  {
    key: 'stage',
    label: deskText.columns.stage,
    cell: (item) => (
      <>
        <StatusTag tone={tones[item.stage] ?? 'idle'}>{item.stageLabel}</StatusTag>
        {item.missing.length > 0 ? (
          <span className="block text-14 text-muted">Menunggu {item.missing.join(', ')}</span>
        ) : null}
      </>
    ),
  },
  {
    key: 'decision',
    label: deskText.columns.decision,
    cell: (item) =>
      item.code === null ? <span className="text-muted">Belum ada</span> : <DecisionName code={item.code} />,
  },
]
