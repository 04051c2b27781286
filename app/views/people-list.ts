import { peopleText } from '#app/text/people.ts'
import type { Store } from '#db/open.ts'
import { type PersonRow, peopleList } from './people.ts'

const orders = ['nama', 'pengguna', 'akun'] as const

export interface PeopleFilter {
  text: string
  /** States of the account. */
  states: readonly string[]
  by: (typeof orders)[number]
  isDown: boolean
  /** Counted from 1. */
  page: number
}

const pageSize = 50

/** Reads the filter of the list from the address: cari, akun, urut, halaman. */
export function peopleFilter(query: URLSearchParams): PeopleFilter {
  const order = query.get('urut') ?? ''
  const by = orders.find((each) => each === order.replace(/^-/, '')) ?? 'nama'
  return {
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    states: query.getAll('akun'),
    by,
    isDown: order === `-${by}`,
    page: Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1),
  }
}

type AccountState = PersonRow['state']

interface Asked {
  now: string
  filter: PeopleFilter
}

/** A page of the register with how many people each state of account has. */
export async function peoplePage(store: Pick<Store, 'read'>, { now, filter }: Asked) {
  const named = await peopleList(store, { now, text: filter.text })
  const matching = found(named, filter)
  const page = Math.min(filter.page, Math.max(1, Math.ceil(matching.length / pageSize)))
  const states = (Object.keys(peopleText.states) as AccountState[]).flatMap((state) => {
    const count = named.filter((person) => person.state === state).length
    return count === 0 ? [] : [{ value: state as string, label: peopleText.states[state], count }]
  })
  return {
    people: matching.slice((page - 1) * pageSize, page * pageSize),
    facets: [{ name: 'akun', label: peopleText.columns.state, choices: states }],
    pages: { total: matching.length, page, pageSize },
    order: { by: filter.by as string, isDown: filter.isDown },
  }
}

/** The whole filtered list as lines of text, for a file. */
export async function* peopleLines(
  store: Pick<Store, 'read'>,
  { now, filter }: Asked,
): AsyncGenerator<string[][]> {
  const { name, login, positions, state } = peopleText.columns
  yield [[name, login, positions, state]]
  const named = await peopleList(store, { now, text: filter.text })
  yield found(named, filter).map((person) => [
    person.name,
    person.login ?? '',
    person.positions.join('; '),
    peopleText.states[person.state],
  ])
}

function found(named: readonly PersonRow[], { states, by, isDown }: PeopleFilter): PersonRow[] {
  const keyOf = {
    nama: (person: PersonRow) => person.name,
    pengguna: (person: PersonRow) => person.login ?? '',
    akun: (person: PersonRow) => peopleText.states[person.state],
  }[by]
  return named
    .filter(({ state }) => states.length === 0 || states.includes(state))
    .toSorted((one, other) => (isDown ? -1 : 1) * keyOf(one).localeCompare(keyOf(other), 'id'))
}
