import { signInText } from '#app/text/accounts.ts'
import { FormFrame } from './form/form-frame.tsx'
import type { FormState } from './form/form-state.ts'
import { FormActions, SubmitButton } from './form/submit-button.tsx'
import { TextField } from './form/text-field.tsx'
import { InsetText } from './notice.tsx'

/** What a form that came too late carried; app/auth/typed-fields makes it. */
export interface CarriedForm {
  path: string
  sessionId: string | null
  fields: [name: string, value: string][]
  isIncomplete: boolean
}

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
  const isCarried = carried.fields.length > 0 && carried.sessionId !== null
  return (
    <InsetText>
      <p>{isCarried ? signInText.carried : signInText.notCarried}</p>
      {isCarried && carried.isIncomplete ? <p className="mt-2">{signInText.incomplete}</p> : null}
    </InsetText>
  )
}

function CarriedInputs({ carried: { path, sessionId, fields, isIncomplete } }: { carried: CarriedForm }) {
  if (sessionId === null || fields.length === 0) return null
  return (
    <>
      <input type="hidden" name="alamat" value={path} />
      <input type="hidden" name="sesi" value={sessionId} />
      <input type="hidden" name="isian" value={JSON.stringify(fields)} />
      {isIncomplete ? <input type="hidden" name="kurang" value="ya" /> : null}
    </>
  )
}
