import {
  applyWords,
  outlookWords,
  importText as text,
  undoBy,
  withoutErrorsWords,
  withoutSheetsWords,
  writtenWords,
} from '#app/text/import.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { Fold } from '../fold.tsx'
import { CheckboxField } from '../form/checkbox-field.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { Notice } from '../notice.tsx'
import { Section } from '../section.tsx'
import type { ImportData } from './import-model.ts'

interface ActsProps {
  data: ImportData
  state: FormState | null | undefined
  command: CommandFieldsProps
}

/** What would change, and the button that lets it: all of it or nothing. */
export function Outlook({ data, state, command }: ActsProps) {
  const counts = data.list.inAll
  const writes = data.sheets === null ? counts.baru + counts.berubah : writesOf(data.sheets)
  const words = {
    made: counts.baru,
    changed: counts.berubah,
    ...data.outlook,
    hasSheets: data.sheets !== null,
  }
  return (
    <Section id="terapkan" title={text.steps.outlook}>
      <p className="max-w-measure text-18">
        {counts.baru + counts.berubah === 0 ? text.nothingToApply : outlookWords(words)}
      </p>
      {counts.galat > 0 ? (
        <Notice tone="warning" title={data.sheets === null ? text.errorsStop : text.sheetErrorsStop}>
          <ButtonLink href={`/impor/${data.id}/perbaikan`} look="secondary">
            {text.repair}
          </ButtonLink>
          <p className="mt-2">{text.repairHelp}</p>
          {data.kind === 'ods' ? <p className="mt-2">{text.repairOds}</p> : null}
        </Notice>
      ) : null}
      {counts.pertanyaan > 0 ? (
        <Notice tone="warning">
          {text.questionsFirst}{' '}
          <TextLink href={`/impor/${data.id}?keadaan=pertanyaan#baris`}>{text.answerHere}</TextLink>
        </Notice>
      ) : null}
      {!data.mayAct ? <p className="mt-3 text-muted">{text.mayAct}</p> : null}
      {data.mayAct && writes > 0 && counts.pertanyaan === 0 ? (
        <FormFrame name="terapkan" state={state} command={command}>
          {counts.galat > 0 ? (
            <CheckboxField
              name="tanpa-galat"
              label={
                data.sheets === null
                  ? withoutErrorsWords(counts.galat)
                  : withoutSheetsWords(data.sheets.filter((sheet) => sheet.counts.galat > 0))
              }
            />
          ) : null}
          <p className="mt-3 max-w-measure text-muted">{text.applyAll}</p>
          <FormActions>
            <SubmitButton>{applyWords(writes, data.sheets !== null)}</SubmitButton>
          </FormActions>
        </FormFrame>
      ) : null}
    </Section>
  )
}

/** What is written of a workbook: a sheet with an error is left out as a whole. */
function writesOf(sheets: NonNullable<ImportData['sheets']>): number {
  const sound = sheets.filter(({ counts }) => counts.galat === 0)
  return sound.reduce((sum, { counts }) => sum + counts.baru + counts.berubah, 0)
}

/** What was written, and the way back while there is one. */
export function Result({ data, state, command }: ActsProps) {
  if (data.appliedOn === null) return null
  const mayUndo = data.mayAct && data.state === 'applied' && data.undoUntil !== null
  return (
    <Section id="hasil" title={text.steps.result}>
      <p className="max-w-measure text-18">
        {writtenWords({ count: data.written, when: data.appliedOn, hasSheets: data.sheets !== null })}
      </p>
      {data.state === 'applied' && data.undoUntil === null ? (
        <p className="mt-1 text-muted">{text.undoOver}</p>
      ) : null}
      {mayUndo ? (
        <>
          <p className="mt-1 mb-4 text-muted">{undoBy(data.undoUntil ?? '')}</p>
          <Fold title={text.undo} isOpen={state?.form === 'batalkan'}>
            <p className="mb-4">{text.undoHelp}</p>
            <FormFrame name="batalkan" state={state} command={command}>
              <SubmitButton look="danger">{text.undo}</SubmitButton>
            </FormFrame>
          </Fold>
        </>
      ) : null}
    </Section>
  )
}

/** Gives a file up that was the wrong one. */
export function DropForm({ state, command }: Omit<ActsProps, 'data'>) {
  return (
    <Fold title={text.drop} isOpen={state?.form === 'buang'} className="mt-10">
      <p className="mb-4">{text.dropHelp}</p>
      <FormFrame name="buang" state={state} command={command}>
        <SubmitButton look="danger">{text.drop}</SubmitButton>
      </FormFrame>
    </Fold>
  )
}
