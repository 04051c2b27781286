import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { TextLink } from '#app/components/button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { jdihText } from '#app/text/jdih.ts'
import { pageTitle } from '#app/text/ui.ts'
import { decreeCatalogue } from '#app/views/published-decrees.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return respond(await decreeCatalogue(context.store))
}

export const meta: MetaFunction = () => pageTitle(jdihText.title)

export default function CataloguePage() {
  const { instrument, decrees } = useLoaderData<typeof loader>()
  return (
    <ReaderPage current={null} title={jdihText.title} lead={jdihText.lead}>
      {decrees.length === 0 ? <NothingYet sentence={jdihText.none} /> : null}
      <ul className="grid gap-4">
        {decrees.map((decree) => (
          <Entry key={decree.id} instrument={instrument} decree={decree} />
        ))}
      </ul>
      <p className="on-screen mt-8 text-14">
        <TextLink href="/jdih.json">{jdihText.machine}</TextLink>
      </p>
    </ReaderPage>
  )
}

type Decree = Awaited<ReturnType<typeof decreeCatalogue>>['decrees'][number]

function Entry({ instrument, decree }: { instrument: string; decree: Decree }) {
  const { number, dated, title, status, code, copy, relations } = decree
  return (
    <li className="box rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
      <h2 className="font-semibold">
        {instrument} Nomor {number}, {dated}
      </h2>
      <p className="mt-1 max-w-measure">{title}</p>
      <p className="mt-2">
        <StatusTag tone={status.code === 'replaced' ? 'stopped' : 'done'}>{status.label}</StatusTag>
      </p>
      {relations.map((each) => (
        <p key={each.kind + each.number} className="mt-1">
          {jdihText[each.kind]}{' '}
          {each.href === null ? (
            `Nomor ${each.number}`
          ) : (
            <TextLink href={each.href}>Nomor {each.number}</TextLink>
          )}
          , {each.dated}
        </p>
      ))}
      <p className="on-screen mt-3 flex flex-wrap gap-x-6 gap-y-1 text-14">
        {copy === null ? null : (
          <TextLink href={`/dokumen/${copy.id}`} about={`Nomor ${number}`}>
            {jdihText.copy}
          </TextLink>
        )}
        {code === null ? null : (
          <TextLink href={`/v/${code}`} about={`Nomor ${number}`}>
            {jdihText.verify}
          </TextLink>
        )}
        {code === null || copy === null ? null : (
          <TextLink href={`/jdih/${code}.zip`} about={`Nomor ${number}`}>
            {jdihText.package}
          </TextLink>
        )}
      </p>
    </li>
  )
}
