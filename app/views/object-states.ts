import { answersOfObjects } from '#db/architecture.ts'
import type { Store } from '#db/open.ts'
import { isObjectKind, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type Completeness, completeness } from '#workflows/rules/completeness.ts'

/** How far a record is filled in, and the label of what is asked for next. */
export interface FillState {
  filled: number
  total: number
  share: number
  next: string | null
}

export function fillStateOf({ filled, total, share, next }: Completeness): FillState {
  return { filled, total, share, next: next?.label ?? null }
}

interface Known {
  version: number
  state: FillState
}

const remembered = new WeakMap<object, Map<string, Known>>()

/**
 * How far each of these objects is filled in, by id. The answers of an object at a version never change, so only
 * what is new or was changed since the last time is read and judged anew.
 */
export async function objectStates(
  store: Pick<Store, 'read'>,
  objects: readonly { id: string; kind: string; version: number }[],
): Promise<(id: string) => FillState | undefined> {
  const known = remembered.get(store) ?? new Map<string, Known>()
  remembered.set(store, known)
  const unknown = objects.filter(({ id, version }) => known.get(id)?.version !== version)
  const answers = await answersOfObjects(
    store.read,
    unknown.map(({ id }) => id),
  )
  for (const { id, kind, version } of unknown) {
    const values = answers.get(id)
    if (values === undefined || !isObjectKind(kind)) continue
    const state = fillStateOf(completeness({ kind: recordOf(kind), values: values as FieldValues }))
    known.set(id, { version, state })
  }
  return (id) => known.get(id)?.state
}
