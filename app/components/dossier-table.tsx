import { boardText } from '#app/text/board.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { decisionCodes } from '#workflows/catalogue/decision.ts'
import type { BoardDossier, StageTone } from './board-model.ts'
import { type Column, DataTable } from './data-table.tsx'
import { DecisionTag } from './decision-tag.tsx'
import { OpenMark } from './open-mark.tsx'

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
    cell: ({ opinionsGiven, opinionsExpected }) =>
      opinionsExpected === 0 ? null : (
        <span className="whitespace-nowrap">
          {wholeNumber(opinionsGiven)} dari {wholeNumber(opinionsExpected)}
        </span>
      ),
  },
  {
    key: 'decisions',
    label: labels.decisions,
    cell: ({ decisions }) => (isEmpty(decisions) ? null : <Decisions decisions={decisions} />),
  },
]

/** Of who has not handed in nothing but the stage is known. */
const plainColumns = columns.filter(({ key }) => key !== 'opinions' && key !== 'decisions')
const fewEnough = 5

/** The dossiers of the cycle; those that were never handed in are folded away once they are many. */
export function DossierTable({ dossiers }: { dossiers: BoardDossier[] }) {
  const handedIn = dossiers.filter((dossier) => dossier.isHandedIn)
  const others = dossiers.filter((dossier) => !dossier.isHandedIn)
  const isFolded = handedIn.length > 0 && others.length > fewEnough
  const title = boardText.notHandedIn(wholeNumber(others.length))
  return (
    <>
      <DataTable
        caption={boardText.sections.dossiers}
        columns={handedIn.length === 0 ? plainColumns : columns}
        rows={isFolded ? handedIn : dossiers}
        rowKey={(dossier) => dossier.id}
      />
      {isFolded ? (
        <details className="group mt-4">
          <summary className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold text-primary">
            {title}
            <OpenMark />
          </summary>
          <DataTable caption={title} columns={plainColumns} rows={others} rowKey={(dossier) => dossier.id} />
        </details>
      ) : null}
    </>
  )
}

function isEmpty(decisions: BoardDossier['decisions']): boolean {
  return decisionCodes.every((code) => !decisions[code])
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
