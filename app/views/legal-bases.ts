import { dateText, dateTimeText } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { legalBasisText as text } from '#app/text/legal-bases.ts'
import { type KeptBasis, legalLibrary } from '#db/legal-bases.ts'
import type { Store } from '#db/open.ts'
import { decreeReaders } from '#workflows/access/document-sight.ts'
import { type FieldValues, fieldOf, readableValue } from '#workflows/catalogue/field.ts'
import { legalBasis } from '#workflows/catalogue/legal-basis.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import {
  isInForce,
  legalBasisWarnings,
  orderLegalBases,
  printLegalBasis,
  shortTitle,
} from '#workflows/rules/legal-basis.ts'
import { cityDate } from './city-date.ts'
import { cityOffset } from './cycle-now.ts'
import { recordHistory } from './record-history.ts'

/** Who reads the library: the hands a decree goes through, and who sets the city up. */
export const libraryReaders: readonly Role[] = [...decreeReaders, 'administrator']
export const libraryWriters: readonly Role[] = recordPermissions.legalBasisRecorded.map(({ role }) => role)

/** A regulation as "Mengingat" would print it, and what is to be said of it today. */
export interface LegalBasisLine {
  id: string
  title: string
  /** What follows the title in print. */
  rest: string
  state: string
  tone: 'done' | 'attention' | 'stopped'
  isUsed: boolean
  checkedOn: string | null
  warnings: readonly string[]
}

/** Every regulation of the library in the official order. */
export async function legalBasisList(store: Pick<Store, 'read'>, now: string): Promise<LegalBasisLine[]> {
  const today = await cityDate(store, now)
  return inOfficialOrder(await legalLibrary(store.read)).map(({ id, fields }) => ({
    id,
    title: shortTitle(fields),
    rest: printLegalBasis(fields).slice(shortTitle(fields).length),
    state: readableValue(fieldOf(legalBasis, 'status'), fields.status),
    tone: !isInForce(fields, today) ? 'stopped' : fields.status === 'revoked' ? 'attention' : 'done',
    isUsed: fields.isUsed,
    checkedOn: fields.checkedOn === undefined ? null : dateText(fields.checkedOn),
    warnings: legalBasisWarnings(fields, today),
  }))
}

/** One entry with its history; null when it is not in the library. */
export async function legalBasisCard(
  store: Pick<Store, 'read'>,
  { id, now, only = null }: { id: string; now: string; only?: string | null },
) {
  const kept = (await legalLibrary(store.read)).find((each) => each.id === id)
  if (kept === undefined) return null
  const utcOffsetHours = await cityOffset(store.read)
  const values = kept.fields as unknown as FieldValues
  return {
    id,
    version: kept.version,
    title: shortTitle(kept.fields),
    printed: `${printLegalBasis(kept.fields)};`,
    changed: kept.updatedAt === null ? null : dateTimeText(kept.updatedAt, utcOffsetHours),
    warnings: legalBasisWarnings(kept.fields, await cityDate(store, now)),
    facts: legalBasis.fields.map((field) => {
      const value = values[field.key]
      const isEmpty = value === undefined || value === ''
      return { key: field.key, label: field.label, value: isEmpty ? null : readableValue(field, value) }
    }),
    stored: values,
    history: {
      ...(await recordHistory(store.read, {
        kind: legalBasis,
        id,
        clearance: 'restricted',
        utcOffsetHours,
        only,
      })),
      only,
    },
  }
}

/** The line of the settings' list. */
export async function legalBasisLine({ read }: Pick<Store, 'read'>) {
  const library = await legalLibrary(read)
  const used = library.filter(({ fields }) => fields.isUsed).length
  const value = text.summary(wholeNumber(used), wholeNumber(library.length))
  return {
    path: 'dasar-hukum',
    href: '/keputusan/dasar-hukum',
    label: text.title,
    help: text.help,
    answers: [{ key: 'used', label: text.columns.use, value }],
    since: text.since,
    act: 'Lihat',
  }
}

/** The library as "Mengingat" orders it. */
export function inOfficialOrder(library: readonly KeptBasis[]): KeptBasis[] {
  const places = new Map(
    orderLegalBases(library.map(({ fields }) => fields)).map((fields, place) => [fields, place]),
  )
  return library.toSorted((one, other) => (places.get(one.fields) ?? 0) - (places.get(other.fields) ?? 0))
}
