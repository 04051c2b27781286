import type { NamedAccount } from '#db/accounts.ts'
import type { HeldPosition } from '#db/organisations.ts'
import { type Role, roleLabels, roles } from '#workflows/engine/actor.ts'
import { addDays, readableDate } from '#workflows/rules/calendar-date.ts'
import { type Standpoint, type TaskToDo, toDo, type Work } from './task.ts'

/** Roles that exist in every agency: their absence is the agency's matter, not a gap of the city. */
const agencyRoles: readonly Role[] = ['representative', 'agency-head', 'administrator']
const soonDays = 14

interface AdministratorRecord {
  positions: readonly HeldPosition[]
  accounts: readonly NamedAccount[]
  /** The list of what a new city sets up stands above and names the roles nobody ever held. */
  isSettingUp: boolean
}

/** People and positions that need care: roles nobody holds, positions about to end, people who cannot sign in. */
export function administratorWork(
  from: Pick<Standpoint, 'clock' | 'today'>,
  { positions, accounts, isSettingUp }: AdministratorRecord,
): Work {
  const { today } = from
  const held = positions.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today),
  )
  const vacant = roles.filter(
    (role) =>
      !agencyRoles.includes(role) &&
      !held.some((position) => position.role === role) &&
      (!isSettingUp || positions.some((position) => position.role === role)),
  )
  const ending = held.filter(({ validTo }) => validTo !== null && validTo <= addDays(today, soonDays))
  const signsIn = new Set(
    accounts
      .filter((account) => account.closedAt === null && account.passwordHash !== null)
      .map((account) => account.personId),
  )
  const people = new Set(held.map((position) => position.personId))
  const without = [...people].filter((personId) => !signsIn.has(personId)).length
  return {
    toDo: [
      ...vacant.map((role) => vacancy(role, from)),
      ...ending.map((position) => endOf(position, from)),
      ...(without === 0 ? [] : [invitations(without, from)]),
    ],
    waiting: [],
    figures: [
      {
        label: 'pejabat dapat masuk',
        text: `${people.size - without} dari ${people.size}`,
        share: people.size === 0 ? 0 : (people.size - without) / people.size,
      },
    ],
  }
}

function vacancy(role: Role, from: Pick<Standpoint, 'clock'>): TaskToDo {
  return toDo(
    {
      key: `vacant ${role}`,
      title: `Belum ada pejabat: ${roleLabels[role]}`,
      hint: 'Langkah yang menunggu jabatan ini tidak dapat berjalan. Catat pejabat atau pelaksana tugasnya.',
      dueAt: null,
      href: '/pengaturan/orang',
      button: 'Catat pejabat',
    },
    from,
  )
}

function endOf({ id, personName, title, validTo }: HeldPosition, from: Pick<Standpoint, 'clock'>): TaskToDo {
  return toDo(
    {
      key: `ending ${id}`,
      title: personName,
      hint: `${title} berakhir ${validTo === null ? '' : readableDate(validTo)}. Catat penggantinya.`,
      dueAt: `${validTo}T00:00:00.000Z`,
      href: '/pengaturan/orang',
      button: 'Catat pengganti',
    },
    from,
  )
}

function invitations(count: number, from: Pick<Standpoint, 'clock'>): TaskToDo {
  return toDo(
    {
      key: 'invitations',
      title: 'Pejabat tanpa akun',
      hint: `${count} pejabat belum dapat masuk. Kirim undangannya.`,
      dueAt: null,
      href: '/pengaturan/orang',
      button: 'Buka orang dan jabatan',
    },
    from,
  )
}
