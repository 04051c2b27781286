import { answerCell } from '#app/exchange/answer-cell.ts'
import { csvLine, csvStart } from '#app/exchange/write-csv.ts'
import { demoCity } from '#db/seed/demo-city.ts'
import { application, ownerImportNames } from '#workflows/catalogue/application.ts'
import type { Volume } from './invented-architecture.ts'

/** How much the applications of a city like Malang are multiplied to make a large one: 121 become 327. */
const largeCity = 2.7

/** The architecture of a large city: about 7,500 objects of six domains, its decree some hundreds of pages. */
export const largeVolume: Volume = {
  processesOfAgency: 80,
  servicesOfApplication: 5,
  dataOfApplication: 6,
  ofEachKind: 42,
}

/** The invented applications of a large city, as the CSV file its register would give. UTF-8. */
export function largeInventory(): { fileName: string; bytes: Uint8Array } {
  const { organisations, applications } = demoCity({ factor: largeCity })
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
