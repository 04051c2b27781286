import type { FieldValue } from '#workflows/catalogue/field.ts'
import type { Random } from './random.ts'

const vendorShare = 0.47
const valueShare = 0.31

/** The technical answers of an application whose expert was asked; many gaps stay. */
export function technicalFields(random: Random): Record<string, FieldValue> {
  const isInHouse = random.chance(0.35)
  return {
    database: random.pick(['MySQL', 'PostgreSQL', 'MariaDB', 'SQL Server']),
    programmingLanguage: random.pick(['PHP', 'Java', 'JavaScript', 'C#']),
    isIntegrated: random.chance(0.25),
    operatingSystem: random.pick(['Linux', 'Windows Server']),
    ...(random.chance(vendorShare) ? { vendor: `CV ${random.pick(vendorNames)}` } : {}),
    // Prices are log-normal between fifteen million and three thousand million rupiah; a third is made in-house.
    ...(random.chance(valueShare) ? { contractValue: isInHouse ? 0 : price(random) } : {}),
  }
}

const vendorNames = [
  'Kalpataru Wijil Data',
  'Sumeleh Karya Digital',
  'Lintang Wetan Teknologi',
  'Arta Rembulan Sistem',
] as const

function price(random: Random): number {
  const bell = random.fraction() + random.fraction() + random.fraction() - 1.5
  const amount = Math.exp(Math.log(120_000_000) + bell * 1.6)
  return Math.round(Math.min(3_000_000_000, Math.max(15_000_000, amount)) / 500_000) * 500_000
}
