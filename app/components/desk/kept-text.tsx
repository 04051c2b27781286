import { decisionText } from '#app/text/desk.ts'
import { reasonLabels } from '#workflows/catalogue/decision.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import type { FormState } from '../form/form-state.ts'
import { SummaryList } from '../summary-list.tsx'

const labels: Readonly<Record<string, string>> = {
  alasan: decisionText.reasons,
  pengganti: decisionText.successor.other,
  batas: decisionText.dueOn,
  sampai: decisionText.untilQuarter,
  syarat: decisionText.conditions,
  penanggung: decisionText.inCharge,
  catatan: decisionText.note,
}

/** What was typed into a form that is gone, because somebody else settled the matter first. */
export function KeptText({ state }: { state: FormState | undefined }) {
  if (state?.form !== 'putusan') return null
  const typed = Object.entries(state.values).filter(([name, value]) => name in labels && value.trim() !== '')
  return (
    <>
      <ErrorSummary state={state} />
      {typed.length > 0 ? (
        <>
          <h3 className="mb-2 font-semibold">Isian Anda yang belum tersimpan</h3>
          <SummaryList
            rows={typed.map(([name, value]) => ({
              key: name,
              label: labels[name] ?? name,
              value: (state.lists[name] ?? [value]).map(words).join(', '),
            }))}
          />
        </>
      ) : null}
    </>
  )
}

function words(value: string): string {
  return Object.hasOwn(reasonLabels, value) ? reasonLabels[value as keyof typeof reasonLabels] : value
}
