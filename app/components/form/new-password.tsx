import { passwordText } from '#app/text/accounts.ts'
import { TextField } from './text-field.tsx'

const shared = { type: 'password', autoComplete: 'new-password', width: 'medium' } as const

/** A password to be, typed twice; services/passwords judges it. */
export function NewPassword() {
  return (
    <>
      <TextField name="sandiBaru" label={passwordText.next} help={passwordText.nextHelp} {...shared} />
      <TextField name="sandiUlang" label={passwordText.again} {...shared} />
    </>
  )
}
