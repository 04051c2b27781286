import type { RecordKind } from '../field.ts'
import type { ReferenceKind } from '../reference.ts'
import { businessProcess } from './business-process.ts'
import { dataSet } from './data-set.ts'
import { cloud, networkDevice, peripheral, securityDevice, server, storage } from './hardware.ts'
import { facility, intraNetwork, serviceBus } from './networks.ts'
import {
  incidentHandling,
  securityAudit,
  securityClearance,
  securityEducation,
  securityImprovement,
  securityStandard,
  vulnerabilityCheck,
} from './security.ts'
import { service } from './service.ts'
import { databaseSoftware, operatingSystem, utilitySoftware } from './software.ts'

/** The six domains of the architecture (Perpres 95/2018 art. 8; Perpres 132/2022), in their order. */
export const domains = {
  process: { label: 'Proses Bisnis', reference: 'RAB' },
  service: { label: 'Layanan', reference: 'RAL' },
  data: { label: 'Data dan Informasi', reference: 'RAD' },
  application: { label: 'Aplikasi', reference: 'RAA' },
  infrastructure: { label: 'Infrastruktur', reference: 'RAI' },
  security: { label: 'Keamanan', reference: 'RAK' },
} as const satisfies Record<string, { label: string; reference: ReferenceKind }>

export type Domain = keyof typeof domains

export const domainNames = Object.keys(domains) as readonly Domain[]

/** A kind of architecture object: what it is, in which domain, and its name in addresses. */
export interface ObjectKind {
  readonly domain: Exclude<Domain, 'application'>
  readonly path: string
  readonly record: RecordKind
}

/** Every kind but applications, which have an inventory of their own. */
export const objectKinds = {
  'business-process': { domain: 'process', path: 'proses-bisnis', record: businessProcess },
  service: { domain: 'service', path: 'layanan', record: service },
  data: { domain: 'data', path: 'data', record: dataSet },
  cloud: { domain: 'infrastructure', path: 'komputasi-awan', record: cloud },
  server: { domain: 'infrastructure', path: 'server', record: server },
  peripheral: { domain: 'infrastructure', path: 'periferal', record: peripheral },
  storage: { domain: 'infrastructure', path: 'media-penyimpanan', record: storage },
  'network-device': { domain: 'infrastructure', path: 'perangkat-jaringan', record: networkDevice },
  'security-device': { domain: 'infrastructure', path: 'perangkat-keamanan', record: securityDevice },
  'operating-system': { domain: 'infrastructure', path: 'sistem-operasi', record: operatingSystem },
  'database-software': { domain: 'infrastructure', path: 'basis-data', record: databaseSoftware },
  'utility-software': { domain: 'infrastructure', path: 'utilitas', record: utilitySoftware },
  'intra-network': { domain: 'infrastructure', path: 'jaringan-intra', record: intraNetwork },
  'service-bus': { domain: 'infrastructure', path: 'sistem-penghubung', record: serviceBus },
  facility: { domain: 'infrastructure', path: 'fasilitas-komputasi', record: facility },
  'security-standard': { domain: 'security', path: 'standar-keamanan', record: securityStandard },
  'security-education': { domain: 'security', path: 'edukasi-keamanan', record: securityEducation },
  'vulnerability-check': { domain: 'security', path: 'identifikasi-kerentanan', record: vulnerabilityCheck },
  'security-improvement': { domain: 'security', path: 'peningkatan-keamanan', record: securityImprovement },
  'incident-handling': { domain: 'security', path: 'penanganan-insiden', record: incidentHandling },
  'security-audit': { domain: 'security', path: 'audit-keamanan', record: securityAudit },
  'security-clearance': { domain: 'security', path: 'kelaikan-keamanan', record: securityClearance },
} as const satisfies Record<string, ObjectKind>

export type ObjectKindName = keyof typeof objectKinds

export const objectKindNames = Object.keys(objectKinds) as readonly ObjectKindName[]

export function isObjectKind(text: string): text is ObjectKindName {
  return Object.hasOwn(objectKinds, text)
}

/** The kind of an address, or null when there is none of that name. */
export function objectKindAt(path: string): ObjectKindName | null {
  return objectKindNames.find((name) => objectKinds[name].path === path) ?? null
}

/** The kinds of a domain, in their order. */
export function kindsOf(domain: Domain): readonly ObjectKindName[] {
  return objectKindNames.filter((name) => objectKinds[name].domain === domain)
}

/** The declaration of a kind of object. */
export function recordOf(kind: ObjectKindName): RecordKind {
  return objectKinds[kind].record
}
