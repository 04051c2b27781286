import { wholeNumber } from '#app/text/figures.ts'
import { ShareBar } from './share-bar.tsx'

interface ProgressBarProps {
  value: number
  total: number
  /** What is counted: "aplikasi sudah dikonfirmasi". */
  label: string
  isDense?: boolean
}

/** How far something is, in figures and as a bar: "5 dari 7 aplikasi sudah dikonfirmasi". */
export function ProgressBar({ value, total, label, isDense = false }: ProgressBarProps) {
  const share = total === 0 ? 0 : value / total
  return (
    <div className={isDense ? 'min-w-24 text-14 print:min-w-0 print:text-[8.5pt]' : ''}>
      <p>
        <strong className="figure whitespace-nowrap font-semibold">
          {wholeNumber(value)} dari {wholeNumber(total)}
        </strong>{' '}
        <span className={isDense ? 'sr-only' : 'text-muted'}>{label}</span>
      </p>
      <ShareBar share={share} className={`mt-1.5 ${isDense ? 'h-1' : 'h-1.5'}`} />
    </div>
  )
}
