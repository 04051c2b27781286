/** How an initiative hangs together with something else, and of what kind that may be. */
export const linkRelations = {
  'supported-by': { label: 'Didukung perangkat daerah', targets: ['organisation'] },
  'depends-on': { label: 'Menunggu kegiatan lain selesai', targets: ['initiative'] },
  changes: {
    label: 'Menyentuh aplikasi atau objek yang ada',
    targets: ['application', 'architecture-object'],
  },
  delivers: {
    label: 'Menyiapkan aplikasi atau objek yang dituju',
    targets: ['application', 'architecture-object'],
  },
  closes: { label: 'Menutup kesenjangan', targets: ['gap'] },
} as const satisfies Record<string, { label: string; targets: readonly string[] }>

export type LinkRelation = keyof typeof linkRelations

/** One end of a link, by kind and id, as the log names kinds. */
export interface LinkTarget {
  readonly kind: string
  readonly id: string
}

export function isLinkRelation(text: string): text is LinkRelation {
  return Object.hasOwn(linkRelations, text)
}

/** Whether something of this kind may stand at the end of such a link. */
export function mayLink(relation: LinkRelation, kind: string): boolean {
  const { targets }: { targets: readonly string[] } = linkRelations[relation]
  return targets.includes(kind)
}
