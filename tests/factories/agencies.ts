import type { NewOfficial } from '#app/services/register-official.server.ts'
import type { NewOrganisation } from '#app/services/register-organisation.server.ts'
import type { Role } from '#workflows/engine/actor.ts'

/** The made-up city's agencies: the three reviewing offices, the Mayor's own, the inspectorate, three ordinary ones. */
export const agencies = {
  bappeda: { name: 'Badan Perencanaan Pembangunan Daerah', duty: 'planning', applications: 1 },
  bkad: { name: 'Badan Keuangan dan Aset Daerah', duty: 'budget', applications: 1 },
  diskominfo: { name: 'Dinas Komunikasi dan Informatika', duty: 'organiser', applications: 1 },
  setda: { name: 'Sekretariat Daerah', duty: null, applications: 1 },
  inspektorat: { name: 'Inspektorat Daerah', duty: null, applications: 1 },
  pertanian: { name: 'Dinas Pertanian', duty: null, applications: 2 },
  perpustakaan: { name: 'Dinas Perpustakaan', duty: null, applications: 2 },
  /** Runs no application at all: its dossier is "nihil". */
  kecamatan: { name: 'Kecamatan Lembah', duty: null, applications: 0 },
} as const satisfies Record<string, { name: string; duty: NewOrganisation['duty']; applications: number }>

export type Agency = keyof typeof agencies

export const agencyKeys = Object.keys(agencies) as Agency[]

/** Where each role that exists once in the city has its desk. */
export const seats = {
  'planning-reviewer': 'bappeda',
  'budget-reviewer': 'bkad',
  'desk-officer': 'diskominfo',
  'ict-head': 'diskominfo',
  administrator: 'diskominfo',
  'legal-officer': 'setda',
  assistant: 'setda',
  'regional-secretary': 'setda',
  mayor: 'setda',
  auditor: 'inspektorat',
} as const satisfies Partial<Record<Role, Agency>>

export type SeatedRole = keyof typeof seats

export function newOrganisations(): NewOrganisation[] {
  return agencyKeys.map((agency) => ({
    name: agencies[agency].name,
    abbreviation: agency,
    kind: 'perangkat-daerah',
    duty: agencies[agency].duty,
    validFrom: '2026-01-01',
  }))
}

/** A head and a representative for every agency, and one person for each role that exists once. */
export function newOfficials(organisationIds: Readonly<Record<Agency, string>>): NewOfficial[] {
  const common = { actingPrefix: null, validFrom: '2026-01-01' }
  const ofAgencies = agencyKeys.flatMap((agency): NewOfficial[] => {
    const organisationId = organisationIds[agency]
    const { name } = agencies[agency]
    return [
      { ...common, organisationId, role: 'agency-head', name: `Kepala ${agency}`, title: `Kepala ${name}` },
      {
        ...common,
        organisationId,
        role: 'representative',
        name: `Admin ${agency}`,
        title: `Admin SPBE ${name}`,
      },
    ]
  })
  const seated = Object.entries(seats).map(([role, agency]): NewOfficial => {
    const organisationId = organisationIds[agency]
    return {
      ...common,
      organisationId,
      role: role as SeatedRole,
      name: `Pejabat ${role}`,
      title: `Jabatan ${role}`,
    }
  })
  return [...ofAgencies, ...seated]
}

/** Answers of a plain application that need nothing more to be saved. */
export function applicationFields(agency: Agency, place: number) {
  return {
    name: `Layanan ${agency} ${place}`,
    purpose: `Melayani warga lewat ${agencies[agency].name}.`,
    classification: 'khusus',
    origin: 'lokal',
    medium: 'website',
    address: `https://layanan-${place}.${agency}.example.go.id`,
    operationalStatus: 'active',
  }
}
