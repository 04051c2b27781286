import { type FormInput, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { placedProblems } from '#app/exchange/import/column-mapping.ts'
import { neededColumns } from '#app/exchange/import/import-rows.ts'
import { answerImportRow } from '#app/services/answer-import-row.server.ts'
import { AppError } from '#app/services/app-error.ts'
import { applyImport } from '#app/services/apply-import.server.ts'
import { dropImport } from '#app/services/drop-import.server.ts'
import { mapColumns } from '#app/services/map-columns.server.ts'
import { mapOwners } from '#app/services/map-owners.server.ts'
import type { Command, Office } from '#app/services/office.ts'
import { undoImport } from '#app/services/undo-import.server.ts'
import { leaveOut, importText as text } from '#app/text/import.ts'
import type { ImportPageData } from '#app/views/import-page.ts'

interface Given {
  form: FormInput
  data: ImportPageData
}

/** Carries out what a form of the import's page asks for; returns where to go then. */
export async function actOnImport(office: Office, command: Command, given: Given): Promise<string> {
  const { form, data } = given
  const importId = data.id
  const here = `/impor/${importId}`
  switch (form.formName) {
    case 'kolom':
      await mapColumns(office, command, { importId, ...columnsIn(given) })
      return `${here}?kabar=kolom#baris`
    case 'kosong':
      await mapColumns(office, command, { importId, emptiesBlanks: form.values.kosongkan === 'ya' })
      return `${here}?kabar=kolom#baris`
    case 'lembar':
      await mapColumns(office, command, { importId, ...placeIn(given) }).catch(atTheHeader)
      return `${here}?kabar=kolom#kolom`
    case 'pemilik':
      await mapOwners(office, command, { importId, owners: ownersIn(form) })
      return `${here}?kabar=pemilik#pemilik`
    case 'jawaban':
      await answerImportRow(office, command, { importId, answers: answersIn(form) })
      return `${here}?kabar=jawaban&keadaan=pertanyaan#baris`
    case 'terapkan':
      await applyImport(office, command, { importId, withoutErrors: form.values['tanpa-galat'] === 'ya' })
      return `${here}?kabar=diterapkan`
    case 'batalkan':
      await undoImport(office, command, { importId })
      return `${here}?kabar=dibatalkan`
    case 'buang':
      await dropImport(office, command, { importId })
      return `${here}?kabar=dibuang`
    default:
      throw unknownAct()
  }
}

function columnsIn({ form, data }: Given) {
  const { list, sheet, headerRow } = data.columns
  const positions = list.map(({ position }) => position)
  const keys = Array.from({ length: Math.max(0, ...positions) + 1 }, (_, position) => {
    const key = form.values[`kolom-${position}`] ?? ''
    return key === '' ? null : key
  })
  const problems = placedProblems(keys, neededColumns(data.agency))
  const wrong: Record<string, string> = {}
  for (const { position, sentence } of problems) wrong[`kolom-${position}`] ??= sentence
  if (problems.length > 0) throw wrongFields(wrong)
  return { keys, sheet, headerRow, emptiesBlanks: form.values.kosongkan === 'ya' }
}

function placeIn({ form, data }: Given) {
  const sheet = form.values.lembar ?? ''
  const row = (form.values.judul ?? '').trim()
  const wrong = {
    ...(data.columns.sheets.some(({ name }) => name === sheet) ? {} : { lembar: text.sheetMissing }),
    ...(/^[1-9]\d{0,5}$/.test(row) ? {} : { judul: text.headerRowWrong }),
  }
  if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
  const { emptiesBlanks } = data.columns
  return { sheet, headerRow: Number(row), emptiesBlanks }
}

/** A line that is no header is told beside its number. */
function atTheHeader(error: unknown): never {
  if (error instanceof AppError && error.code === 'invalid') throw wrongFields({ judul: error.message })
  throw error
}

function ownersIn(form: FormInput) {
  const chosen = Object.entries(form.values).flatMap(([name, value]) => {
    const place = /^pemilik-(\d+)$/.exec(name)?.[1]
    if (place === undefined || value === '') return []
    const owner = form.values[`nama-${place}`] ?? ''
    return [{ owner, organisationId: value === leaveOut ? null : value }]
  })
  if (chosen.length === 0) throw wrongFields({ 'pemilik-0': text.ownersMissing })
  return chosen
}

function answersIn(form: FormInput) {
  const asked = form.lists.tanya ?? []
  const answers = asked.flatMap((key) => {
    const answer = form.values[`baris-${key}`] ?? ''
    const [, kind = 'application', row = ''] = /^(?:([a-z-]+)-)?(\d{1,7})$/.exec(key) ?? []
    return answer === '' || row === '' ? [] : [{ kind, row: Number(row), answer }]
  })
  const [first] = asked
  if (first === undefined) throw unknownAct()
  if (answers.length === 0) throw wrongFields({ [`baris-${first}`]: text.questionsMissing })
  return answers
}
