import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { withQuery } from '#app/components/address-query.ts'
import { ButtonLink, TextLink } from '#app/components/button.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { DateRange } from '#app/components/log/date-range.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { LockedAccounts } from '#app/components/security/locked-accounts.tsx'
import { securityFilterFrom } from '#app/components/security/security-filter.ts'
import { SecurityTable } from '#app/components/security/security-table.tsx'
import { logText } from '#app/text/log.ts'
import { securityText as text } from '#app/text/security.ts'
import { settingsText } from '#app/text/settings.ts'
import { pageTitle } from '#app/text/ui.ts'
import { securityReaders } from '#app/views/person-security.ts'
import { lockedAccounts, securityPage } from '#app/views/security-log.ts'

/** Sign-ins, failures, locks and ended sessions, for those who keep the accounts and those who audit. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, securityReaders)
  const { search, searchParams } = new URL(request.url)
  const place = searchParams.get('sebelum') ?? ''
  const filter = securityFilterFrom(searchParams)
  return respond({
    ...(await securityPage(context.store, { filter, place })),
    locked: await lockedAccounts(context.store, { now: context.office.now() }),
    isAdministrator: actor.role === 'administrator',
    isFirst: place === '',
    search,
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function SecurityPage() {
  const { lines, total, older, person, facets, locked, isAdministrator, isFirst, search } =
    useLoaderData<typeof loader>()
  const shown = withQuery(search, { sebelum: null })
  const home = isAdministrator
    ? { href: '/pengaturan', label: settingsText.title }
    : { href: '/jejak', label: logText.title }
  return (
    <ReaderPage
      current={isAdministrator ? 'settings' : 'log'}
      title={text.title}
      lead={text.lead}
      crumbs={[home]}
      actions={
        <ButtonLink href={`/pengaturan/keamanan/unduh.csv${shown}`} look="secondary">
          {text.download}
        </ButtonLink>
      }
      isWide
    >
      {isFirst ? <LockedAccounts accounts={locked} /> : null}
      <div className="mt-10">
        <FilterBar facets={facets} search={shown} searchLabel={text.addressLabel} />
        <DateRange search={shown} />
        {person === null ? null : (
          <p className="mb-5">
            {text.onlyPerson} <strong>{person}</strong>.{' '}
            <TextLink href={withQuery(shown, { orang: null })}>{text.allPeople}</TextLink>
          </p>
        )}
        <p className="mb-3 text-14 text-muted">{total}</p>
        <SecurityTable lines={lines} search={shown} />
        <p className="on-screen mt-4 flex flex-wrap gap-x-6">
          {isFirst ? null : <TextLink href={shown}>{text.newest}</TextLink>}
          {older === null ? null : (
            <TextLink href={withQuery(shown, { sebelum: older })}>{text.older}</TextLink>
          )}
        </p>
      </div>
    </ReaderPage>
  )
}
