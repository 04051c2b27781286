import { signingText } from '#app/text/signing.ts'
import { TextLink } from '../button.tsx'
import type { CommandFieldsProps } from '../form/command-fields.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextField } from '../form/text-field.tsx'
import { InsetText, Notice } from '../notice.tsx'
import { Section } from '../section.tsx'

interface ElectronicSigningProps {
  decree: { toSign: string | null; lastRefusal: { when: string; sentence: string } | null }
  /** How this city signs electronically; null where it does not. */
  signing: { asksIdentityNumber: boolean; isSimulation: boolean } | null
  /** The reader is the one who signs. */
  isMine: boolean
  command: CommandFieldsProps
  state: FormState | null | undefined
}

/** The electronic road beside the pen: what went wrong last, and for the Mayor the form that signs. */
export function ElectronicSigning({ decree, signing, isMine, command, state }: ElectronicSigningProps) {
  const { lastRefusal, toSign } = decree
  // The answer to this very form says it already.
  const isTold = state?.form === 'tanda-tangan-elektronik'
  return (
    <Section id="tanda-tangan-elektronik" title={signingText.title}>
      {lastRefusal === null || isTold ? null : (
        <Notice tone="warning" title={signingText.lastTry}>
          {lastRefusal.when}. {lastRefusal.sentence}
        </Notice>
      )}
      <p className="max-w-measure">{signing === null ? signingText.notSet : signingText.equal}</p>
      {toSign === null ? <p className="mt-3 text-muted">{signingText.notMadeYet}</p> : null}
      {toSign === null ? null : (
        <p className="mt-3">
          <TextLink href={`/dokumen/${toSign}`}>{signingText.read}</TextLink>
        </p>
      )}
      {isMine && signing !== null && toSign !== null ? (
        <SigningFields signing={signing} command={command} state={state} />
      ) : null}
    </Section>
  )
}

type SigningFieldsProps = Pick<ElectronicSigningProps, 'command' | 'state'> & {
  signing: NonNullable<ElectronicSigningProps['signing']>
}

function SigningFields({ signing, command, state }: SigningFieldsProps) {
  const { asksIdentityNumber, isSimulation } = signing
  return (
    <div className="mt-6">
      {isSimulation ? (
        <InsetText>
          <p>{signingText.simulationNote}</p>
        </InsetText>
      ) : null}
      <FormFrame state={state} command={command} name="tanda-tangan-elektronik">
        {asksIdentityNumber ? (
          <TextField
            name="nik"
            label={signingText.nik}
            help={signingText.nikHelp}
            inputMode="numeric"
            width="medium"
          />
        ) : null}
        <TextField
          name="passphrase"
          type="password"
          label={signingText.passphrase}
          help={isSimulation ? signingText.simulationHelp : signingText.passphraseHelp}
          width="medium"
        />
        <p className="max-w-measure text-muted">
          {signingText.after} {isSimulation ? '' : signingText.takesTime}
        </p>
        <FormActions>
          <SubmitButton name="tindakan" value="tanda-tangan-elektronik">
            {signingText.button}
          </SubmitButton>
        </FormActions>
      </FormFrame>
    </div>
  )
}
