import { initialsText } from '#app/text/decree.ts'
import { Notice } from '../notice.tsx'
import { StatusTag } from '../status-tag.tsx'

export interface RoundStep {
  number: number
  role: string
  post: string
  by: string | null
  at: string | null
  when: string | null
  state: 'done' | 'turn' | 'waiting'
}

export interface Round {
  number: number
  isCurrent: boolean
  returned: { by: string; when: string; note: string } | null
  steps: RoundStep[]
}

/** One round of initials in its order; a round that was sent back shows why, and that its initials count no more. */
export function InitialRound({ round, isMyTurn }: { round: Round; isMyTurn: boolean }) {
  const isFallen = round.returned !== null
  return (
    <section aria-label={`${initialsText.round} ${round.number}`} className="mb-8">
      <h2 className="mb-2 font-bold text-18">
        {initialsText.round} {round.number}
        {round.isCurrent ? (
          <span className="font-normal text-16 text-muted"> · {initialsText.current}</span>
        ) : null}
      </h2>
      {round.returned ? (
        <Notice tone="warning" title={initialsText.fallen}>
          <p>
            {initialsText.returnedBy} {round.returned.by}, {round.returned.when}.
          </p>
          <p className="mt-1 whitespace-pre-line">“{round.returned.note}”</p>
        </Notice>
      ) : null}
      <ol className="box divide-y divide-line rounded-box border border-line bg-paper">
        {round.steps.map((step) => (
          <li
            key={step.number}
            className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[2rem_minmax(0,1fr)_15rem] sm:px-6"
          >
            <span className="figure text-muted max-sm:hidden">{step.number}</span>
            <div className={isFallen ? 'text-muted' : ''}>
              <p className={step.state === 'turn' ? 'font-semibold' : ''}>{step.post || step.role}</p>
              {step.by ? (
                <p className={`text-14 text-muted ${isFallen ? 'line-through' : ''}`}>
                  {step.by} · <time dateTime={step.at ?? ''}>{step.when}</time>
                </p>
              ) : null}
            </div>
            <p className="text-14">
              <StepState step={step} isFallen={isFallen} isMyTurn={isMyTurn} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepState({ step, isFallen, isMyTurn }: { step: RoundStep; isFallen: boolean; isMyTurn: boolean }) {
  if (isFallen) return <StatusTag tone="idle">{step.state === 'done' ? 'Gugur' : 'Tidak diparaf'}</StatusTag>
  if (step.state === 'done') return <StatusTag tone="done">{initialsText.done}</StatusTag>
  if (step.state === 'waiting') return <StatusTag tone="idle">{initialsText.waiting}</StatusTag>
  return <StatusTag tone="attention">{isMyTurn ? initialsText.yourTurn : initialsText.turn}</StatusTag>
}
