import { signInText } from '#app/text/accounts.ts'
import { ButtonLink } from './button.tsx'
import { FormActions, SubmitButton } from './form/submit-button.tsx'
import { InsetText } from './notice.tsx'
import { ReaderPage } from './reader-page.tsx'

/** What a form that could not be accepted carried; app/auth/typed-fields makes it. */
export interface CarriedForm {
  path: string
  sessionId: string | null
  fields: [name: string, value: string][]
  isIncomplete: boolean
}

/** Whether there is something to carry, and somebody to give it back to. */
export function isCarried({ fields, sessionId }: CarriedForm): boolean {
  return fields.length > 0 && sessionId !== null
}

/** The carried form as hidden inputs of the form that is sent first; app/auth/typed-fields reads them back. */
export function CarriedInputs({ carried }: { carried: CarriedForm }) {
  if (!isCarried(carried)) return null
  return (
    <>
      <input type="hidden" name="alamat" value={carried.path} />
      <input type="hidden" name="sesi" value={carried.sessionId ?? ''} />
      <input type="hidden" name="isian" value={JSON.stringify(carried.fields)} />
      {carried.isIncomplete ? <input type="hidden" name="kurang" value="ya" /> : null}
    </>
  )
}

/** The carried form once it may be sent: one press sends it to where it was meant for. */
export function ResendPage({ carried, title }: { carried: CarriedForm; title: string }) {
  return (
    <ReaderPage current={null} title={title} lead={signInText.resendLead}>
      <form method="post" action={carried.path}>
        {carried.fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and the list never changes
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        {carried.isIncomplete ? <InsetText>{signInText.incomplete}</InsetText> : null}
        <WrittenTexts carried={carried} />
        <FormActions>
          <SubmitButton>{signInText.resend}</SubmitButton>
        </FormActions>
      </form>
    </ReaderPage>
  )
}

/** The texts of a carried form, to be read and copied. */
export function WrittenTexts({ carried }: { carried: CarriedForm }) {
  const written = carried.fields.filter(([, value]) => /\s/.test(value.trim()))
  if (written.length === 0) return null
  return (
    <section aria-labelledby="tertulis" className="max-w-measure">
      <h2 id="tertulis" className="font-bold text-18">
        {signInText.resendTyped}
      </h2>
      {written.map(([name, value]) => (
        <p
          key={name + value}
          className="wrap-anywhere mt-3 max-h-60 overflow-y-auto whitespace-pre-wrap rounded-box border border-line bg-paper px-4 py-3"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys
          tabIndex={0}
        >
          {value}
        </p>
      ))}
    </section>
  )
}

/** What was typed belongs to somebody else who used this browser: it is neither shown nor sent. */
export function OtherPersonPage() {
  return (
    <ReaderPage current={null} title={signInText.otherTitle} lead={signInText.otherLead}>
      <ButtonLink href="/">{signInText.home}</ButtonLink>
    </ReaderPage>
  )
}
