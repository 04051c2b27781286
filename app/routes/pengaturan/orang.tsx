import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { ListTools } from '#app/components/list-tools.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { peopleText } from '#app/text/people.ts'
import { listText, pageTitle } from '#app/text/ui.ts'
import type { PersonRow } from '#app/views/people.ts'
import { peopleFilter, peoplePage } from '#app/views/people-list.ts'
import { savedViews } from '#app/views/saved-views.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['administrator'])
  const { search, searchParams } = new URL(request.url)
  const { store, office } = context
  const filter = peopleFilter(searchParams)
  return respond({
    ...(await peoplePage(store, { now: office.now(), filter })),
    views: await savedViews(store, { actor, list: 'orang', search }),
    search,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction = () => pageTitle(peopleText.title)

const columns: Column<PersonRow>[] = [
  {
    key: 'name',
    label: peopleText.columns.name,
    sortName: 'nama',
    isHeading: true,
    cell: ({ id, name }) => <TextLink href={`/pengaturan/orang/${id}`}>{name}</TextLink>,
  },
  { key: 'login', label: peopleText.columns.login, sortName: 'pengguna', cell: ({ login }) => login ?? '–' },
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
  {
    key: 'state',
    label: peopleText.columns.state,
    sortName: 'akun',
    cell: ({ state }) => peopleText.states[state],
  },
]

export default function PeoplePage() {
  const { people, facets, pages, order, views, search, commandId } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="people"
      title={peopleText.title}
      lead={peopleText.lead}
      actions={<ButtonLink href="/pengaturan/orang/undang">{peopleText.invite}</ButtonLink>}
      isWide
    >
      <FilterBar facets={facets} search={search} searchLabel={peopleText.searchLabel} savedViews={views} />
      <ListTools list="orang" search={search} commandId={commandId} hasViews={views.length > 0} />
      <DataTable
        caption={peopleText.title}
        columns={columns}
        rows={people}
        rowKey={({ id }) => id}
        sorting={{ ...order, search }}
        empty={search === '' ? peopleText.none : listText.nothingFound}
      />
      <Pagination {...pages} search={search} />
    </ReaderPage>
  )
}
