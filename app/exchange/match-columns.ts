import { application, idImportNames, ownerImportNames } from '#workflows/catalogue/application.ts'
import type { Field } from '#workflows/catalogue/field.ts'
import { headerKey } from '#workflows/catalogue/name-key.ts'
import { cleanCell } from './clean-cell.ts'
import { optionOf } from './read-value.ts'

/** What a column of the file was taken for: a field, `owner`, `applicationId`, or null when it is not read. */
export interface InventoryColumn {
  readonly position: number
  readonly header: string
  readonly key: string | null
  readonly note: string | null
}

interface Candidate {
  readonly key: string
  /** Smaller is the better known name; near matches come after all exact ones. */
  readonly rank: number
  readonly field: Field | null
}

const nearMatch = 1000
const enoughToJudge = 5
const notUnderstood = 'Isi kolom ini tidak sesuai dengan judulnya, jadi tidak dibaca.'

const targets: readonly { key: string; names: readonly string[]; field: Field | null }[] = [
  { key: 'owner', names: ownerImportNames.map(headerKey), field: null },
  { key: 'applicationId', names: idImportNames.map(headerKey), field: null },
  ...application.fields.map((field) => ({
    key: field.key,
    names: field.importNames.map(headerKey),
    field,
  })),
]

/**
 * Takes each header for the field it names. A header that may mean several things ("Jenis",
 * "Kategori") is decided by what stands below it; each field is read from one column only.
 */
export function matchColumns(
  headers: readonly string[],
  cellsBelow: (position: number) => readonly string[],
): readonly InventoryColumn[] {
  const claims = headers.flatMap((header, position) =>
    judged(candidatesFor(header), () => cellsBelow(position)).map((claim) => ({ ...claim, position })),
  )
  const taken = new Map<number, string>()
  for (const claim of claims.toSorted((one, other) => other.fit - one.fit || one.rank - other.rank)) {
    const isFree = !taken.has(claim.position) && ![...taken.values()].includes(claim.key)
    if (isFree && claim.fit > 0) taken.set(claim.position, claim.key)
  }
  return headers.map((header, position) => {
    const key = taken.get(position) ?? null
    const isMisunderstood =
      key === null && claims.some((claim) => claim.position === position && claim.fit === 0)
    return { position, header: cleanCell(header), key, note: isMisunderstood ? notUnderstood : null }
  })
}

function candidatesFor(header: string): readonly Candidate[] {
  const key = headerKey(header)
  if (key === '') return []
  const parts = header.split('/').map(headerKey)
  return targets.flatMap((target) => {
    const { names } = target
    const exact = names.indexOf(key)
    if (exact >= 0) return [{ key: target.key, rank: exact, field: target.field }]
    const part = names.findIndex((name) => parts.includes(name))
    if (part >= 0 && parts.length > 1)
      return [{ key: target.key, rank: nearMatch + part, field: target.field }]
    const beginning = names.findIndex((name) => name.includes(' ') && key.startsWith(`${name} `))
    return beginning >= 0 ? [{ key: target.key, rank: 2 * nearMatch + beginning, field: target.field }] : []
  })
}

/** Adds how well the cells below fit: 2 for texts and recognised choices, 1 unproven, 0 something else. */
function judged(
  candidates: readonly Candidate[],
  cells: () => readonly string[],
): readonly (Candidate & { fit: number })[] {
  return candidates.map((candidate) => {
    const { field } = candidate
    if (field?.type !== 'choice') return { ...candidate, fit: 2 - candidate.rank / (10 * nearMatch) }
    const filled = cells()
      .map(cleanCell)
      .filter((cell) => cell !== '')
    const known = filled.filter((cell) => optionOf(field, cell) !== null).length
    if (known > 0) return { ...candidate, fit: 1 + known / filled.length - candidate.rank / (10 * nearMatch) }
    return { ...candidate, fit: filled.length < enoughToJudge ? 0.5 : 0 }
  })
}
