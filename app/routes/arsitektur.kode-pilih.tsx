import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { CodeFinder } from '#app/components/architecture/code-finder.tsx'
import { CodePathList } from '#app/components/architecture/code-path-list.tsx'
import { CodeChoice } from '#app/components/architecture/code-tree.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { chooseCode } from '#app/services/choose-code.server.ts'
import { architectureText } from '#app/text/architecture.ts'
import { codeText as text } from '#app/text/codes.ts'
import { pageTitle } from '#app/text/ui.ts'
import { codeSubject } from '#app/views/code-choice.ts'
import { codePath } from '#app/views/code-path.ts'
import { codeSearch } from '#app/views/code-search.ts'
import { objectWriters } from '#app/views/object-readers.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const subject = await codeSubject(store, { id: params.id ?? '', actor })
  if (subject === null) throw notFound()
  const year = Number(office.now().slice(0, 4))
  const words = new URL(request.url).searchParams.get('cari') ?? ''
  return respond({
    subject,
    now: codePath(subject.code, { year }),
    search: codeSearch({ kind: subject.reference, text: words, year }),
    frozen: await whyFrozen(office, subject.organisationId),
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const subject = await codeSubject(store, { id: params.id ?? '', actor: signedIn.actor })
  if (subject === null) throw notFound()
  return formAction(request, async (form) => {
    const code = form.values.kode ?? ''
    if (code === '') throw wrongFields({ kode: text.missing })
    await chooseCode(office, commandOf(signedIn, form), { id: subject.id, code })
    return `${subject.href}?kabar=berkode`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(text.pickTitle(data?.subject.name ?? ''))

export default function ChooseCodeRoute() {
  const { subject, now, search, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="architecture"
      crumbs={[
        { href: '/arsitektur', label: architectureText.title },
        { href: subject.href, label: subject.name },
      ]}
      eyebrow={`${subject.kindLabel} · ${search.label}`}
      title={text.pickTitle(subject.name)}
      lead={text.lead}
    >
      {frozen === null || state ? (
        <>
          <CodeFinder search={search} carried={{}} />
          {search.lines.length === 0 ? null : (
            <FormFrame state={state} command={{ commandId, expectedVersion: subject.version }}>
              <CodeChoice lines={search.lines} stored={subject.code} />
              <FormEnd press={text.use} cancel={subject.href} />
            </FormFrame>
          )}
          {now === null ? null : (
            <Section id="sekarang" title={text.now}>
              <CodePathList path={now} />
            </Section>
          )}
        </>
      ) : (
        <Notice tone="warning">{frozen}</Notice>
      )}
    </ReaderPage>
  )
}
