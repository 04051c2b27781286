import { signInText } from '#app/text/accounts.ts'
import { FormActions, SubmitButton } from './form/submit-button.tsx'
import { InsetText } from './notice.tsx'
import type { CarriedForm } from './sign-in-form.tsx'

/** What was typed before the session ended, to be sent to where it was meant for. */
export function ResendForm({ path, fields, isIncomplete }: CarriedForm) {
  const written = fields.filter(([, value]) => /\s/.test(value.trim()))
  return (
    <form method="post" action={path}>
      {fields.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and the list never changes
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {isIncomplete ? <InsetText>{signInText.incomplete}</InsetText> : null}
      {written.length > 0 ? (
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
      ) : null}
      <FormActions>
        <SubmitButton>{signInText.resend}</SubmitButton>
      </FormActions>
    </form>
  )
}
