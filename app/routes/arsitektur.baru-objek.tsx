import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { RecordForm } from '#app/components/form/record-form.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { createdId } from '#app/services/perform.server.ts'
import { recordObject } from '#app/services/record-object.server.ts'
import { architectureText as text } from '#app/text/architecture.ts'
import { pageTitle } from '#app/text/ui.ts'
import { possibleOwners } from '#app/views/application-form.ts'
import { cityDate } from '#app/views/city-date.ts'
import { kindAt, objectDeclaration } from '#app/views/object-form.ts'
import { objectWriters } from '#app/views/object-readers.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
  const kind = kindAt(params.jenis ?? '')
  if (kind === null) throw notFound()
  return respond({
    owners,
    declaration: await objectDeclaration(store, kind),
    frozen: owners === null ? await whyFrozen(office, actor.organisationId) : null,
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const { actor } = signedIn
  const kind = kindAt(params.jenis ?? '')
  if (kind === null) throw notFound()
  const declaration = await objectDeclaration(store, kind)
  return formAction(request, async (form) => {
    const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
    const organisationId = owners === null ? actor.organisationId : (form.values.pemilik ?? '')
    if (organisationId === '') throw wrongFields({ pemilik: text.ownerMissing })
    const { fields } = recordValuesFrom(declaration, form.values)
    const outcome = await recordObject(office, commandOf(signedIn, form), { organisationId, kind, fields })
    return `/arsitektur/objek/${createdId(outcome, 'architecture-object')}?kabar=dicatat`
  })
}

export const meta: MetaFunction = () => pageTitle(text.newTitle)

export default function NewObjectRoute() {
  const { owners, declaration, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const isOwn = owners === null
  return (
    <ReaderPage
      current={isOwn ? 'ownArchitecture' : 'architecture'}
      crumbs={[
        { href: '/arsitektur', label: isOwn ? text.ownTitle : text.title },
        { href: '/arsitektur/baru', label: text.newTitle },
      ]}
      title={text.newOf(declaration.label)}
      lead={text.newFormLead}
    >
      {frozen !== null && !state ? (
        <Notice tone="warning">{frozen}</Notice>
      ) : (
        <RecordForm
          kind={declaration}
          clearance="restricted"
          state={state}
          command={{ commandId }}
          stored={{ condition: 'as-is', lifecycle: 'active', objectClass: 'internal' }}
          actions={<FormEnd press={text.saveNew} cancel="/arsitektur/objek" />}
        >
          {owners === null ? null : (
            <ChoiceField
              name="pemilik"
              label={text.owner}
              help={text.ownerHelp}
              choices={owners}
              as="select"
            />
          )}
        </RecordForm>
      )}
    </ReaderPage>
  )
}
