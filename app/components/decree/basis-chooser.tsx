import { decreeText } from '#app/text/decree.ts'
import { Fold } from '../fold.tsx'
import { basisBox, chooseBases } from './words-form.ts'

/** An entry of the library as the editor offers it. */
export interface BasisChoice {
  id: string
  label: string
  about: string
  /** It stands in "Mengingat" now. */
  isChosen: boolean
  warning: string | null
}

/** The library of regulations under "Mengingat": ticked ones are set in the official order by one press. */
export function BasisChooser({ bases }: { bases: BasisChoice[] }) {
  return (
    <Fold title={decreeText.chooseTitle} className="mb-6">
      <p className="mb-3 text-14 text-muted">{decreeText.chooseHelp}</p>
      <fieldset>
        <legend className="sr-only">{decreeText.chooseLegend}</legend>
        <ul className="grid max-h-96 gap-1 overflow-y-auto">
          {bases.map(({ id, label, about, isChosen, warning }) => (
            <li key={id}>
              <label className="flex min-h-11 cursor-pointer items-baseline gap-3 py-1 text-14">
                <input
                  type="checkbox"
                  name={basisBox}
                  value={id}
                  defaultChecked={isChosen}
                  className="size-5 shrink-0 translate-y-1 accent-primary"
                />
                <span>
                  <span className="font-semibold">{label}</span> tentang {about}
                  {warning === null ? null : <span className="block text-warning">{warning}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button
        type="submit"
        name="langkah"
        value={chooseBases}
        className="mt-3 min-h-11 cursor-pointer font-semibold text-primary underline underline-offset-2 hover:text-pressed"
      >
        {decreeText.choose}
      </button>
    </Fold>
  )
}
