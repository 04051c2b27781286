import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import { decreeAnnexes } from '#app/views/decree-annexes.ts'
import { application } from '#workflows/catalogue/application.ts'
import { domainNames, domains, kindsOf, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import { annexFields, fieldOf, type RecordKind } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears, yearKey } from '#workflows/catalogue/yearly.ts'
import type { FrozenAnnexes, FrozenInitiative, FrozenKind } from '#workflows/decree/annexes.ts'
import { rowsOf } from '#workflows/testing/decree-text.ts'
import { newDecree } from './decree-fixture.ts'

const agencies = [
  'Dinas Kesehatan',
  'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
  'Kecamatan Lowokwaru',
]

function frozenKind(
  { kind, label, fields }: RecordKind,
  { named, withheld }: { named: number; withheld: number },
): FrozenKind {
  const columns = annexFields(fields).map(({ key, label: title, annexShare }) => ({
    key,
    title,
    share: annexShare,
  }))
  const counted = (place: number) => ({
    organisation: agencies[place % agencies.length] ?? '',
    condition: (['as-is', 'as-is', 'upgrade', 'new'] as const)[place % 4] ?? 'as-is',
    group: place % 5 === 4 ? '' : `R.0${(place % 3) + 1}`,
  })
  return {
    kind,
    label,
    columns,
    rows: Array.from({ length: named }, (_, place) => ({
      id: `${kind}-${place}`,
      ...counted(place),
      cells: Object.fromEntries(
        columns.map(({ key, title }) => [
          key,
          key === 'name' ? `${label} nomor ${place + 1}` : `${title} ${'kata '.repeat(place % 6)}`.trim(),
        ]),
      ),
    })),
    withheld: Array.from({ length: withheld }, (_, place) => ({
      ...counted(place),
      objectClass: place % 2 === 0 ? ('internal' as const) : ('restricted' as const),
    })),
  }
}

const years = [2025, 2026, 2027, 2028, 2029]

function frozenInitiative(place: number, parts: readonly string[]): FrozenInitiative {
  const first = 2025 + (place % 4)
  return {
    id: String(place),
    part: parts[place % parts.length] ?? '',
    name: `Kegiatan nomor ${place + 1} yang bernama panjang`,
    organisation: agencies[place % agencies.length] ?? '',
    supporters: place % 4 === 0 ? ['Dinas Perhubungan', 'Inspektorat'] : [],
    cells: {
      name: `Kegiatan nomor ${place + 1} yang bernama panjang`,
      indicator: 'Jumlah layanan yang terintegrasi',
      unit: 'layanan',
      baseline: '1',
      [yearKey('target', first)]: '12',
      [yearKey('ceiling', first)]: '1.250.000.000',
      subActivityCode: '2.16.03.2.02.0013',
      subActivity: 'Pengelolaan layanan digital',
      status: place % 7 === 6 ? 'Ditunda: menunggu anggaran' : 'Belum dilakukan',
    },
    status: place % 7 === 6 ? 'postponed' : 'not-started',
    startsOn: `${first}-04-01`,
    endsOn: `${first + 1}-09-30`,
    ceilings: { [first]: 1_250_000_000 },
    unfunded: [first + 1],
    isFromDecision: place % 5 === 0,
  }
}

/** Annexes I to III with so many objects of each kind and so many initiatives, invented. */
export function threeAnnexes(counts: { named: number; withheld: number; initiatives: number }): DecreeInput {
  const parts = (fieldOf(initiative, 'part').options ?? []).map(({ value, label }) => ({
    part: value,
    label,
  }))
  const fields = annexFields(forYears(initiative, years).fields)
  const column = ({ key, label, annexShare }: (typeof fields)[number]) => ({
    key,
    title: label,
    share: annexShare,
  })
  const isFunding = ({ key, yearOf }: (typeof fields)[number]) =>
    ['ceiling', 'subActivityCode', 'subActivity', 'activity', 'programme'].includes(yearOf?.key ?? key)
  const annexes: FrozenAnnexes = {
    at: '2026-08-24T02:00:00.000Z',
    chapters: domainNames.map((domain) => ({
      domain,
      label: domains[domain].label,
      reference: domains[domain].reference,
      kinds:
        domain === 'application'
          ? [frozenKind(application, { named: 2, withheld: 0 })]
          : kindsOf(domain).map((kind) => frozenKind(recordOf(kind), counts)),
    })),
    groups: { 'R.01': 'Kelompok satu', 'R.02': 'Kelompok dua', 'R.03': 'Kelompok tiga' },
    roadmap: {
      title: 'Peta Rencana SPBE 2025-2029',
      firstYear: 2025,
      lastYear: 2029,
      ceilings: { 2026: 3_000_000_000 },
      hasCeilings: true,
      parts,
      columns: {
        results: fields.filter((field) => !isFunding(field)).map(column),
        funding: fields.filter((field) => field.key === 'name' || isFunding(field)).map(column),
      },
      initiatives: Array.from({ length: counts.initiatives }, (_, place) =>
        frozenInitiative(
          place,
          parts.map(({ part }) => part),
        ),
      ).toSorted(
        (one, other) =>
          parts.findIndex(({ part }) => part === one.part) -
          parts.findIndex(({ part }) => part === other.part),
      ),
    },
  }
  const rows = rowsOf(['keep', 'Dinas Kesehatan'], ['deactivate', 'Kecamatan Lowokwaru'])
  return { ...newDecree(1), annexes: decreeAnnexes(rows, { annexes, day: '24 Agustus 2026' }) }
}
