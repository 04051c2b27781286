import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { originOf, requireActor } from '#app/auth/session.ts'
import { TextLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
import { SecurityActs } from '#app/components/security/security-acts.tsx'
import { SecurityTable } from '#app/components/security/security-table.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { endSessions } from '#app/services/end-sessions.server.ts'
import { unlockAccount } from '#app/services/unlock-account.server.ts'
import { securityText as text } from '#app/text/security.ts'
import { pageTitle } from '#app/text/ui.ts'
import { personSecurity, securityReaders } from '#app/views/person-security.ts'

/** The sessions and the lock of one person; only the administrator may do something about them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, securityReaders)
  const person = await personSecurity(context.store, { id: params.id ?? '', now: context.office.now() })
  if (person === null) throw notFound()
  const isAdministrator = actor.role === 'administrator'
  return respond({ person, isAdministrator, isOwn: actor.personId === person.id, commandId: newCommandId() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  const person = await personSecurity(context.store, { id: params.id ?? '', now: context.office.now() })
  if (person === null) throw notFound()
  const origin = originOf(request, context)
  return formAction(request, async (form) => {
    const { values } = form
    const command = commandOf(signedIn, form)
    const input = { personId: person.id, ground: values.alasan ?? '', ...origin }
    switch (values.tindakan) {
      case 'sesi':
        await endSessions(context.office, command, input)
        break
      case 'kunci':
        await unlockAccount(context.office, command, input)
        break
      default:
        throw unknownAct()
    }
    return `/pengaturan/orang/${person.id}/keamanan`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.personTitle}: ${data?.person.name ?? ''}`)

const labels = text.sessionColumns

export default function PersonSecurityPage() {
  const { person, isAdministrator, isOwn, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { lock } = person
  const lockWords = lock ? (
    <StatusTag tone="attention">{text.lockedUntil(lock.until, lock.failures)}</StatusTag>
  ) : person.hasAccount ? (
    text.notLocked
  ) : (
    text.noAccount
  )
  return (
    <ReaderPage
      current={isAdministrator ? 'people' : 'log'}
      eyebrow={text.personTitle}
      title={person.name}
      lead={text.personLead(person.name)}
      crumbs={[
        { href: '/pengaturan/keamanan', label: text.title },
        ...(isAdministrator ? [{ href: `/pengaturan/orang/${person.id}`, label: person.name }] : []),
      ]}
    >
      <SummaryList rows={[{ key: 'lock', label: text.lock, value: lockWords }]} />
      <Section id="sesi" title={text.sessions}>
        <DataTable
          caption={text.sessions}
          columns={[
            { key: 'since', label: labels.since, isHeading: true, cell: ({ since }) => since },
            { key: 'seen', label: labels.seen, cell: ({ seen }) => seen },
            { key: 'until', label: labels.until, cell: ({ until }) => until },
          ]}
          rows={person.sessions}
          rowKey={({ id }) => id}
          empty={text.noSessions}
        />
      </Section>
      {isAdministrator ? (
        <SecurityActs
          state={state}
          commandId={commandId}
          expectedVersion={person.accountVersion}
          isLocked={lock !== null}
          hasSessions={person.sessions.length > 0}
          isOwn={isOwn}
        />
      ) : null}
      <Section id="kejadian" title={text.latest}>
        <SecurityTable lines={person.lines} isOfOne />
        <p className="on-screen mt-3">
          <TextLink href={`/pengaturan/keamanan?orang=${person.id}`}>{text.allLatest}</TextLink>
        </p>
      </Section>
    </ReaderPage>
  )
}
