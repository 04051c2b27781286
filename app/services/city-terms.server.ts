import type { SheetTerms } from '#workflows/catalogue/sheets.ts'
import { yearsOf } from '#workflows/catalogue/yearly.ts'
import type { Act } from './act.server.ts'
import { choicesInUse } from './plan-import.server.ts'
import { roadmapToday } from './plan-roadmap.server.ts'

/** What a workbook of the whole record is read with: the choices, the years of the roadmap, and today's year. */
export async function cityTerms(reader: Pick<Act, 'db' | 'at'>): Promise<SheetTerms & { year: number }> {
  const roadmap = await roadmapToday(reader)
  return {
    lists: await choicesInUse(reader),
    years: roadmap === null ? [] : yearsOf(roadmap),
    year: Number(reader.at.slice(0, 4)),
  }
}
