import type { FormInput } from '#app/documents/form/view-model.ts'
import { dateText } from '#app/text/dates.ts'
import { terbilang } from '#app/text/terbilang.ts'
import type { Store } from '#db/open.ts'
import { type HeldPosition, heldPositions, organisationById } from '#db/organisations.ts'
import { type ReviewerKind, reviewers } from '#workflows/catalogue/opinion.ts'
import { holderOf } from '../holder.ts'
import { type OfficeOpinion, officeOpinions } from '../item-opinions.ts'
import { capitals, type DossierPaper, dossierPaper, letterheadOf, orDash } from './dossier-paper.ts'

const roles = {
  planning: 'planning-reviewer',
  budget: 'budget-reviewer',
  technical: 'desk-officer',
} as const satisfies Record<ReviewerKind, string>

interface Asked {
  submissionId: string
  reviewer: ReviewerKind
  /** Moment the bytes carry, ISO in UTC. */
  at: string
}

interface Line {
  application: string
  opinion: OfficeOpinion
}

/** One office's opinions on all applications of one dossier, as it signs them; null when there is no dossier. */
export async function opinionSheetDocument(
  { read }: Pick<Store, 'read'>,
  { submissionId, reviewer, at }: Asked,
): Promise<FormInput | null> {
  const paper = await dossierPaper(read, { submissionId, at })
  if (paper === null) return null
  const { utcOffsetHours } = paper.government
  const lines: Line[] = []
  for (const { id, context, name } of paper.items) {
    const opinions = await officeOpinions(read, { itemId: id, context, utcOffsetHours })
    const opinion = opinions.find((each) => each.reviewer === reviewer)
    if (opinion) lines.push({ application: name, opinion })
  }
  const official = holderOf(await heldPositions(read), roles[reviewer], paper.day)
  const office = official && (await organisationById(read, official.organisationId))
  const title = reviewers[reviewer].label
  return {
    documentDate: at,
    author: `Pemerintah ${paper.government.name}`,
    name: `${title} ${paper.agency}`,
    letterhead: letterheadOf(paper.government, office?.name ?? reviewers[reviewer].office),
    title: capitals(title),
    blocks: [
      {
        kind: 'details',
        items: [
          { label: 'Perangkat daerah', value: paper.agency },
          { label: 'Reviu', value: paper.cycle },
          { label: 'Jumlah aplikasi', value: `${lines.length} (${terbilang(lines.length)})` },
        ],
      },
      { kind: 'heading', text: 'A. Ringkasan' },
      { kind: 'table', table: summary(lines) },
      { kind: 'heading', text: 'B. Telaah tiap aplikasi' },
      { kind: 'table', table: list(lines) },
      {
        kind: 'paragraph',
        text: 'Telaah ini disusun dari pendapat yang tercatat dalam sistem pada waktu telaah diselesaikan.',
      },
      { kind: 'signatures', by: [signatory(paper, official)] },
    ],
  }
}

type Table = Extract<FormInput['blocks'][number], { kind: 'table' }>['table']

function summary(lines: readonly Line[]): Table {
  const labels = [...new Set(lines.map(({ opinion }) => opinion.label))]
  const countOf = (label: string) => lines.filter(({ opinion }) => opinion.label === label).length
  return {
    share: 0.6,
    columnNumbers: false,
    emptyText: 'Tidak ada aplikasi.',
    columns: [
      { key: 'label', title: 'Pendapat', width: 6 },
      { key: 'count', title: 'Jumlah', width: 2, align: 'right' },
    ],
    rows: labels.map((label) => ({ cells: { label, count: String(countOf(label)) } })),
  }
}

function list(lines: readonly Line[]): Table {
  return {
    columnNumbers: false,
    emptyText: 'Tidak ada aplikasi.',
    columns: [
      { key: 'number', title: 'No.', width: 1, align: 'centre' },
      { key: 'application', title: 'Aplikasi', width: 5, strong: true },
      { key: 'label', title: 'Pendapat', width: 3.4 },
      { key: 'note', title: 'Catatan', width: 6 },
      { key: 'condition', title: 'Syarat', width: 4 },
    ],
    rows: lines.map(({ application, opinion }, index) => ({
      cells: {
        number: String(index + 1),
        application,
        label: opinion.label,
        note: orDash(opinion.note),
        condition: orDash(opinion.condition),
      },
    })),
  }
}

function signatory({ government, day }: DossierPaper, official: HeldPosition | undefined) {
  return {
    place: `${government.place}, ${dateText(day)}`,
    official: `${official?.title ?? 'Penelaah'},`,
    name: official?.personName ?? '....................',
  }
}
