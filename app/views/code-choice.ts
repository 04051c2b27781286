import { visibleApplication } from '#db/application-list.ts'
import { visibleObject } from '#db/architecture.ts'
import type { Store } from '#db/open.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { domains, isObjectKind, objectKinds, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { ReferenceKind } from '#workflows/catalogue/reference.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'

/** A thing that is to have a code. */
export interface CodeSubject {
  id: string
  name: string
  kindLabel: string
  organisationId: string
  reference: ReferenceKind
  code: string
  version: number
  href: string
}

/** What a code is chosen for; null when it is not there for this person to keep. */
export async function codeSubject(
  { read }: Pick<Store, 'read'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<CodeSubject | null> {
  const sight = objectSightOf(actor)
  const object = await visibleObject(read, { id, sight })
  if (object !== undefined && isObjectKind(object.kind)) {
    const { name, organisationId, code, version, kind, retiredAt } = object
    if (retiredAt !== null || !mayOn(actor, organisationId, 'objectRecorded')) return null
    const { reference } = domains[objectKinds[kind].domain]
    const kindLabel = recordOf(kind).label
    return { id, name, kindLabel, organisationId, reference, code, version, href: `/arsitektur/objek/${id}` }
  }
  const row = await visibleApplication(read, { id, scope: sight.scope })
  if (row === undefined || !mayOn(actor, row.organisationId, 'applicationRecorded')) return null
  const { name, organisationId, version } = row
  const code = String((row.fields as FieldValues).code ?? '')
  const reference = domains.application.reference
  return {
    id,
    name,
    kindLabel: 'Aplikasi',
    organisationId,
    reference,
    code,
    version,
    href: `/aplikasi/${id}`,
  }
}

function mayOn(actor: Actor, organisationId: string, type: keyof typeof recordPermissions): boolean {
  return mayPerform(recordPermissions, {
    actor,
    event: { type },
    subject: { organisationId, organiserId: null },
  })
}
