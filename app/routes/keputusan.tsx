import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { DecreeWaiting } from '#app/components/decree/decree-waiting.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet, Section } from '#app/components/section.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { decreeText } from '#app/text/decree.ts'
import { togetherText } from '#app/text/initials-together.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeList, decreeReaders } from '#app/views/decree-list.ts'
import { initiallers } from '#app/views/initials-waiting.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decreeReaders)
  const cycles = await decreeList(context.store, { actor, now: context.office.now() })
  return respond({ cycles, mayInitial: initiallers.includes(actor.role) })
}

export const meta: MetaFunction = () => pageTitle(decreeText.title)

export default function DecreesPage() {
  const { cycles, mayInitial } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="decision"
      title={decreeText.title}
      lead={decreeText.lead}
      actions={
        <>
          {mayInitial ? (
            <ButtonLink href="/keputusan/paraf" look="secondary">
              {togetherText.link}
            </ButtonLink>
          ) : null}
          <ButtonLink href="/keputusan/dasar-hukum" look="secondary">
            {decreeText.library}
          </ButtonLink>
        </>
      }
    >
      {cycles.length === 0 ? <NothingYet sentence={decreeText.noCycles} /> : null}
      {cycles.map((each) => (
        <Section key={each.id} id={`siklus-${each.id}`} title={each.title}>
          {each.note === null ? null : each.wait === null ? (
            <NothingYet sentence={each.note} />
          ) : (
            <p className="max-w-measure text-muted">{each.note}</p>
          )}
          {each.wait === null ? null : <DecreeWaiting wait={each.wait} />}
          {each.mayDraft ? (
            <p className="mt-4">
              <ButtonLink href={`/keputusan/baru?siklus=${each.id}`}>{decreeText.draft}</ButtonLink>
            </p>
          ) : null}
          <ul className="grid gap-4">
            {each.decrees.map((decree) => (
              <Decree key={decree.id} decree={decree} />
            ))}
          </ul>
        </Section>
      ))}
    </ReaderPage>
  )
}

type ListedDecree = Awaited<ReturnType<typeof decreeList>>[number]['decrees'][number]

function Decree({ decree }: { decree: ListedDecree }) {
  return (
    <li className="box rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
      <p className="text-14 text-muted">
        {decree.number === null ? decree.mode : `Nomor ${decree.number}, ${decree.dated} · ${decree.mode}`}
      </p>
      <h3 className="font-semibold">
        <TextLink href={`/keputusan/${decree.id}`}>{decree.title}</TextLink>
      </h3>
      <p className="mt-2">
        <StatusTag tone={decree.tone}>{decree.stage}</StatusTag>{' '}
        <span className="text-14 text-muted">sejak {decree.since}</span>
      </p>
      {decree.wait === null ? (
        <p className="mt-1 max-w-measure">{decree.turn}</p>
      ) : (
        <DecreeWaiting wait={decree.wait} />
      )}
      {decree.replacedBy === null ? null : (
        <p className="mt-1 font-semibold text-warning">
          Dicabut dan diganti oleh{' '}
          <TextLink href={`/keputusan/${decree.replacedBy.id}`}>Nomor {decree.replacedBy.number}</TextLink>
        </p>
      )}
    </li>
  )
}
