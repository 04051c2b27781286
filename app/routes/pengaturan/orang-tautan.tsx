import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { formFailure } from '#app/auth/form-failure.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { InsetText } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { showInvitationLink } from '#app/services/invitation.server.ts'
import { peopleText } from '#app/text/people.ts'
import { pageTitle } from '#app/text/ui.ts'
import { personPage } from '#app/views/people.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const person = await personPage(context.store, { id: params.id ?? '', now: context.office.now() })
  if (person === null) throw notFound()
  const { id, name, invitation } = person
  return respond({ id, name, invitation, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(request, context, ['administrator'])
  const form = await request.formData()
  const command = { id: String(form.get('_perintah') ?? ''), actor }
  try {
    const invitationId = String(form.get('undangan') ?? '')
    const path = await showInvitationLink(context.office, command, { invitationId })
    // It is read out or sent on, so it has to open where there is no page around it.
    const link = `${context.publicUrl ?? new URL(request.url).origin}${path}`
    return respond({ link }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    const { status, state } = formFailure(error)
    return respond(state, { status })
  }
}

export const meta: MetaFunction = () => pageTitle(peopleText.linkTitle)

export default function InvitationLinkPage() {
  const { id, name, invitation, commandId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const shown = answer !== undefined && 'link' in answer ? answer : null
  const refused = answer !== undefined && 'formError' in answer ? answer : undefined
  return (
    <ReaderPage
      current="people"
      title={peopleText.linkTitle}
      lead={shown ? peopleText.linkLead : peopleText.showLinkLead}
      crumbs={[{ href: `/pengaturan/orang/${id}`, label: name }]}
    >
      {shown ? (
        <InsetText>
          <code className="wrap-anywhere">{shown.link}</code>
        </InsetText>
      ) : invitation ? (
        <FormFrame state={refused} command={{ commandId }}>
          <input type="hidden" name="undangan" value={invitation.id} />
          <FormActions>
            <SubmitButton>{peopleText.showLink}</SubmitButton>
          </FormActions>
        </FormFrame>
      ) : (
        <p>{peopleText.noInvitation}</p>
      )}
    </ReaderPage>
  )
}
