import { securityText as text } from '#app/text/security.ts'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Notice } from '../notice.tsx'
import { Section } from '../section.tsx'

interface SecurityActsProps extends Pick<FormFrameProps, 'state'> {
  commandId: string
  /** Of the account. */
  expectedVersion: number
  isLocked: boolean
  hasSessions: boolean
  isOwn: boolean
}

/** What the administrator can do now: let a waiting login try again, end every session; each with its ground. */
export function SecurityActs(props: SecurityActsProps) {
  const { state, commandId, expectedVersion, isLocked, hasSessions, isOwn } = props
  return (
    <>
      {isLocked || state?.form === 'kunci' ? (
        <Section id="buka-kunci" title={text.unlockTitle}>
          <p className="mb-4 max-w-measure text-muted">{text.unlockLead}</p>
          <FormFrame name="kunci" state={state} command={{ commandId: `${commandId}k`, expectedVersion }}>
            <TextArea name="alasan" label={text.unlockGround} help={text.unlockGroundHelp} rows={2} />
            <FormActions>
              <SubmitButton name="tindakan" value="kunci">
                {text.unlock}
              </SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      ) : null}
      {hasSessions || state?.form === 'sesi' ? (
        <Section id="akhiri" title={text.endTitle}>
          <p className="mb-4 max-w-measure text-muted">{text.endLead}</p>
          {isOwn ? <Notice tone="warning">{text.endOwn}</Notice> : null}
          <FormFrame name="sesi" state={state} command={{ commandId: `${commandId}s`, expectedVersion }}>
            <TextArea name="alasan" label={text.endGround} help={text.endGroundHelp} rows={2} />
            <FormActions>
              <SubmitButton look="danger" name="tindakan" value="sesi">
                {text.end}
              </SubmitButton>
            </FormActions>
          </FormFrame>
        </Section>
      ) : null}
    </>
  )
}
