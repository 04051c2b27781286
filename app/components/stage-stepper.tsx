import { LineMark } from './line-mark.tsx'

interface StageStepperProps {
  stages: { code: string; label: string }[]
  /** Counted from 0. */
  current: number
}

/** The stages of a workflow in order: those behind, the one reached, those ahead. */
export function StageStepper({ stages, current }: StageStepperProps) {
  const next = stages[current + 1]
  return (
    <div>
      <ol className="grid auto-cols-fr grid-flow-col gap-1">
        {stages.map((stage, index) => (
          <li key={stage.code} aria-current={index === current ? 'step' : undefined} className="min-w-0">
            <span
              aria-hidden="true"
              className={`block h-1.5 rounded-full print:border print:border-ink ${index < current ? 'bg-good' : index === current ? 'bg-primary' : 'bg-line'}`}
            />
            <span
              className={`mt-2 text-14 max-lg:sr-only lg:flex lg:items-center lg:gap-1.5 ${index === current ? 'font-bold text-ink' : 'text-muted'}`}
            >
              {index < current ? <LineMark path="M1.5 6.5 4.5 9.5 10.5 3" className="stroke-good" /> : null}
              {stage.label}
              <span className="sr-only">
                {index < current ? ' (selesai)' : index === current ? ' (sekarang)' : ''}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="mt-2 text-14 text-muted lg:hidden">
        Tahap {current + 1} dari {stages.length}:{' '}
        <strong className="text-ink">{stages[current]?.label}</strong>
        {next ? `, berikutnya ${next.label}` : ''}
      </p>
    </div>
  )
}
