import { followUpText as text } from '#app/text/follow-up.ts'
import { Fold } from '../fold.tsx'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { DateField } from '../form/text-field.tsx'
import { Section } from '../section.tsx'

export type FollowUpFormsProps = Pick<FormFrameProps, 'state'> & {
  /** What this reader may do now. */
  acts: readonly string[]
  commandId: string
  expectedVersion: number
  today: string
}

/** The forms of a follow-up that are this reader's now: the agency's, or the ones of who checks. */
export function FollowUpForms(props: FollowUpFormsProps) {
  const { state, acts, commandId, expectedVersion, today } = props
  const has = (act: string, name: string) => acts.includes(act) || state?.form === name
  const frame = (name: string) => ({
    name,
    state,
    command: { commandId: `${commandId}-${name}`, expectedVersion },
  })
  return (
    <>
      {has('completionConfirmed', 'sahkan') ? (
        <Section id="periksa" title={text.checkTitle}>
          <FormFrame {...frame('sahkan')}>
            <TextArea name="catatan" label={text.note} isOptional rows={3} />
            <FormActions>
              <SubmitButton name="tindakan" value="sahkan">
                {text.confirmPress}
              </SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      ) : null}
      {has('completionReturned', 'kembalikan') ? (
        <Fold title={text.returnTitle} isOpen={state?.form === 'kembalikan'} className="mt-4">
          <FormFrame {...frame('kembalikan')}>
            <TextArea name="kurang" label={text.missing} help={text.missingHelp} rows={4} />
            <FormActions>
              <SubmitButton name="tindakan" value="kembalikan" look="secondary">
                {text.returnPress}
              </SubmitButton>
            </FormActions>
          </FormFrame>
        </Fold>
      ) : null}
      {has('completionReported', 'selesai') ? (
        <Section id="lapor" title={text.reportTitle}>
          <p className="mb-4 max-w-measure text-muted">{text.reportLead}</p>
          <FormFrame {...frame('selesai')}>
            <TextArea name="bukti" label={text.evidence} help={text.evidenceHelp} rows={4} />
            <DateField name="tanggal" label={text.completed} stored={today} />
            <FormActions>
              <SubmitButton name="tindakan" value="selesai">
                {text.reportPress}
              </SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      ) : null}
      {has('progressNoted', 'kemajuan') ? <Progress {...props} frame={frame('kemajuan')} /> : null}
    </>
  )
}

/** Folded where the report is the first thing to do here. */
function Progress({ state, acts, frame }: FollowUpFormsProps & { frame: Omit<FormFrameProps, 'children'> }) {
  const form = (
    <FormFrame {...frame}>
      <TextArea name="catatan" label={text.progress} help={text.progressHelp} rows={4} />
      <FormActions>
        <SubmitButton
          name="tindakan"
          value="kemajuan"
          look={acts.includes('completionReported') ? 'secondary' : 'primary'}
        >
          {text.progressPress}
        </SubmitButton>
      </FormActions>
    </FormFrame>
  )
  if (!acts.includes('completionReported'))
    return (
      <Section id="kemajuan" title={text.progressTitle}>
        {form}
      </Section>
    )
  return (
    <Fold title={text.progressTitle} isOpen={state?.form === 'kemajuan'} className="mt-4">
      {form}
    </Fold>
  )
}
