import { decreeWaitText as text } from '#app/text/decree-wait.ts'
import { StatusTag } from '../status-tag.tsx'
import { FactGrid } from '../summary-list.tsx'
import { unbroken } from '../unbroken.tsx'

export interface DecreeWaitingProps {
  /** What the view `decreeWaits` tells of one decree. */
  wait: {
    step: string
    parties: { post: string; organisation: string | null; others: string[]; person: string | null }[]
    does: string
    until: string[]
    isLate: boolean
    next: string | null
  }
}

/** Why a decree is not there yet: where it stands, whom it waits for, until when, and what follows. */
export function DecreeWaiting({ wait }: DecreeWaitingProps) {
  const { step, parties, does, until, isLate, next } = wait
  const [first, ...others] = until
  return (
    <div className="mt-3">
      <FactGrid
        facts={[
          {
            label: text.where,
            value: (
              <>
                {step}
                <Line>{does}</Line>
              </>
            ),
          },
          {
            label: text.who,
            value: parties.map(({ post, organisation, others, person }) => (
              <div key={`${post} ${organisation}`} className="not-first:mt-2">
                {person === null ? post : `${person}, ${post}`}
                {organisation === null ? null : <Line>{organisation}</Line>}
                {others.length === 0 ? null : (
                  <details className="font-normal text-14 text-muted">
                    <summary className="inline-flex min-h-8 cursor-pointer items-center text-primary underline underline-offset-2 max-sm:min-h-11">
                      {text.others(others.length)}
                    </summary>
                    <ul className="list-disc pl-5">
                      {others.map((each) => (
                        <li key={each}>{each}</li>
                      ))}
                    </ul>
                  </details>
                )}
              </div>
            )),
          },
          {
            label: text.until,
            value: (
              <>
                {first === undefined ? (
                  text.noDate
                ) : isLate ? (
                  <StatusTag tone="attention">{unbroken(first)}</StatusTag>
                ) : (
                  unbroken(first)
                )}
                {others.map((each) => (
                  <Line key={each}>{each}</Line>
                ))}
              </>
            ),
          },
          { label: text.next, value: <span className="font-normal">{next ?? text.last}</span> },
        ]}
      />
    </div>
  )
}

function Line({ children }: { children: string }) {
  return <div className="font-normal text-14 text-muted">{unbroken(children)}</div>
}
