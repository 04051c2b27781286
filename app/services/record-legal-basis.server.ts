import {
  insertLegalBasis,
  type KeptBasis,
  legalBasisRow,
  legalLibrary,
  updateLegalBasis,
} from '#db/legal-bases.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { FieldValue, FieldValues } from '#workflows/catalogue/field.ts'
import { legalBasis } from '#workflows/catalogue/legal-basis.ts'
import { type LegalBasisFields, titleKeyOf } from '#workflows/rules/legal-basis.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { differenceOf } from './application-record.server.ts'
import { changedBy } from './changed-by.server.ts'
import { cityDay } from './city-day.server.ts'
import { checked } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Adds a regulation to the library, or writes the next version of one (`basisId`). */
export function recordLegalBasis(
  office: Office,
  command: Command,
  input: { basisId: string | null; fields: FieldValues },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('legalBasisRecorded')
    const library = await legalLibrary(act.db)
    const kept =
      input.basisId === null
        ? null
        : found(
            library.find(({ id }) => id === input.basisId),
            'Dasar hukum ini',
          )
    if (kept !== null && command.expectedVersion !== undefined && command.expectedVersion !== kept.version)
      throw await changedMeanwhile(act, kept.id)
    const fields = fieldsFrom(input.fields)
    const today = await cityDay(act.db, act.at)
    if (String(fields.checkedOn) > today)
      throw wrong('checkedOn', 'Hari pemeriksaan tidak boleh sesudah hari ini.')
    const titleKey = titleKeyOf(fields as unknown as LegalBasisFields)
    const twin = library.find((each) => each.id !== kept?.id && titleKeyOf(each.fields) === titleKey)
    if (twin !== undefined)
      throw wrong('number', 'Peraturan ini sudah ada dalam daftar. Ubah yang sudah ada.')
    await write(act, { kept, fields, titleKey })
  })
}

/** The first writing about an entry of the reference makes its row; what the reference said is in the difference. */
async function write(
  act: Act,
  { kept, fields, titleKey }: { kept: KeptBasis | null; fields: FieldValues; titleKey: string },
): Promise<void> {
  const { db, at } = act
  if (kept === null) {
    const id = act.newId(`legal-basis ${titleKey}`)
    await insertLegalBasis(db, { id, titleKey, fields, version: 1, createdAt: at, updatedAt: at })
    act.note({ kind: 'legal-basis', id, version: 1, type: 'recorded', payload: { fields } })
    return
  }
  const difference = differenceOf(kept.fields as unknown as FieldValues, fields)
  if (Object.keys(difference).length === 0) return
  const { id } = kept
  const version = kept.version + 1
  const createdAt = (await legalBasisRow(db, id))?.createdAt ?? at
  const row = { id, titleKey, fields, version, createdAt, updatedAt: at }
  if (kept.version === 0) await insertLegalBasis(db, row)
  else if (!(await updateLegalBasis(db, row, kept.version))) throw await changedMeanwhile(act, id)
  act.note({ kind: 'legal-basis', id, version, type: 'changed', payload: { fields: difference } })
}

/** What does not belong to the standing that was chosen is left out, so that it never prints. */
function fieldsFrom(given: FieldValues): FieldValues {
  const left: Record<string, FieldValue> = { ...given }
  if (given.status !== 'amended') {
    delete left.timesAmended
    delete left.latestAmendment
  }
  if (given.status !== 'revoked') {
    delete left.revokedBy
    delete left.revokedOn
  }
  const fields = checked(legalBasis, left)
  if (!/^\d{4}$/.test(String(fields.year))) throw wrong('year', 'Tahun: tulis empat angka, misalnya 2018.')
  return fields
}

function wrong(key: string, sentence: string): AppError {
  return new AppError('invalid', sentence, [`${key}: ${sentence}`])
}

async function changedMeanwhile({ db }: Act, id: string): Promise<AppError> {
  const changed = await changedBy(db, (await eventsOfSubject(db, 'legal-basis', id)).at(-1))
  return new AppError('stale', `Dasar hukum ini ${changed}. Muat ulang, lalu ulangi perubahan Anda.`)
}
