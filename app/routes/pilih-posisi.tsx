import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { requireChoice } from '#app/auth/require-choice.ts'
import { respond } from '#app/auth/respond.ts'
import { originOf } from '#app/auth/session.ts'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { choosePosition } from '#app/services/session.server.ts'
import { positionChoiceText } from '#app/text/accounts.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { positions, chosenId } = await requireChoice(request, context)
  return respond({ positions, chosenId, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { sessionId } = await requireChoice(request, context)
  const returnTo = new URL(request.url).searchParams.get('kembali') ?? '/'
  return formAction(request, async ({ values }) => {
    const positionId = values.jabatan ?? ''
    if (positionId === '') throw wrongFields({ jabatan: positionChoiceText.none })
    await choosePosition(context.office, { sessionId, positionId, ...originOf(request, context) })
    return returnTo
  })
}

export const meta: MetaFunction = () => [{ title: positionChoiceText.title }]

export default function PositionPage() {
  const { positions, chosenId, commandId } = useLoaderData<typeof loader>()
  return (
    <ReaderPage current={null} title={positionChoiceText.title} lead={positionChoiceText.lead}>
      <FormFrame state={useActionData<typeof action>()} command={{ commandId }}>
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
