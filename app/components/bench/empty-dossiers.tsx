import { reviewText } from '#app/text/review.ts'
import { ActForm } from '../desk/act-form.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import type { FormState } from '../form/form-state.ts'

interface EmptyDossiersProps {
  dossiers: { submissionId: string; organisation: string }[]
  commandId: string
  state: FormState | undefined
}

/** Dossiers without an application, each with the one button that ends its review. */
export function EmptyDossiers({ dossiers, commandId, state }: EmptyDossiersProps) {
  if (dossiers.length === 0 && state?.form !== 'tombol') return null
  return (
    <section aria-labelledby="nihil" className="mb-6">
      {state?.form === 'tombol' ? <ErrorSummary state={state} /> : null}
      <h2 id="nihil" className="font-bold text-18">
        {reviewText.emptyDossiers}
      </h2>
      <p className="mb-3 max-w-measure text-14 text-muted">{reviewText.emptyDossiersHelp}</p>
      <ul className="box divide-y divide-line rounded-box border border-line bg-paper">
        {dossiers.map((dossier) => (
          <li
            key={dossier.submissionId}
            className="flex flex-wrap items-center justify-between gap-3 px-5 py-2.5"
          >
            <span className="font-semibold">{dossier.organisation}</span>
            <ActForm
              commandId={commandId}
              fields={{ berkas: dossier.submissionId }}
              label={reviewText.complete}
              about={dossier.organisation}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
