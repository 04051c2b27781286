import { boardText } from '#app/text/board.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { decisionCodes } from '#workflows/catalogue/decision.ts'
import type { BoardDossier, StageTone } from './board-model.ts'
import { type Column, DataTable } from './data-table.tsx'
import { DecisionTag } from './decision-tag.tsx'

const labels = boardText.dossierColumns

const columns: Column<BoardDossier>[] = [
  {
    key: 'organisation',
    label: labels.organisation,
    isHeading: true,
    cell: (dossier) => dossier.organisation,
  },
  { key: 'stage', label: labels.stage, cell: (dossier) => <StageWords {...dossier.stage} /> },
  {
    key: 'applications',
    label: labels.applications,
    isFigure: true,
    cell: (dossier) => wholeNumber(dossier.applications),
  },
  {
    key: 'opinions',
    label: labels.opinions,
    isFigure: true,
    cell: ({ opinionsGiven, opinionsExpected }) => (
      <span className="whitespace-nowrap">
        {wholeNumber(opinionsGiven)} dari {wholeNumber(opinionsExpected)}
      </span>
    ),
  },
  {
    key: 'decisions',
    label: labels.decisions,
    cell: (dossier) => <Decisions decisions={dossier.decisions} />,
  },
]

export function DossierTable({ dossiers }: { dossiers: BoardDossier[] }) {
  return (
    <DataTable
      caption={boardText.sections.dossiers}
      columns={columns}
      rows={dossiers}
      rowKey={(dossier) => dossier.id}
    />
  )
}

const toneClasses = {
  waiting: 'text-ink',
  attention: 'text-warning',
  done: 'text-good',
} satisfies Record<StageTone, string>

function StageWords({ label, tone }: BoardDossier['stage']) {
  return <span className={`font-semibold ${toneClasses[tone]}`}>{label}</span>
}

function Decisions({ decisions }: Pick<BoardDossier, 'decisions'>) {
  const made = decisionCodes.flatMap((code) => (decisions[code] ? [{ code, count: decisions[code] }] : []))
  if (made.length === 0) return <span className="text-muted">{boardText.noDecision}</span>
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {made.map(({ code, count }) => (
        <li key={code}>
          <DecisionTag code={code} count={count} />
        </li>
      ))}
    </ul>
  )
}
