import type { EndKind, RelationKindName } from './relations.ts'

/** The element of ArchiMate that each kind of thing is told as. */
export const archimateElements = {
  application: 'ApplicationComponent',
  'business-process': 'BusinessProcess',
  service: 'BusinessService',
  data: 'DataObject',
  cloud: 'Node',
  server: 'Device',
  peripheral: 'Device',
  storage: 'Device',
  'network-device': 'Device',
  'security-device': 'Device',
  'operating-system': 'SystemSoftware',
  'database-software': 'SystemSoftware',
  'utility-software': 'SystemSoftware',
  'intra-network': 'CommunicationNetwork',
  'service-bus': 'Node',
  facility: 'Facility',
  'security-standard': 'Principle',
  'security-education': 'CourseOfAction',
  'vulnerability-check': 'Assessment',
  'security-improvement': 'WorkPackage',
  'incident-handling': 'BusinessProcess',
  'security-audit': 'Assessment',
  'security-clearance': 'Requirement',
} as const satisfies Record<EndKind, string>

export type ArchimateElement = (typeof archimateElements)[EndKind]

/** How a kind of relation is told in ArchiMate. */
export interface ArchimateRelation {
  readonly type: 'Serving' | 'Realization' | 'Access' | 'Flow' | 'Assignment' | 'Association'
  /** Its ArchiMate relation runs from our end to our beginning. */
  readonly isReversed?: true
  readonly access?: 'Read' | 'Write' | 'ReadWrite'
}

/**
 * The relation of ArchiMate for each kind of ours; one that its table of relations allows between all the
 * elements concerned (ArchiMate 3.2, appendix B). An association says the least and is allowed between any two.
 */
export const archimateRelations = {
  'application-process': { type: 'Serving' },
  'application-service': { type: 'Realization' },
  'application-creates': { type: 'Access', access: 'Write' },
  'application-uses': { type: 'Access', access: 'Read' },
  'application-stores': { type: 'Access', access: 'ReadWrite' },
  'application-infrastructure': { type: 'Serving', isReversed: true },
  // What takes data is where they flow to.
  'application-application': { type: 'Flow', isReversed: true },
  'service-process': { type: 'Realization', isReversed: true },
  'data-process': { type: 'Association' },
  'data-service': { type: 'Association' },
  'software-hardware': { type: 'Assignment', isReversed: true },
  'hardware-facility': { type: 'Serving', isReversed: true },
  'security-protects': { type: 'Association' },
} as const satisfies Record<RelationKindName, ArchimateRelation>
