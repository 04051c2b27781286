import { versionText as text } from '#app/text/decree-places.ts'
import { redLineText } from '#app/text/red-line.ts'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { Section } from '../section.tsx'
import { Runs } from './runs.tsx'

interface ComparisonProps {
  /** The button that asks for it on paper. */
  ordering: { command: CommandFieldsProps; state: FormState | null | undefined } | null
  comparison: {
    from: number
    to: number
    unchanged: number
    changed: { place: string; label: string; runs: { kind: 'same' | 'deleted' | 'added'; text: string }[] }[]
  }
}

/** What became of the words between two versions, paragraph by paragraph. */
export function Comparison({ comparison, ordering }: ComparisonProps) {
  const { from, to, changed, unchanged } = comparison
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
      {ordering === null || from === to ? null : (
        <FormFrame {...ordering} name="cetak">
          <input type="hidden" name="dari" value={from} />
          <input type="hidden" name="ke" value={to} />
          <div className="mt-4">
            <SubmitButton look="secondary" name="tindakan" value="cetak">
              {redLineText.order}
            </SubmitButton>
          </div>
        </FormFrame>
      )}
    </Section>
  )
}
