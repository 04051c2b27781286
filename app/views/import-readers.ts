import type { Role } from '#workflows/engine/actor.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'

export const inventoryImporters: readonly Role[] = recordPermissions.inventoryImported.map(({ role }) => role)

/** Who may look at imports: who brings them in, who answers for the desk, and the auditor. */
export const importReaders: readonly Role[] = [...inventoryImporters, 'ict-head', 'auditor']
