import { signInText } from '#app/text/accounts.ts'
import { type CarriedForm, CarriedInputs, isCarried } from './carried-form.tsx'
import { FormFrame } from './form/form-frame.tsx'
import type { FormState } from './form/form-state.ts'
import { FormActions, SubmitButton } from './form/submit-button.tsx'
import { TextField } from './form/text-field.tsx'
import { InsetText } from './notice.tsx'

interface SignInFormProps {
  state: FormState | null
  /** Where to go afterwards. */
  returnTo: string
  carried: CarriedForm | null
}

/** Login and password, and with them what must not be lost on the way. */
export function SignInForm({ state, returnTo, carried }: SignInFormProps) {
  return (
    <>
      {carried ? <CarriedNote carried={carried} /> : null}
      <FormFrame state={state} command={{ commandId: 'masuk' }} action="/masuk">
        <input type="hidden" name="kembali" value={returnTo} />
        {carried ? <CarriedInputs carried={carried} /> : null}
        <TextField name="pengguna" label={signInText.login} autoComplete="username" width="medium" />
        <TextField
          name="sandi"
          label={signInText.password}
          type="password"
          autoComplete="current-password"
          width="medium"
        />
        <FormActions>
          <SubmitButton>{signInText.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
      <p className="mt-8 max-w-measure text-14 text-muted">{signInText.help}</p>
    </>
  )
}

function CarriedNote({ carried }: { carried: CarriedForm }) {
  return (
    <InsetText>
      <p>{isCarried(carried) ? signInText.carried : signInText.notCarried}</p>
      {isCarried(carried) && carried.isIncomplete ? <p className="mt-2">{signInText.incomplete}</p> : null}
    </InsetText>
  )
}
