import type { Renderer } from '#app/documents/render.ts'
import { type DocumentDraft, fileDocument } from '#app/services/file-document.server.ts'
import type { Office } from '#app/services/office.ts'
import { controlSheetDocument } from '#app/views/control-sheet-document.ts'
import { type DecreeForm, decreeDocument } from '#app/views/decree-document.ts'
import { decreeSigning } from '#app/views/decree-signing.ts'
import { documentSubject } from '#app/views/document-subject.ts'
import { receiptDocument } from '#app/views/receipt-document.ts'
import { caseFilePlan, cataloguePlan, redLinePlans, reviewPlans, summaryPlan } from './form-plans.ts'
import { existing, type Plan, type Request, slug } from './plan.ts'
import type { Post } from './post.ts'

/** `siteUrl`: where the codes on papers lead; null where no site is, as in a rehearsal. */
type Planner = (office: Office, request: Request, siteUrl: string | null) => Promise<Plan[]>

/** The documents each effect asks for; a test holds this table against the machines. */
export const documentJobs: Readonly<Record<string, Planner>> = {
  makeReceipt: async (office, request) => [await receiptPlan(office, request)],
  makeDraftDocuments: async (office, request) => [
    await decreePlan(office, request, { form: 'draft' }),
    await workingCopyPlan(office, request),
    ...(await redLinePlans(office, request)),
  ],
  makeSigningDocuments: async (office, request, siteUrl) => [
    await decreePlan(office, request, { form: 'for-signature', siteUrl }),
    await controlSheetPlan(office, request),
    await summaryPlan(office, request),
  ],
  makeControlSheet: async (office, request) => [await controlSheetPlan(office, request)],
  makeDecreeDocument: async (office, request, siteUrl) => [
    await decreePlan(office, request, { form: 'record', siteUrl }),
    // Signed with the pen already, it waits for no other signature.
    ...((await isSignedByPen(office, request))
      ? []
      : [await decreePlan(office, request, { form: 'electronic', siteUrl })]),
  ],
  makePublicCopy: async (office, request, siteUrl) => [
    await decreePlan(office, request, { form: 'copy', siteUrl }),
  ],
  makeReviewPapers: reviewPlans,
  makeCaseFile: async (office, request) => [await caseFilePlan(office, request)],
  makePublicCatalogue: async (office, request) => [await cataloguePlan(office, request)],
}

/** The documents people ask for by hand, beside those of the effects. */
export const orderedJobs: Readonly<Record<string, Planner>> = {
  makeRedLine: async (office, request) => redLinePlans(office, request),
}

const publicKinds: ReadonlySet<string> = new Set(['decree-copy', 'public-catalogue'])

const filedAs = {
  draft: { kind: 'decree-draft', name: 'konsep-keputusan' },
  'for-signature': { kind: 'decree-for-signature', name: 'naskah-untuk-ditandatangani' },
  record: { kind: 'decree', name: 'keputusan' },
  electronic: { kind: 'decree-electronic', name: 'keputusan-elektronik' },
  copy: { kind: 'decree-copy', name: 'salinan-keputusan' },
} as const satisfies Record<DecreeForm, { kind: string; name: string }>

/** Makes and files every document a job asks for; throws with the reason when one cannot be made. */
export async function makeDocuments(
  { office, renderer, post }: { office: Office; renderer: Renderer; post?: Pick<Post, 'siteUrl'> },
  job: { id: string; kind: string; payload: unknown },
): Promise<void> {
  const planner = documentJobs[job.kind] ?? orderedJobs[job.kind]
  if (planner === undefined) throw new Error(`No document is made by ${job.kind}`)
  const request = job.payload as Request
  for (const plan of await planner(office, request, post?.siteUrl ?? null)) {
    const rendered = await renderer.render(plan.renderedAs, plan.viewModel)
    const subject = await documentSubject(office.store, request.caseId)
    const draft: DocumentDraft = {
      ...subject,
      kind: plan.kind,
      title: plan.title,
      fileName: plan.fileName,
      pageCount: rendered.pages,
      access: publicKinds.has(plan.kind) ? 'public' : 'internal',
      renderedAs: plan.renderedAs,
    }
    const commandId = `${job.id}:${plan.kind}`
    await fileDocument(office, { commandId, draft, bytes: rendered.bytes, source: plan.viewModel })
  }
}

async function receiptPlan({ store }: Office, { caseId, version }: Request): Promise<Plan> {
  const viewModel = existing(await receiptDocument(store, { submissionId: caseId, version }))
  const agency = viewModel.details[0]?.value ?? ''
  const round = viewModel.details[3]?.value ?? ''
  return {
    kind: 'receipt',
    renderedAs: 'receipt',
    viewModel,
    fileName: `${slug(`tanda-terima ${agency} ${round}`)}.pdf`,
    title: `Tanda terima ${agency}`,
  }
}

async function decreePlan(
  { store }: Office,
  { caseId, version, at }: Request,
  { form, siteUrl = null }: { form: DecreeForm; siteUrl?: string | null },
): Promise<Plan> {
  const viewModel = existing(await decreeDocument(store, { decreeId: caseId, form, at, siteUrl }))
  const { kind, name } = filedAs[form]
  const suffix = form === 'draft' ? `-v${version}` : ''
  return { kind, renderedAs: 'decree', viewModel, fileName: `${name}${suffix}.pdf`, title: viewModel.title }
}

/** The draft for a word processor: to read and to mark up, and never the text of record. */
async function workingCopyPlan(office: Office, request: Request): Promise<Plan> {
  const draft = await decreePlan(office, request, { form: 'draft' })
  const fileName = `salinan-kerja-v${request.version}.docx`
  return { ...draft, kind: 'decree-docx', renderedAs: 'decree-docx', fileName }
}

async function isSignedByPen({ store }: Office, { caseId }: Request): Promise<boolean> {
  return (await decreeSigning(store, caseId)) === 'pen'
}

async function controlSheetPlan({ store }: Office, { caseId, version, at }: Request): Promise<Plan> {
  const viewModel = existing(await controlSheetDocument(store, { decreeId: caseId, version, at }))
  return {
    kind: 'control-sheet',
    renderedAs: 'control-sheet',
    viewModel,
    fileName: 'lembar-kontrol.pdf',
    title: 'Lembar kontrol naskah keputusan',
  }
}
