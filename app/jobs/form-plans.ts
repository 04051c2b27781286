import type { FormInput } from '#app/documents/form/view-model.ts'
import type { Office } from '#app/services/office.ts'
import { caseFileDocument } from '#app/views/paper/case-file.ts'
import { deskSheetsDocument } from '#app/views/paper/desk-sheets.ts'
import { executiveSummaryDocument } from '#app/views/paper/executive-summary.ts'
import { opinionSheetDocument } from '#app/views/paper/opinion-sheet.ts'
import { publicCatalogueDocument } from '#app/views/paper/public-catalogue.ts'
import { redLineDocument } from '#app/views/paper/red-line.ts'
import { existing, type Plan, type Request, slug } from './plan.ts'

/** What Bappeda and BKAD think of a dossier, for their signature, and the sheets the desk decides with. */
export async function reviewPlans({ store }: Office, { caseId, at }: Request): Promise<Plan[]> {
  const asked = { submissionId: caseId, at }
  const planning = await opinionSheetDocument(store, { ...asked, reviewer: 'planning' })
  const budget = await opinionSheetDocument(store, { ...asked, reviewer: 'budget' })
  const sheets = await deskSheetsDocument(store, asked)
  return [
    formPlan('opinion-planning', existing(planning)),
    formPlan('opinion-budget', existing(budget)),
    formPlan('desk-sheets', existing(sheets)),
  ]
}

/** The whole case of a dossier. */
export async function caseFilePlan({ store }: Office, { caseId, at }: Request): Promise<Plan> {
  return formPlan('case-file', existing(await caseFileDocument(store, { submissionId: caseId, at })))
}

/** The city's applications as a decree leaves them. */
export async function cataloguePlan({ store }: Office, { caseId, at }: Request): Promise<Plan> {
  const catalogue = await publicCatalogueDocument(store, { decreeId: caseId, at })
  return formPlan('public-catalogue', existing(catalogue))
}

/** What the mayor reads beside the decree before signing. */
export async function summaryPlan({ store }: Office, { caseId, at }: Request): Promise<Plan> {
  const summary = await executiveSummaryDocument(store, { decreeId: caseId, at })
  return formPlan('executive-summary', existing(summary))
}

/**
 * What changed in a decree: between the two versions asked for, or against the decree before it. None where there
 * is nothing to hold it against.
 */
export async function redLinePlans({ store }: Office, request: Request): Promise<Plan[]> {
  const { caseId, at, from, to } = request
  const versions = from === undefined || to === undefined ? null : { from, to }
  const redLine = await redLineDocument(store, { decreeId: caseId, at, versions })
  return redLine === null ? [] : [formPlan('decree-red-line', redLine)]
}

function formPlan(kind: string, viewModel: FormInput): Plan {
  const { name } = viewModel
  return { kind, renderedAs: 'form', viewModel, fileName: `${slug(name)}.pdf`, title: name }
}
