import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink, buttonClasses, TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { peopleText } from '#app/text/people.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import { type PersonRow, peopleList } from '#app/views/people.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const text = new URL(request.url).searchParams.get('cari') ?? ''
  return respond({ text, people: await peopleList(context.store, { now: context.office.now(), text }) })
}

export const meta: MetaFunction = () => pageTitle(peopleText.title)

const columns: Column<PersonRow>[] = [
  {
    key: 'name',
    label: peopleText.columns.name,
    isHeading: true,
    cell: ({ id, name }) => <TextLink href={`/pengaturan/orang/${id}`}>{name}</TextLink>,
  },
  { key: 'login', label: peopleText.columns.login, cell: ({ login }) => login ?? '–' },
  {
    key: 'positions',
    label: peopleText.columns.positions,
    cell: ({ positions }) =>
      positions.length === 0 ? (
        <span className="text-muted">{peopleText.noPosition}</span>
      ) : (
        <ul>
          {positions.map((position) => (
            <li key={position}>{position}</li>
          ))}
        </ul>
      ),
  },
  { key: 'state', label: peopleText.columns.state, cell: ({ state }) => peopleText.states[state] },
]

export default function PeoplePage() {
  const { text, people } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="people"
      title={peopleText.title}
      lead={peopleText.lead}
      actions={<ButtonLink href="/pengaturan/orang/undang">{peopleText.invite}</ButtonLink>}
    >
      <form className="on-screen mb-5 flex flex-wrap items-end gap-3">
        <label className="font-semibold">
          {listText.search}
          <input
            type="search"
            name="cari"
            defaultValue={text}
            className="mt-1 block min-h-11 w-80 max-w-full rounded-box border border-muted bg-paper px-3 font-normal"
          />
        </label>
        <button type="submit" className={buttonClasses('secondary')}>
          {listText.search}
        </button>
      </form>
      <DataTable
        caption={peopleText.title}
        columns={columns}
        rows={people}
        rowKey={({ id }) => id}
        empty={text === '' ? peopleText.none : listText.nothingFound}
      />
    </ReaderPage>
  )
}
