import { versionText as text } from '#app/text/decree-places.ts'
import { Section } from '../section.tsx'
import { Runs } from './runs.tsx'

interface ComparisonProps {
  comparison: {
    from: number
    to: number
    unchanged: number
    changed: { place: string; label: string; runs: { kind: 'same' | 'deleted' | 'added'; text: string }[] }[]
  }
}

/** What became of the words between two versions, paragraph by paragraph. */
export function Comparison({ comparison: { from, to, changed, unchanged } }: ComparisonProps) {
  return (
    <Section id="perbandingan" title={text.comparison(from, to)}>
      <p className="mb-3 text-14 text-muted">
        {changed.length === 0 ? text.same : `${text.legend} ${text.unchanged(unchanged)}`}
      </p>
      <dl className="box divide-y divide-line rounded-box border border-line bg-paper">
        {changed.map(({ place, label, runs }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place may stand for an old and a new paragraph
          <div key={`${place} ${index}`} className="px-4 py-3 sm:px-6">
            <dt className="font-semibold text-14">{label}</dt>
            <dd className="mt-1 wrap-break-word max-w-measure whitespace-pre-line font-serif">
              <Runs runs={runs} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
