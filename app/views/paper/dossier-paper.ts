import type { FormInput } from '#app/documents/form/view-model.ts'
import { localDate } from '#app/text/dates.ts'
import { applicationById } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { reviewCycleById, submissionById } from '#db/review-cycles.ts'
import { itemsOfSubmission, type ReviewItemCase } from '#db/review-items.ts'
import { readSetting } from '#db/settings.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type Government, governmentOf } from '#workflows/decree/government.ts'

export type Block = FormInput['blocks'][number]
export type Letterhead = NonNullable<FormInput['letterhead']>

/** An application of a dossier with what the agency recorded of it. */
export interface PaperItem extends ReviewItemCase {
  name: string
  fields: FieldValues
}

/** What every paper about one agency's dossier begins with. */
export interface DossierPaper {
  government: Government
  agency: string
  cycle: string
  items: PaperItem[]
  /** The day of the paper, "2026-08-08". */
  day: string
}

/** A dossier as its papers need it; null when there is none. */
export async function dossierPaper(
  read: Db,
  { submissionId, at }: { submissionId: string; at: string },
): Promise<DossierPaper | null> {
  const submission = await submissionById(read, submissionId)
  if (submission === undefined) return null
  const government = governmentOf(await readSetting(read, 'government'))
  const organisation = await organisationById(read, submission.organisationId)
  const cycle = await reviewCycleById(read, submission.cycleId)
  const items: PaperItem[] = []
  for (const item of await itemsOfSubmission(read, submissionId)) {
    const application = await applicationById(read, item.applicationId)
    const fields = (application?.fields ?? {}) as FieldValues
    items.push({ ...item, name: application?.name ?? '-', fields })
  }
  return {
    government,
    agency: organisation?.name ?? '-',
    cycle: cycle?.title ?? '-',
    items,
    day: localDate(at, government.utcOffsetHours),
  }
}

/** Head of a paper of one of the city's agencies. */
export function letterheadOf(government: Government, agency: string): Letterhead {
  return {
    emblem: { kind: 'frame', name: 'LAMBANG KOTA' },
    government: `PEMERINTAH ${capitals(government.name)}`,
    agency: capitals(agency),
    address: [],
  }
}

/** A few applications are found without a page of contents. */
export function contentsOver(applications: number, title: string): string {
  return applications > 5 ? title : ''
}

export function capitals(text: string): string {
  return text.toLocaleUpperCase('id-ID')
}

export function orDash(text: string | null | undefined): string {
  return text === null || text === undefined || text.trim() === '' ? '-' : text
}
