import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { wrongFields } from '#app/auth/form-action.ts'
import { formFailure } from '#app/auth/form-failure.ts'
import { requireChoice } from '#app/auth/require-choice.ts'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { originOf } from '#app/auth/session.ts'
import { carriedForm } from '#app/auth/typed-fields.ts'
import { CarriedInputs, OtherPersonPage, ResendPage } from '#app/components/carried-form.tsx'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { choosePosition } from '#app/services/session.server.ts'
import { againText, positionChoiceText } from '#app/text/accounts.ts'
import { pageTitle } from '#app/text/ui.ts'
import { positionInWords } from '#app/views/reader.ts'
import { sessionOwner } from '#app/views/session-owner.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { positions, chosenId } = await requireChoice(request, context)
  return respond({ positions, chosenId })
}

/** Chooses the position, and goes on with a form that was waiting for the choice. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { sessionId, positions } = await requireChoice(request, context)
  const form = await request.formData()
  const positionId = String(form.get('jabatan') ?? '')
  const carried = carriedForm(form)
  try {
    if (positionId === '') throw wrongFields({ jabatan: positionChoiceText.none })
    await choosePosition(context.office, { sessionId, positionId, ...originOf(request, context) })
  } catch (error) {
    const failure = formFailure(error, { values: { jabatan: positionId } })
    return respond({ kind: 'failed' as const, ...failure, carried }, { status: failure.status })
  }
  if (carried === null) return safeRedirect(new URL(request.url).searchParams.get('kembali') ?? '/')
  const isOwn =
    (await sessionOwner(context.store, carried.sessionId ?? '')) ===
    (await sessionOwner(context.store, sessionId))
  if (!isOwn) return respond({ kind: 'other-person' as const })
  const chosen = positions.find(({ id }) => id === positionId)
  const title = againText.resendTitle(chosen ? positionInWords(chosen, positions) : '')
  return respond({ kind: 'resend' as const, carried, title })
}

export const meta: MetaFunction = () => pageTitle(positionChoiceText.title)

export default function PositionPage() {
  const { positions, chosenId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.kind === 'resend') return <ResendPage {...answer} />
  if (answer?.kind === 'other-person') return <OtherPersonPage />
  return (
    <ReaderPage current={null} title={positionChoiceText.title} lead={positionChoiceText.lead}>
      <FormFrame state={answer?.state} command={{ commandId: 'jabatan' }} isPersonal>
        {answer?.carried ? <CarriedInputs carried={answer.carried} /> : null}
        <ChoiceField
          name="jabatan"
          label={positionChoiceText.legend}
          stored={chosenId ?? ''}
          as="radios"
          isBoxed
          choices={positions.map((position) => ({
            value: position.id,
            label: position.title,
            help: `Sebagai ${position.roleLabel} di ${position.organisationName}`,
          }))}
        />
        <FormActions>
          <SubmitButton>{positionChoiceText.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
