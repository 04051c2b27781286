import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { Confirmation } from '#app/components/confirmation.tsx'
import { DecreeFiles } from '#app/components/decree/decree-sides.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { publishDecree } from '#app/services/publish-decree.server.ts'
import { decreeText, executionText } from '#app/text/decree.ts'
import { pageTitle } from '#app/text/ui.ts'
import { type DecreeExecution, decreeExecution } from '#app/views/decree-execution.ts'
import { decreeReaders } from '#app/views/decree-list.ts'
import { decreeAnswer } from './decree-answer.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decreeReaders)
  const given = { decreeId: params.id ?? '', actor, now: context.office.now() }
  return respond(decreeAnswer(request, await decreeExecution(context.store, given)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['legal-officer'])
  const decreeId = params.id ?? ''
  return formAction(request, async (form) => {
    const command = commandOf(signedIn, form)
    await publishDecree(context.office, command, { decreeId })
    return `/keputusan/${decreeId}/pengumuman`
  })
}

export const meta: MetaFunction = () => pageTitle(executionText.publish)

export default function PublicationPage() {
  const { decree, command } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const isPublished = decree.publishedOn !== null
  const mayPublish = decree.acts.includes('published')
  return (
    <ReaderPage
      current="decision"
      crumbs={[
        { href: '/keputusan', label: decreeText.title },
        { href: `/keputusan/${decree.id}/pengesahan`, label: executionText.title },
      ]}
      eyebrow={decree.title}
      title={isPublished ? executionText.publicationTitle : executionText.publish}
      lead={isPublished ? undefined : mayPublish ? executionText.publishLead : decree.turn}
    >
      {isPublished ? <Published decree={decree} /> : null}
      {isPublished ? null : <Facts decree={decree} />}
      {mayPublish ? (
        <FormFrame state={state} command={command}>
          <FormEnd press={executionText.publishButton} cancel={`/keputusan/${decree.id}/pengesahan`} />
        </FormFrame>
      ) : null}
    </ReaderPage>
  )
}

function Facts({ decree }: { decree: DecreeExecution }) {
  const revokes = decree.previous === null ? null : `${decree.mode}: ${decree.previous.label}`
  return (
    <SummaryList
      rows={[
        { key: 'judul', label: 'Tentang', value: decree.title },
        { key: 'nomor', label: 'Nomor', value: decree.number },
        { key: 'tanggal', label: 'Tanggal', value: decree.dated },
        { key: 'tanda-tangan', label: 'Ditandatangani', value: decree.signedOnText },
        ...(revokes === null ? [] : [{ key: 'menyangkut', label: 'Akibat', value: revokes }]),
        {
          key: 'pindaian',
          label: 'Naskah asli',
          value: decree.scan ? (
            <TextLink href={`/dokumen/${decree.scan.id}`}>{decree.scan.fileName}</TextLink>
          ) : null,
        },
      ]}
    />
  )
}

function Published({ decree }: { decree: DecreeExecution }) {
  return (
    <div className="wrap-anywhere">
      <Confirmation
        title={executionText.published}
        numberLabel="Nomor"
        number={decree.number ?? ''}
        byWhom={`Ditetapkan ${decree.dated ?? ''}, diumumkan ${decree.publishedOn ?? ''}`}
        next={[
          'Salinan untuk umum dibuat dalam beberapa saat dan dapat diunduh siapa pun.',
          `Siklus masuk tahap pelaksanaan dengan ${decree.followUps} tindak lanjut; batas waktunya mengikuti Lampiran III.`,
          ...(decree.replacedBy
            ? [`Keputusan ini sudah dicabut dan diganti oleh ${decree.replacedBy.label}.`]
            : []),
        ]}
      />
      <Section id="dokumen" title={decreeText.documents}>
        <DecreeFiles files={decree.documents} />
      </Section>
    </div>
  )
}
