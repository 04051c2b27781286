import { type FormInput, unknownAct, wrongFields } from '#app/auth/form-action.ts'
import { AppError } from '#app/services/app-error.ts'
import { confirmDecision } from '#app/services/confirm-decision.server.ts'
import { grantException } from '#app/services/grant-exception.server.ts'
import type { Command, Office } from '#app/services/office.ts'
import { parkItem } from '#app/services/park-item.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { recordDissent } from '#app/services/record-dissent.server.ts'
import { reopenDecision } from '#app/services/reopen-decision.server.ts'
import { resumeItem } from '#app/services/resume-item.server.ts'
import { decisionText, deskText } from '#app/text/desk.ts'
import { decisionFrom } from '#app/views/decision-from.ts'
import { decisionProblems } from '#app/views/decision-problems.ts'
import type { DeskItem } from '#app/views/desk-item.ts'

interface Given {
  form: FormInput
  item: DeskItem
}

/** Carries out what a form of the decision page asks for; returns where to go then. */
export async function actOnItem(office: Office, command: Command, given: Given): Promise<string> {
  const { form, item } = given
  const { itemId } = item
  const here = `/desk/butir/${itemId}`
  if (form.values.putusan !== undefined) return decide(office, command, given)
  if (form.values.pendapat !== undefined) {
    const note = required(form, 'pendapat', decisionText.dissentMissing)
    if (item.party === null) throw new AppError('forbidden', decisionText.readOnly)
    await recordDissent(office, command, { itemId, party: item.party, note })
    return `${here}?baru=berbeda`
  }
  if (form.values.surat !== undefined) {
    const wrong = {
      ...((form.values.dasar ?? '').trim() === '' ? { dasar: decisionText.exceptionGroundMissing } : {}),
      ...(form.values.surat.trim() === '' ? { surat: decisionText.exceptionLetterMissing } : {}),
    }
    if (Object.keys(wrong).length > 0) throw wrongFields(wrong)
    await grantException(office, command, {
      itemId,
      ground: form.values.dasar ?? '',
      letter: form.values.surat,
    })
    return `${here}?baru=kecuali`
  }
  if (form.values.aksi === 'sahkan') await confirmDecision(office, command, { itemId })
  else if (form.values.aksi === 'lanjut') await resumeItem(office, command, { itemId })
  else return giveReason(office, command, given)
  return `${here}?baru=${form.values.aksi}`
}

/** A confirmed decision is opened again, any other put aside: both ask for nothing but the reason. */
async function giveReason(office: Office, command: Command, { form, item }: Given): Promise<string> {
  // What the form was for, not what the item has become meanwhile.
  const isReopening = form.formName === 'buka'
  if (form.values.alasan === undefined || !(isReopening || form.formName === 'tunda')) throw unknownAct()
  const reason = required(form, 'alasan', deskText.reasonMissing)
  const { itemId } = item
  if (isReopening) await reopenDecision(office, command, { itemId, reason })
  else await parkItem(office, command, { itemId, reason })
  return `/desk/butir/${itemId}?baru=${isReopening ? 'buka' : 'tunda'}`
}

async function decide(office: Office, command: Command, { form, item }: Given): Promise<string> {
  const { itemId } = item
  const decision = decisionFrom(form)
  if (decision === null) throw new AppError('invalid', 'Pilih salah satu keputusan dari daftar.')
  // Somebody else's decision is told before what is still missing in one's own.
  if (command.expectedVersion === item.version) {
    const problems = await decisionProblems(office.store, { itemId, decision, now: office.now() })
    if (Object.keys(problems).length > 0 && item.acts.includes('decisionRecorded'))
      throw wrongFields(problems)
  }
  await recordDecision(office, command, { itemId, decision })
  if (item.stage === 'proposed' && item.nextUndecided !== null)
    return `/desk/butir/${item.nextUndecided}?baru=berikutnya`
  return `/desk/butir/${itemId}?baru=tercatat`
}

function required(form: FormInput, name: string, sentence: string): string {
  const value = (form.values[name] ?? '').trim()
  if (value === '') throw wrongFields({ [name]: sentence })
  return value
}
