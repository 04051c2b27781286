import { happened } from '#app/text/happened.ts'
import { evidenceSubjectRows } from '#db/evidence-links.ts'
import { followUpById } from '#db/follow-ups.ts'
import { applicationById } from '#db/inventory.ts'
import type { LoggedEvent } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { quarterLabel } from '#workflows/rules/quarters.ts'
import type { CycleRecord } from '../cycle-record.ts'

/** Something this person did. */
export interface FinishedThing {
  key: string
  title: string
  hint: string
  when: string
  /** Null where there is no page of it for this reader. */
  href: string | null
}

const mostFinished = 5

/** The last things a person did, newest first, each thing once, told in words. */
export async function finishedThings(
  store: Pick<Store, 'read'>,
  {
    acts,
    when,
    record,
  }: { acts: readonly LoggedEvent[]; when: (at: string) => string; record: CycleRecord | null },
): Promise<FinishedThing[]> {
  const seen = new Set<string>()
  const things: FinishedThing[] = []
  for (const act of acts) {
    const words = happened(act.subjectKind, act.type)
    // An import of a hundred rows is one thing done.
    const key = act.commandId
    if (words === null || act.type === 'created' || seen.has(key) || things.length === mostFinished) continue
    seen.add(key)
    const about = await aboutOf(store, act, record)
    things.push({
      key: String(act.n),
      title: about?.title ?? words,
      hint: words,
      when: when(act.at),
      href: about?.href ?? null,
    })
  }
  return things
}

async function aboutOf(
  { read }: Pick<Store, 'read'>,
  { subjectKind, subjectId }: LoggedEvent,
  record: CycleRecord | null,
): Promise<{ title: string; href: string } | null> {
  const dossiers = record?.dossiers ?? []
  switch (subjectKind) {
    case 'submission': {
      const dossier = dossiers.find(({ id }) => id === subjectId)
      return dossier === undefined ? null : { title: dossier.organisation, href: `/pengajuan/${dossier.id}` }
    }
    case 'review-item': {
      const item = dossiers.flatMap(({ items }) => items).find(({ id }) => id === subjectId)
      return item === undefined ? null : { title: item.name, href: `/aplikasi/${item.applicationId}` }
    }
    case 'application': {
      const row = await applicationById(read, subjectId)
      return row === undefined ? null : { title: row.name, href: `/aplikasi/${row.id}` }
    }
    case 'observation': {
      const [row] = await evidenceSubjectRows(read, [{ kind: 'observation', id: subjectId }])
      if (row === undefined || row.quarter === null) return null
      const quarter = quarterLabel(`${row.quarter.year}-Q${row.quarter.quarter}`)
      return { title: `${row.name}, ${quarter}`, href: `/aplikasi/${row.applicationId}#pemantauan` }
    }
    case 'desk-slot': {
      const dossier = dossiers.find(({ turn }) => turn?.id === subjectId)
      return dossier === undefined ? null : { title: dossier.organisation, href: '/desk' }
    }
    case 'follow-up': {
      const row = await followUpById(read, subjectId)
      const application = row && (await applicationById(read, row.applicationId))
      return application ? { title: application.name, href: `/tindak-lanjut/${subjectId}` } : null
    }
    case 'decree':
      return { title: 'Naskah Keputusan Wali Kota', href: `/keputusan/${subjectId}` }
    case 'review-cycle':
      return record === null ? null : { title: record.cycle.title, href: '/siklus' }
    default:
      return null
  }
}
