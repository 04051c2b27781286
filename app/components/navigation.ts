import { placeText } from '#app/text/ui.ts'
import type { Role } from '#workflows/engine/actor.ts'

/** One place of the left list. `key` is what a page names as `current` and what `counts` go by. */
export interface Place {
  key: PlaceKey
  href: string
  label: string
}

const addresses = {
  home: '/beranda',
  cycle: '/siklus',
  ownArchitecture: '/arsitektur',
  architecture: '/arsitektur',
  ownApplications: '/aplikasi',
  applications: '/aplikasi',
  roadmap: '/peta-rencana',
  submission: '/pengajuan',
  review: '/telaah',
  desk: '/desk',
  reply: '/tanggapan',
  decision: '/keputusan',
  followUps: '/tindak-lanjut',
  monitoring: '/pemantauan',
  evidence: '/bukti',
  documents: '/dokumen',
  log: '/jejak',
  people: '/pengaturan/orang',
  organisations: '/pengaturan/perangkat-daerah',
  settings: '/pengaturan',
} as const satisfies Record<keyof typeof placeText, string>

export type PlaceKey = keyof typeof addresses

const agency = [
  'home',
  'ownApplications',
  'ownArchitecture',
  'roadmap',
  'submission',
  'monitoring',
  'evidence',
  'desk',
  'reply',
  'followUps',
  'documents',
] as const
const reviewer = [
  'home',
  'review',
  'applications',
  'architecture',
  'roadmap',
  'monitoring',
  'evidence',
  'desk',
  'documents',
] as const
const signatory = ['home', 'decision', 'documents'] as const

const placesOf = {
  representative: agency,
  'agency-head': agency,
  'planning-reviewer': reviewer,
  'budget-reviewer': reviewer,
  'desk-officer': [
    'home',
    'cycle',
    'applications',
    'architecture',
    'roadmap',
    'submission',
    'review',
    'desk',
    'reply',
    'decision',
    'followUps',
    'monitoring',
    'evidence',
    'documents',
  ],
  'ict-head': [
    'home',
    'cycle',
    'applications',
    'architecture',
    'roadmap',
    'review',
    'desk',
    'reply',
    'decision',
    'followUps',
    'monitoring',
    'evidence',
    'documents',
  ],
  'legal-officer': signatory,
  assistant: signatory,
  'regional-secretary': ['home', 'cycle', 'desk', 'decision', 'followUps', 'documents'],
  mayor: signatory,
  auditor: [
    'home',
    'cycle',
    'applications',
    'architecture',
    'roadmap',
    'submission',
    'review',
    'desk',
    'reply',
    'decision',
    'followUps',
    'monitoring',
    'evidence',
    'documents',
    'log',
  ],
  administrator: ['home', 'people', 'organisations', 'settings', 'log'],
  system: [],
} as const satisfies Record<Role, readonly PlaceKey[]>

/** The left list of a position: only what it does, in the order of the year's work. */
export function navigationFor(role: Role): Place[] {
  return placesOf[role].map((key) => ({ key, href: addresses[key], label: placeText[key] }))
}
