import { insertNomenclature, nomenclatureEditions } from '#db/nomenclature.ts'
import { nomenclatureLevel, tidyCode } from '#workflows/catalogue/nomenclature.ts'
import { AppError } from './app-error.ts'
import { wordsOf } from './follow-up-act.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface NomenclatureInput {
  /** Which regulation the codes come from: "Kepmendagri 050-5889/2021". */
  edition: string
  rows: readonly { readonly row: number; readonly code: string; readonly name: string }[]
}

const mostTold = 20

/**
 * Brings an edition of the codes in, whole or not at all; from then on it is the one in use. An edition that is
 * there stays as it is: what initiatives were planned by must stay readable.
 */
export function recordNomenclature(
  office: Office,
  command: Command,
  input: NomenclatureInput,
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('nomenclatureRecorded')
    const edition = wordsOf(
      input.edition,
      'Tulis dari aturan mana kode ini, misalnya Kepmendagri 050-5889/2021.',
    )
    if ((await nomenclatureEditions(act.db)).some((each) => each.edition === edition))
      throw new AppError(
        'refused',
        `Nomenklatur "${edition}" sudah tercatat. Beri nama lain untuk versi yang baru.`,
      )
    const rows = checkedRows(input.rows)
    const id = act.newId(`nomenclature ${edition}`)
    await insertNomenclature(
      act.db,
      rows.map((row) => ({ ...row, id: `${id}-${row.code}`, edition, createdAt: act.at })),
    )
    act.note({
      kind: 'nomenclature',
      id,
      version: 1,
      type: 'recorded',
      payload: { edition, count: rows.length },
    })
  })
}

function checkedRows(given: NomenclatureInput['rows']) {
  const problems: string[] = []
  const rows = new Map<string, { code: string; level: string; name: string }>()
  for (const { row, code: typed, name: words } of given) {
    const [code, name] = [tidyCode(typed), words.replace(/\s+/g, ' ').trim()]
    const level = nomenclatureLevel(code)
    if (level === null) problems.push(`Baris ${row}: "${typed.trim().slice(0, 40)}" bukan kode nomenklatur.`)
    else if (name === '' || name.length > 500)
      problems.push(`Baris ${row}: nama untuk ${code} kosong atau terlalu panjang.`)
    else if (rows.has(code)) problems.push(`Baris ${row}: kode ${code} sudah ada pada baris lain.`)
    else rows.set(code, { code, level, name })
  }
  if (problems.length > 0)
    throw new AppError(
      'invalid',
      `${problems.length} baris tidak dapat dibaca, jadi tidak ada yang dicatat. Perbaiki, lalu ulangi.`,
      problems.slice(0, mostTold),
    )
  if (rows.size === 0) throw new AppError('invalid', 'Tidak ada kode di dalamnya. Isi kolom kode dan nama.')
  return [...rows.values()]
}
