import { type LinkRelation, type LinkTarget, mayLink } from '#workflows/catalogue/initiative-link.ts'

export const initiativeLinkRule = {
  version: '2026.1',
  source:
    'Peta rencana SPBE pemerintah daerah: apa yang disebut kegiatan dapat dibaca siapa pun yang membacanya',
} as const

/** The initiative at which a link begins. */
export interface LinkBeginning {
  readonly id: string
  readonly organisationId: string
  readonly roadmapId: string
}

/** What a link is to end in, as far as the rule asks. */
export interface LinkEnd extends LinkTarget {
  readonly name: string
  /** It has left the architecture. */
  readonly isRetired?: boolean
  readonly isRestricted?: boolean
  /** Of an initiative: which roadmap it is of. */
  readonly roadmapId?: string
}

/** Why an initiative may not be linked so, as a sentence; null when it may. */
export function linkProblem({
  relation,
  from,
  to,
}: {
  readonly relation: LinkRelation
  readonly from: LinkBeginning
  readonly to: LinkEnd
}): string | null {
  if (!mayLink(relation, to.kind))
    return 'Hubungan ini tidak dikenal untuk yang dipilih. Pilih jenis hubungannya lagi.'
  if (to.id === from.id) return 'Kegiatan tidak dapat menunggu dirinya sendiri. Pilih kegiatan lain.'
  if (to.id === from.organisationId)
    return 'Perangkat daerah ini sudah penanggung jawabnya. Pilih yang mendukung.'
  if (to.roadmapId !== undefined && to.roadmapId !== from.roadmapId)
    return 'Kegiatan itu bagian dari peta rencana lain. Pilih kegiatan pada peta ini.'
  if (to.isRetired) return `"${to.name}" sudah tidak berlaku dalam arsitektur. Pilih objek lain.`
  // The roadmap is read by more people than a restricted object, and leads to what is in use.
  if (to.isRestricted)
    return 'Objek terbatas tidak dapat dihubungkan, karena peta rencana dibaca lebih banyak orang. Sebutkan dalam uraian kegiatan.'
  return null
}
