import { chooseCode } from '#app/services/choose-code.server.ts'
import { confirmObjects, unconfirmObjects } from '#app/services/confirm-objects.server.ts'
import { recordObject } from '#app/services/record-object.server.ts'
import { relateObjects } from '#app/services/relate-objects.server.ts'
import { retireObject } from '#app/services/retire-object.server.ts'
import { unrelateObjects } from '#app/services/unrelate-objects.server.ts'
import type { Agency } from '../../factories/agencies.ts'
import {
  confirmedObject,
  objectNamed,
  plainState,
  relationTo,
  smallArchitecture,
} from '../../factories/architecture.ts'
import { applicationsOf, lastCommandOn } from '../../factories/lookups.ts'
import type { World } from '../../factories/world.ts'
import { cases, type Row } from './row.ts'

const keepers = { representative: 'own', 'agency-head': 'own', 'desk-officer': 'any' } as const
const named = (world: World, agency: Agency, name: string) => objectNamed(world, agency, name)

/** The architecture is kept by its agency, and by Diskominfo for anybody. */
export const architectureRows: readonly Row[] = [
  {
    service: 'record-object',
    stage: 'cycleOpen',
    may: keepers,
    subjects: cases,
    attempt: (by, world, agency) =>
      by(recordObject, {
        organisationId: world.organisationId(agency),
        kind: 'service',
        fields: { name: 'Layanan baru', ...plainState },
      }),
  },
  {
    service: 'record-object',
    act: 'change',
    stage: 'cycleOpen',
    may: keepers,
    subjects: cases,
    before: smallArchitecture,
    attempt: (by, world, agency) =>
      by(recordObject, {
        organisationId: world.organisationId(agency),
        kind: 'service',
        objectId: named(world, agency, 'Layanan loket'),
        fields: { name: 'Layanan loket', ...plainState, description: 'Melayani di loket.' },
      }),
  },
  {
    service: 'retire-object',
    stage: 'cycleOpen',
    may: keepers,
    subjects: cases,
    before: smallArchitecture,
    attempt: (by, world, agency) =>
      by(retireObject, { objectId: named(world, agency, 'Layanan loket'), reason: 'Digabung.' }),
  },
  {
    service: 'relate-objects',
    stage: 'cycleOpen',
    may: keepers,
    subjects: cases,
    before: smallArchitecture,
    attempt: async (by, world, agency) =>
      by(relateObjects, {
        kind: 'service-process',
        fromId: named(world, agency, 'Layanan loket'),
        toId: named(world, agency, 'Melayani warga'),
      }),
  },
  {
    service: 'unrelate-objects',
    stage: 'cycleOpen',
    may: keepers,
    subjects: cases,
    before: async (world, agency) => {
      const { application, service } = await smallArchitecture(world, agency)
      const input = { kind: 'application-service', fromId: application, toId: service } as const
      await world.as(world.representative(agency))(relateObjects, input)
    },
    attempt: (by, world, agency) =>
      by(unrelateObjects, { relationId: relationTo(world, named(world, agency, 'Layanan loket')) }),
  },
  {
    service: 'choose-code',
    act: 'of an object',
    stage: 'cycleOpen',
    may: keepers,
    subjects: cases,
    before: smallArchitecture,
    attempt: (by, world, agency) =>
      by(chooseCode, { id: named(world, agency, 'Layanan loket'), code: 'RAL.01.07' }),
  },
  {
    service: 'choose-code',
    act: 'of an application',
    stage: 'cycleOpen',
    may: keepers,
    subjects: cases,
    attempt: async (by, world, agency) =>
      by(chooseCode, { id: (await applicationsOf(world, agency))[0]?.id ?? '', code: 'RAA.02.02' }),
  },
  {
    service: 'confirm-objects',
    stage: 'cycleOpen',
    may: { representative: 'own', 'agency-head': 'own' },
    subjects: cases,
    before: smallArchitecture,
    attempt: (by, world, agency) =>
      by(confirmObjects, { objectIds: [named(world, agency, 'Layanan loket')] }),
  },
  {
    service: 'confirm-objects',
    act: 'takes it back',
    stage: 'cycleOpen',
    may: { representative: 'own', 'agency-head': 'own' },
    subjects: cases,
    before: confirmedObject,
    attempt: (by, world, agency) =>
      by(unconfirmObjects, { confirmedBy: lastCommandOn(world, named(world, agency, 'Layanan loket')) }),
  },
]
