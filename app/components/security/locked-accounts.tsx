import { securityText as text } from '#app/text/security.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'

interface LockedAccount {
  personId: string
  person: string
  failures: string
  until: string
}

const labels = text.lockedColumns

const columns: Column<LockedAccount>[] = [
  { key: 'person', label: labels.person, isHeading: true, cell: ({ person }) => person },
  { key: 'failures', label: labels.failures, isFigure: true, cell: ({ failures }) => failures },
  { key: 'until', label: labels.until, cell: ({ until }) => until },
  {
    key: 'act',
    label: labels.act,
    cell: ({ personId, person }) => (
      <TextLink href={`/pengaturan/orang/${personId}/keamanan`} about={person}>
        {text.openPerson}
      </TextLink>
    ),
  },
]

/** Accounts whose login has to wait now. */
export function LockedAccounts({ accounts }: { accounts: LockedAccount[] }) {
  return (
    <Section id="terkunci" title={text.lockedTitle}>
      <DataTable
        caption={text.lockedTitle}
        columns={columns}
        rows={accounts}
        rowKey={({ personId }) => personId}
        empty={text.lockedNone}
      />
    </Section>
  )
}
