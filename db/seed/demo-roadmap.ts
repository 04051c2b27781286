import type { FieldValues } from '#workflows/catalogue/field.ts'
import { yearKey } from '#workflows/catalogue/yearly.ts'
import { quarterDays, shiftQuarter } from '#workflows/rules/quarters.ts'
import { type DemoSketch, demoSketches } from './demo-initiatives.ts'

/** The invented roadmap of the demo city: five years, the running one being the second. */
export interface DemoRoadmap {
  readonly title: string
  readonly firstYear: number
  readonly lastYear: number
  readonly ceilings: Readonly<Record<string, number>>
  readonly initiatives: readonly DemoInitiative[]
  readonly gaps: readonly { readonly organisation: string; readonly fields: FieldValues }[]
}

export interface DemoInitiative {
  readonly key: string
  readonly organisation: string
  readonly fields: FieldValues
  /** Keys of the initiatives it waits for. */
  readonly waitsFor: readonly string[]
  readonly supportedBy: readonly string[]
}

const million = 1_000_000
const ceilings = [9_000, 12_000, 11_000, 8_000, 6_000]

/** The roadmap that runs in a year. Pure data: nothing from a real plan. */
export function demoRoadmap(year: number): DemoRoadmap {
  const firstYear = year - 1
  return {
    title: `Peta Rencana SPBE ${firstYear}-${firstYear + 4}`,
    firstYear,
    lastYear: firstYear + 4,
    ceilings: Object.fromEntries(ceilings.map((money, place) => [firstYear + place, money * million])),
    initiatives: demoSketches.map((sketch) => initiativeOf(sketch, firstYear)),
    gaps,
  }
}

function initiativeOf(sketch: DemoSketch, firstYear: number): DemoInitiative {
  const { key, organisation, name, part, work, group, begins, quarters, status = 'not-started' } = sketch
  const first = shiftQuarter(`${firstYear}-Q1`, begins)
  const yearly: Record<string, string | number> = {}
  for (const [place, money] of sketch.millions.entries()) {
    const at = firstYear + Math.floor(begins / 4) + place
    if (money !== null) yearly[yearKey('ceiling', at)] = money * million
    if (money !== null && at < firstYear + 1)
      yearly[yearKey('realisation', at)] = Math.round(money * 0.92) * million
    if (sketch.targets[place] !== undefined) yearly[yearKey('target', at)] = sketch.targets[place]
  }
  return {
    key,
    organisation,
    waitsFor: sketch.waitsFor ?? [],
    supportedBy: sketch.supportedBy ?? [],
    fields: {
      name,
      part,
      work,
      group,
      description: `${name}. Kegiatan karangan untuk kota contoh.`,
      startsOn: quarterDays(first).from,
      endsOn: quarterDays(shiftQuarter(first, quarters - 1)).to,
      indicator: sketch.indicator,
      unit: sketch.unit,
      ...(sketch.baseline === undefined ? {} : { baseline: sketch.baseline }),
      ...yearly,
      mission: 'Tata kelola pemerintahan yang melayani',
      goal: 'Meningkatnya kualitas layanan pemerintahan digital',
      ...(organisation === 'diskominfo' ? { subActivityCode: '2.16.03.2.02.0013' } : {}),
      status,
      ...(status === 'postponed' ? { postponedBecause: 'Menunggu pedoman pemerintah pusat.' } : {}),
    },
  }
}

const gaps = [
  {
    organisation: 'diskominfo',
    fields: {
      title: 'Data antarlayanan masih disalin dengan tangan',
      domain: 'data',
      asIs: 'Setiap perangkat daerah menyimpan salinan data penduduk sendiri.',
      toBe: 'Data diambil dari satu penghubung dan tercatat pemakaiannya.',
      closingActivity: 'Membangun penghubung layanan pemerintah daerah',
      target: 'Empat puluh layanan terhubung',
      goal: 'Sasaran 2',
      status: 'open',
    },
  },
  {
    organisation: 'diskominfo',
    fields: {
      title: 'Belum ada audit keamanan berkala',
      domain: 'security',
      asIs: 'Audit dilakukan bila ada kejadian.',
      toBe: 'Setiap aplikasi penting diaudit setahun sekali.',
      closingActivity: 'Menyusun dan menjalankan rencana audit',
      target: 'Dua belas aplikasi setahun',
      status: 'open',
    },
  },
  {
    organisation: 'dispendukcapil',
    fields: {
      title: 'Permohonan warga masih lewat loket',
      domain: 'service',
      asIs: 'Enam dari sepuluh permohonan diajukan di loket.',
      toBe: 'Sembilan dari sepuluh permohonan diajukan dari rumah.',
      closingActivity: 'Menata layanan kependudukan daring',
      target: 'Akhir masa peta rencana',
      status: 'open',
    },
  },
] as const
