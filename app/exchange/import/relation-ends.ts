import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey, organisationKey } from '#workflows/catalogue/name-key.ts'
import { endLabel } from '#workflows/catalogue/relation-record.ts'
import { type SheetEnd, type SheetRelationName, sheetRelation } from '#workflows/catalogue/sheet-relations.ts'
import type { AnswerProblem, KnownOrganisation } from './row-plan.ts'

/** What a relation may end in: on record, or made by the same file. */
export interface Thing {
  readonly id: string
  readonly kind: SheetEnd
  readonly name: string
  readonly isRetired: boolean
  readonly isRestricted?: boolean
  /** Of what belongs to a roadmap. */
  readonly roadmapId?: string
  readonly organisationId: string
  /** The names by which the file may call it: the one on record and the one the file gives it. */
  readonly names: readonly string[]
}

export type FoundEnd = { readonly thing: Thing } | AnswerProblem

const sides = { from: 'awal', to: 'akhir' } as const

interface Asked {
  readonly kind: SheetRelationName
  readonly side: keyof typeof sides
  readonly fields: FieldValues
  /** The end that the stored relation has there: among several of one name it stays. */
  readonly stored: string | null
}

/** Finds what a row names at one side of a relation, by kind, name and owner. */
export function endFinder(input: {
  things: readonly Thing[]
  organisations: readonly KnownOrganisation[]
  importFor: string | null
}): (asked: Asked) => FoundEnd {
  const { things, organisations, importFor } = input
  const byName = new Map<string, Thing[]>()
  for (const thing of things) {
    for (const key of new Set(thing.names.map(nameKey))) {
      const named = byName.get(key)
      if (named === undefined) byName.set(key, [thing])
      else named.push(thing)
    }
  }
  const owners = new Map<string, string>()
  for (const { id, abbreviation } of organisations) owners.set(organisationKey(abbreviation), id)
  for (const { id, name } of organisations) owners.set(organisationKey(name), id)
  return ({ kind, side, fields, stored }) => {
    const allowed = sheetRelation(kind)[side]
    const given = String(fields[`${side}Kind`] ?? '')
    const said = allowed.filter((each) => each === given)
    if (given !== '' && said.length === 0)
      return {
        key: `${side}Kind`,
        sentence: `Jenis ${sides[side]} untuk hubungan ini harus salah satu dari ${allowed.map(endLabel).join(', ')}.`,
      }
    const kinds = given === '' ? allowed : said
    const owner = String(fields[`${side}Owner`] ?? '')
    const ownerId = owner === '' ? null : owners.get(organisationKey(owner))
    if (ownerId === undefined)
      return { key: `${side}Owner`, sentence: `Perangkat daerah ${sides[side]} "${owner}" belum terdaftar.` }
    const name = String(fields[`${side}Name`] ?? '')
    const named = (byName.get(nameKey(name)) ?? []).filter(
      (thing) => kinds.includes(thing.kind) && (ownerId === null || thing.organisationId === ownerId),
    )
    const own = named.filter(({ organisationId }) => organisationId === importFor)
    const found = ownerId === null && own.length > 0 ? own : named
    const [only, second] = found
    const kept = found.find(({ id }) => id === stored)
    if (kept !== undefined) return { thing: kept }
    if (only === undefined)
      return {
        key: `${side}Name`,
        sentence: `Nama ${sides[side]} "${name}" tidak ditemukan sebagai ${kinds.map(endLabel).join(' atau ')}; tulis persis seperti di lembarnya.`,
      }
    if (second !== undefined)
      return {
        key: `${side}Name`,
        sentence: `Ada ${found.length} yang bernama "${name}"; isi jenis dan perangkat daerah ${sides[side]} supaya jelas yang mana.`,
      }
    return { thing: only }
  }
}
