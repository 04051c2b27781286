import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { CompletionForm } from '#app/components/application/completion-form.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { completeApplication } from '#app/services/complete-application.server.ts'
import { applicationText } from '#app/text/application.ts'
import { placeAmong, savedBefore, stillAsked, completionText as text } from '#app/text/completion.ts'
import { pageTitle } from '#app/text/ui.ts'
import {
  applicationCompletion,
  completers,
  readingFields,
  stillLacking,
  wayOn,
} from '#app/views/application-completion.ts'
import { unaskedValues } from '#app/views/application-form.ts'
import { answersIn } from './completion-answers.ts'
import { whyFrozen } from './why-frozen.ts'

/** All that is missing of one application, on one page; saved, it leads to the next. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, completers)
  const { store, office } = context
  const completion = await applicationCompletion(store, { id: params.id ?? '', actor, now: office.now() })
  if (completion === null) throw notFound()
  const frozen = await whyFrozen(office, completion.organisationId)
  const { searchParams } = new URL(request.url)
  const from = searchParams.get('dari')
  const before =
    from === null ? null : await applicationCompletion(store, { id: from, actor, now: office.now() })
  return respond({
    completion: frozen === null ? completion : { ...completion, asked: [], facts: null },
    quarters: completion.quarters.map(({ prefix, label }) => ({ label, fields: readingFields(prefix) })),
    frozen,
    news: searchParams.get('kabar'),
    before: before === null ? null : savedBefore(before.name, stillLacking(before)),
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, completers)
  const { store, office } = context
  const asked = { id: params.id ?? '', actor: signedIn.actor, now: office.now() }
  const found = await applicationCompletion(store, asked)
  if (found === null) throw notFound()
  return formAction(request, async (form) => {
    const { id, organisationId, clearance, stored } = found
    const { answers, ...rest } = answersIn(form.values)
    const kept = await unaskedValues(store, { id, actor: asked.actor, clearance })
    await completeApplication(office, commandOf(signedIn, form), {
      organisationId,
      applicationId: id,
      fields: answers === null ? null : { ...kept, ...stored, ...answers },
      wasSame: found.isConfirmed,
      ...rest,
    })
    return wayOn((await applicationCompletion(store, asked)) ?? found)
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${applicationText.completeIt}: ${data?.completion.name ?? ''}`)

export default function CompleteApplicationRoute() {
  const { completion, quarters, frozen, news, before, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { id, name, asked, facts, nextId, listHref } = completion
  const isAsking = asked.length > 0 || quarters.length > 0 || facts !== null
  return (
    <ReaderPage
      current="ownApplications"
      crumbs={[
        { href: listHref, label: text.toList },
        { href: `/aplikasi/${id}`, label: name },
      ]}
      eyebrow={placeAmong(completion.place, completion.among)}
      title={`${applicationText.completeIt}: ${name}`}
      lead={stillAsked(
        asked.length,
        quarters.map(({ label }) => label),
        facts !== null,
      )}
    >
      {isNews(news) && !state ? (
        <Notice tone="good" isNews>
          {news === 'tersimpan' && before !== null ? before : text.news[news]}
        </Notice>
      ) : null}
      {frozen === null ? null : <Notice tone="warning">{frozen}</Notice>}
      {isAsking || state ? (
        <CompletionForm
          completion={completion}
          quarters={quarters}
          state={state}
          command={{ commandId, expectedVersion: completion.version }}
        />
      ) : (
        <>
          <p className="mb-5">{text.done}</p>
          <ButtonLink href={nextId === null ? listHref : `/aplikasi/${nextId}/lengkapi`}>
            {nextId === null ? text.toList : text.goOn}
          </ButtonLink>
        </>
      )}
    </ReaderPage>
  )
}

function isNews(news: string | null): news is keyof typeof text.news {
  return news !== null && Object.hasOwn(text.news, news)
}
