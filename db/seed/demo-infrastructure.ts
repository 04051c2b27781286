import { malangOrganisations } from '#db/reference/malang-organisations.ts'
import type { ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValue } from '#workflows/catalogue/field.ts'
import type { DemoObject, DemoRelation } from './demo-object.ts'
import type { Random } from './random.ts'

const base = { condition: 'as-is', lifecycle: 'active', objectClass: 'internal' } as const
const serverCount = 18

/** What the demo city runs on, kept by its Diskominfo, and how it is kept safe. */
export function demoInfrastructure(random: Random): {
  objects: readonly DemoObject[]
  relations: readonly DemoRelation[]
  servers: readonly DemoObject[]
} {
  const organisation = malangOrganisations.find(({ duty }) => duty === 'organiser')?.id ?? ''
  const object = (kind: ObjectKindName, name: string, own: Record<string, FieldValue> = {}): DemoObject => ({
    key: `${kind} ${name}`,
    organisation,
    kind,
    fields: { name, ...base, ...own },
  })
  const facility = object('facility', 'Pusat data Balai Kota', {
    description: 'Ruang server bersama di lantai dua.',
    code: 'RAI.01.02',
    facilityKind: 'Pusat data',
    ownership: 'Sendiri',
    tier: 'Non-tier',
    internet: 1000,
  })
  const spare = object('facility', 'Pusat kendali kota', { code: 'RAI.01.03', facilityKind: 'Pusat kendali' })
  const cloud = object('cloud', 'Awan pemerintah', {
    description: 'Layanan awan dari pusat data nasional.',
    code: 'RAI.03.02.01',
    cloudType: 'IaaS',
    ownership: 'Instansi pemerintah lain',
  })
  const network = object('intra-network', 'Jaringan metro kota', { code: 'RAI.02.01', ownership: 'Sendiri' })
  const bus = object('service-bus', 'Gerbang layanan kota', { code: 'RAI.02.02' })
  const servers = Array.from({ length: serverCount }, (_, index) =>
    object('server', `Server ${String(index + 1).padStart(2, '0')}`, {
      form: random.chance(0.6) ? 'Maya' : 'Fisik',
      ownership: 'Sendiri',
      ...(random.chance(0.5) ? { description: 'Menjalankan aplikasi perangkat daerah.' } : {}),
      ...(random.chance(0.6) ? { memory: random.pick([16, 32, 64, 128]) } : {}),
    }),
  )
  const software = servers.slice(0, 8).map((server, index) =>
    object(
      index % 2 === 0 ? 'operating-system' : 'database-software',
      `Perangkat lunak ${server.fields.name}`,
      {
        license: 'Sumber terbuka',
        'licensedUntil.none': true,
      },
    ),
  )
  const safety = [
    object('security-standard', 'Standar pengamanan aplikasi kota', {
      code: 'RAK.01.02',
      validFrom: '2023-02-01',
    }),
    object('security-audit', 'Audit keamanan tahunan', { code: 'RAK.03.02', doneOn: '2025-10-14' }),
    object('vulnerability-check', 'Pemindaian kerentanan semester', {
      code: 'RAK.02.02',
      doneOn: '2026-03-10',
    }),
    object('incident-handling', 'Tim tanggap insiden kota', { code: 'RAK.02.03' }),
    object('security-education', 'Pelatihan kesadaran keamanan', {}),
  ]
  const [standard, audit, check] = safety
  const protects = (from: DemoObject | undefined, to: DemoObject) =>
    from === undefined ? [] : [{ kind: 'security-protects' as const, from: from.key, to: to.key }]
  return {
    objects: [facility, spare, cloud, network, bus, ...servers, ...software, ...safety],
    servers: [...servers, cloud],
    relations: [
      ...servers.map((server) => ({
        kind: 'hardware-facility' as const,
        from: server.key,
        to: facility.key,
      })),
      ...software.map((each, index) => ({
        kind: 'software-hardware' as const,
        from: each.key,
        to: servers[index]?.key ?? '',
      })),
      ...protects(standard, facility),
      ...protects(audit, cloud),
      ...servers.slice(0, 5).flatMap((server) => protects(check, server)),
    ],
  }
}
