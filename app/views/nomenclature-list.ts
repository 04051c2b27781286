import { nomenclatureEditions, searchNomenclature } from '#db/nomenclature.ts'
import type { Store } from '#db/open.ts'
import { nomenclatureLevel, nomenclatureLevels } from '#workflows/catalogue/nomenclature.ts'

const mostCodes = 100

/** The codes of an edition that hold a text, a hundred at most; of the edition in use unless another is asked for. */
export async function nomenclatureList({ read }: Pick<Store, 'read'>, query: URLSearchParams) {
  const editions = await nomenclatureEditions(read)
  const edition = editions.find((each) => each.edition === query.get('versi')) ?? editions[0]
  const text = (query.get('cari') ?? '').trim().slice(0, 200)
  const rows =
    edition === undefined
      ? []
      : await searchNomenclature(read, { edition: edition.edition, text, limit: mostCodes })
  return {
    editions,
    edition: edition?.edition ?? null,
    text,
    isCut: rows.length === mostCodes,
    rows: rows.map(({ code, name }) => {
      const level = nomenclatureLevel(code)
      return { code, name, level: level === null ? '-' : nomenclatureLevels[level].label }
    }),
  }
}
