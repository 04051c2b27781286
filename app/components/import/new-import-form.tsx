import { importText as text, wholeCity } from '#app/text/import.ts'
import { ButtonLink, buttonClasses } from '../button.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { FileField } from '../form/file-field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormEnd } from '../form/submit-button.tsx'
import { Section } from '../section.tsx'
import { UploadProgress } from './upload-progress.tsx'

interface NewImportFormProps {
  /** The agencies a file may be for; null where it is the reader's own. */
  owners: { value: string; label: string }[] | null
  /** For whom, as the address says. */
  chosen: string
  mostBytes: number
  commandId: string
  state: FormState | null | undefined
}

const accepted = '.xlsx,.ods,.csv,.txt'

/** One file to bring in, told what it may be before it is chosen; and the workbooks to begin with. */
export function NewImportForm(props: NewImportFormProps) {
  const { owners, chosen, mostBytes, commandId, state } = props
  const workbook = '/impor/buku-kerja.xlsx'
  return (
    <>
      <FormFrame state={state} command={{ commandId }} action={`/impor/baru?unggahan=${commandId}`} hasFiles>
        {owners === null ? null : (
          <ChoiceField
            name="untuk"
            label={text.forWhom}
            help={text.forWhomHelp}
            as="select"
            stored={chosen}
            choices={[{ value: wholeCity, label: text.wholeCity }, ...owners]}
          />
        )}
        <FileField
          name="berkas"
          label={text.file}
          help={text.fileHelp}
          mostBytes={mostBytes}
          accept={accepted}
          kinds={text.kinds}
        />
        <UploadProgress name={commandId} />
        <FormEnd press={text.send} cancel="/impor" />
      </FormFrame>
      <Section id="lengkap" title={text.cityTitle}>
        <p className="mb-4 max-w-measure text-muted">{text.cityLead}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`${workbook}?lembar=semua`} look="secondary">
            {text.cityFilled}
          </ButtonLink>
          <ButtonLink href={`${workbook}?lembar=semua&isi=kosong`} look="quiet">
            {text.cityBlank}
          </ButtonLink>
        </div>
        {owners === null ? null : (
          <OwnersWorkbook owners={owners} href={workbook} press={text.cityFilled} isCity />
        )}
      </Section>
      <Section id="buku-kerja" title={text.workbookTitle}>
        <p className="mb-4 max-w-measure text-muted">{text.workbookLead}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={workbook} look="secondary">
            {text.workbookFilled}
          </ButtonLink>
          <ButtonLink href={`${workbook}?isi=kosong`} look="quiet">
            {text.workbookBlank}
          </ButtonLink>
        </div>
        {owners === null ? null : (
          <OwnersWorkbook owners={owners} href={workbook} press={text.workbookFilled} />
        )}
      </Section>
    </>
  )
}

/** The filled workbook of one agency, for whoever brings in those of all. */
function OwnersWorkbook({
  owners,
  href,
  press,
  isCity = false,
}: {
  owners: { value: string; label: string }[]
  href: string
  press: string
  /** With all its sheets, not its applications alone. */
  isCity?: boolean
}) {
  return (
    <form method="get" action={href} className="on-screen mt-6 flex flex-wrap items-end gap-3">
      {isCity ? <input type="hidden" name="lembar" value="semua" /> : null}
      <label className="block">
        <span className="block font-semibold text-14">{text.workbookOf}</span>
        <select
          name="untuk"
          className="mt-1 min-h-11 max-w-full rounded-box border border-muted bg-paper px-3"
        >
          {owners.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonClasses('secondary')}>
        {press}
      </button>
    </form>
  )
}
