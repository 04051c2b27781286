import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { InsetText } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { draftDecree } from '#app/services/draft-decree.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { decreeText, modeLabels } from '#app/text/decree.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeList, decreesInForce } from '#app/views/decree-list.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['desk-officer'])
  const id = new URL(request.url).searchParams.get('siklus') ?? ''
  const cycle = (await decreeList(context.store, { actor, now: context.office.now() })).find(
    (each) => each.id === id,
  )
  if (cycle === undefined) throw notFound()
  return respond({
    cycleTitle: cycle.title,
    mayDraft: cycle.mayDraft,
    inForce: await decreesInForce(context.store),
    command: { commandId: newCommandId() },
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['desk-officer'])
  const cycleId = new URL(request.url).searchParams.get('siklus') ?? ''
  return formAction(request, async (form) => {
    const { values } = form
    const mode = modes.find((each) => each === values.mode)
    if (mode === undefined) throw wrongFields({ mode: 'Pilih bagaimana keputusan ini berdiri.' })
    const chosen = values.previousDecreeId ?? ''
    if (mode !== 'new' && chosen === '')
      throw wrongFields({ previousDecreeId: 'Pilih keputusan yang diubah atau diganti.' })
    const plan = { cycleId, mode, previousDecreeId: mode === 'new' ? null : chosen }
    const outcome = await draftDecree(context.office, commandOf(signedIn, form), plan)
    return `/keputusan/${createdId(outcome, 'decree')}?kabar=disusun`
  })
}

const modes = ['new', 'amendment', 'revoke-and-replace'] as const

export const meta: MetaFunction = () => pageTitle(decreeText.draftTitle)

export default function DraftDecreePage() {
  const { cycleTitle, mayDraft, inForce, command } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="decision"
      crumbs={[{ href: '/keputusan', label: decreeText.title }]}
      eyebrow={cycleTitle}
      title={decreeText.draftTitle}
      lead={mayDraft ? decreeText.draftLead : decreeText.draftNotNow}
    >
      {mayDraft ? (
        <DraftForm inForce={inForce} command={command} />
      ) : (
        <ButtonLink href="/keputusan">{decreeText.title}</ButtonLink>
      )}
    </ReaderPage>
  )
}

function DraftForm({
  inForce,
  command,
}: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'inForce' | 'command'>) {
  const offered = inForce.length === 0 ? modes.slice(0, 1) : modes
  return (
    <FormFrame state={useActionData<typeof action>()} command={command}>
      <ChoiceField
        name="mode"
        label={decreeText.modeLabel}
        stored="new"
        isBoxed
        choices={offered.map((mode) => ({ value: mode, ...modeLabels[mode] }))}
      />
      {inForce.length === 0 ? (
        <InsetText>{decreeText.noPrevious}</InsetText>
      ) : (
        <ChoiceField
          name="previousDecreeId"
          label={decreeText.previousLabel}
          help={decreeText.previousHelp}
          isOptional
          choices={inForce.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <p className="max-w-measure text-muted">{decreeText.draftNext}</p>
      <FormEnd press={decreeText.draft} cancel="/keputusan" />
    </FormFrame>
  )
}
