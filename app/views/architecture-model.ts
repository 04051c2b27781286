import { standingObjects } from '#db/architecture.ts'
import { allApplications, applicationsOfOrganisation } from '#db/inventory.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { allStandingRelations } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import { application } from '#workflows/catalogue/application.ts'
import { isObjectKind, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import {
  type EndKind,
  type RelationKind,
  relationKinds,
} from '#workflows/catalogue/architecture/relations.ts'
import {
  type FieldValues,
  type RecordKind,
  readableValue,
  visibleFields,
} from '#workflows/catalogue/field.ts'
import { endLabel } from '#workflows/catalogue/relation-record.ts'
import type { Actor } from '#workflows/engine/actor.ts'

interface Row {
  id: string
  organisationId: string
  name: string
  fields: unknown
}

/** Everything of the architecture that this position sees, for a model: elements, and the relations between them. */
export async function architectureModel({ read }: Pick<Store, 'read'>, actor: Actor) {
  const names = await ownerNames(read)
  const sight = objectSightOf(actor)
  const { scope } = sight
  const applications =
    scope.kind === 'all'
      ? await allApplications(read)
      : scope.kind === 'own'
        ? await applicationsOfOrganisation(read, scope.organisationId)
        : []
  const objects = await standingObjects(read, { organisationId: null, sight })
  const elementOf = (row: Row, { kind, record }: { kind: EndKind; record: RecordKind }) => {
    const values = row.fields as FieldValues
    const clearance = clearanceOf(actor, row.organisationId)
    const told = visibleFields(record, clearance).filter(({ key }) => !isToldElsewhere.has(key))
    return {
      id: row.id,
      kind,
      name: row.name,
      description: String(values.description ?? values.purpose ?? ''),
      properties: [
        { label: 'Jenis', value: endLabel(kind) },
        { label: 'Perangkat daerah', value: names.get(row.organisationId) ?? '' },
        ...told.flatMap((field) => {
          const value = values[field.key]
          if (value === undefined || value === '') return []
          return [{ label: field.label, value: readableValue(field, value) }]
        }),
      ],
    }
  }
  const elements = [
    ...applications.map((row) => elementOf(row, { kind: 'application', record: application })),
    ...objects.flatMap((row) =>
      isObjectKind(row.kind) ? [elementOf(row, { kind: row.kind, record: recordOf(row.kind) })] : [],
    ),
  ]
  const ids = new Set(elements.map(({ id }) => id))
  const relations = (await allStandingRelations(read))
    .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
    .map(({ id, kind, fromId, toId }) => ({ id, kind, label: labelOf(kind), fromId, toId }))
  return { elements, relations }
}

const isToldElsewhere = new Set(['name', 'description', 'purpose'])

/** The relations this position sees, as lines of text under their columns, in parts: for a file. */
export async function* relationLines({ read }: Pick<Store, 'read'>, actor: Actor) {
  const { elements, relations } = await architectureModel({ read }, actor)
  const byId = new Map(elements.map((element) => [element.id, element]))
  const endOf = (id: string) => {
    const element = byId.get(id)
    const owner = element?.properties.find(({ label }) => label === 'Perangkat daerah')?.value ?? ''
    return element === undefined ? ['', '', ''] : [endLabel(element.kind), element.name, owner]
  }
  yield [
    [
      'Hubungan',
      'Jenis awal',
      'Nama awal',
      'Perangkat daerah awal',
      'Jenis akhir',
      'Nama akhir',
      'Perangkat daerah akhir',
    ],
  ]
  yield relations.map(({ label, fromId, toId }) => [label, ...endOf(fromId), ...endOf(toId)])
}

function labelOf(kind: keyof typeof relationKinds): string {
  const { label }: RelationKind = relationKinds[kind]
  return label
}

async function ownerNames(read: Db): Promise<ReadonlyMap<string, string>> {
  return new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
}
