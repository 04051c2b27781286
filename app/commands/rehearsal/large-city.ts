import { answerCell } from '#app/exchange/answer-cell.ts'
import { csvLine, csvStart } from '#app/exchange/write-csv.ts'
import { demoCityFor, largeCity } from '#app/views/demo-city.ts'
import { application, ownerImportNames } from '#workflows/catalogue/application.ts'
import { practiceYear } from './calendar.ts'
import type { Volume } from './invented-architecture.ts'

/** The architecture of a large city: about 7,500 objects of six domains, its decree some hundreds of pages. */
export const largeVolume: Volume = {
  processesOfAgency: 80,
  servicesOfApplication: 5,
  dataOfApplication: 6,
  ofEachKind: 42,
}

/** The invented applications of a large city, as the CSV file its register would give. UTF-8. */
export function largeInventory(): { fileName: string; bytes: Uint8Array } {
  const { organisations, applications } = demoCityFor(`${practiceYear}-06-01`, largeCity)
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const { fields } = application
  const headers = [ownerImportNames[0] ?? '', ...fields.map(({ key, importNames }) => importNames[0] ?? key)]
  const lines = applications.map(({ organisation, fields: values }) =>
    csvLine([names.get(organisation) ?? '', ...fields.map((field) => plain(answerCell(field, values)))]),
  )
  const text = [csvStart, csvLine(headers), ...lines].join('')
  return { fileName: 'kota-besar-karangan.csv', bytes: new TextEncoder().encode(text) }
}

function plain(cell: ReturnType<typeof answerCell>): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell
  throw new Error('an answer that no line of text holds')
}
