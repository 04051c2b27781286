import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, unknownAct } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { Comparison } from '#app/components/decree/comparison.tsx'
import { DecreeFrame } from '#app/components/decree/decree-frame.tsx'
import { DecreeFiles } from '#app/components/decree/decree-sides.tsx'
import { VersionList } from '#app/components/decree/version-list.tsx'
import { Section } from '#app/components/section.tsx'
import { orderRedLine } from '#app/services/order-red-line.server.ts'
import { restoreDecreeWords } from '#app/services/restore-decree-words.server.ts'
import { versionText as text } from '#app/text/decree-places.ts'
import { redLineText } from '#app/text/red-line.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeReaders } from '#app/views/decree-list.ts'
import { decreeVersions } from '#app/views/decree-versions.ts'
import { decreeAnswer } from './decree-answer.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, decreeReaders)
  const { searchParams } = new URL(request.url)
  const number = (name: string) => Number(searchParams.get(name)) || null
  const given = { decreeId: params.id ?? '', actor, now: context.office.now() }
  const asked = { ...given, from: number('dari'), to: number('ke') }
  return respond(decreeAnswer(request, await decreeVersions(context.store, asked)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, decreeReaders)
  const decreeId = params.id ?? ''
  return formAction(request, async (form) => {
    const { values } = form
    if (values.tindakan === 'cetak') {
      const versions = { from: Number(values.dari), to: Number(values.ke) }
      await orderRedLine(context.office, commandOf(signedIn, form), { decreeId, ...versions })
      return `/keputusan/${decreeId}/versi?kabar=perbandinganDiminta`
    }
    if (values.tindakan !== 'pulihkan') throw unknownAct()
    const version = Number(values.nomor)
    await restoreDecreeWords(context.office, commandOf(signedIn, form), { decreeId, version })
    return `/keputusan/${decreeId}/versi?kabar=dipulihkan`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${text.title}: ${data.decree.title}` : text.title)

export default function DecreeVersionsPage() {
  const { decree, command, news } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <DecreeFrame head={decree} part="versions" news={news}>
      <p className="max-w-measure">{text.lead}</p>
      {decree.comparison === null ? null : (
        <Comparison
          comparison={decree.comparison}
          ordering={decree.mayOrder ? { command: { commandId: command.commandId }, state } : null}
        />
      )}
      {decree.files.length === 0 ? null : (
        <Section id="berkas" title={redLineText.files}>
          <DecreeFiles files={decree.files} />
        </Section>
      )}
      <Section id="versi" title={text.title}>
        <VersionList
          versions={decree.versions}
          restoring={decree.mayRestore ? { command, state } : null}
          chosen={decree.comparison}
        />
      </Section>
    </DecreeFrame>
  )
}
