import { terbilang } from '#app/text/terbilang.ts'
import { loadCase } from '#db/cases.ts'
import { figuresOfDecree } from '#db/decree-annexes.ts'
import { insertDecreeComment } from '#db/decree-comments.ts'
import { decreeById } from '#db/decrees.ts'
import type { Db } from '#db/open.ts'
import { paragraphsOf } from '#workflows/decree/check.ts'
import { markValues } from '#workflows/decree/compose.ts'
import { type DecreeWords, fillMarks, withStrayMarksShown } from '#workflows/decree/words.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const longest = 4000

/** Says something about one paragraph, while the words may still change. The paragraph is kept as it reads now. */
export function commentDecree(
  office: Office,
  command: Command,
  input: { decreeId: string; place: string; comment: string },
): Promise<Outcome> {
  const { decreeId, place } = input
  const comment = input.comment.trim()
  return perform(office, command, async (act) => {
    await act.require('decreeCommented')
    const decree = found(await decreeById(act.db, decreeId), 'Naskah ini')
    await refuseWhenSettled(act.db, decreeId)
    if (comment === '') throw wrong('comment', 'Tulis komentarnya.')
    if (comment.length > longest)
      throw wrong('comment', 'Komentar terlalu panjang. Ringkas, lalu kirim lagi.')
    const paragraph = paragraphsOf(decree.words as DecreeWords).find((each) => each.place === place)
    if (paragraph === undefined)
      throw wrong('place', 'Pilih bagian naskah. Bagian yang Anda pilih mungkin sudah tidak ada.')
    const values = markValues(await figuresOfDecree(act.db, decree), terbilang)
    const row = {
      id: act.newId('comment'),
      decreeId,
      place,
      quote: fillMarks(withStrayMarksShown(paragraph.text, values), values),
      comment,
      byName: act.actor.name,
      byTitle: act.actor.positionTitle,
      at: act.at,
    }
    const open = { resolvedByName: null, resolvedByTitle: null, resolvedAt: null }
    await insertDecreeComment(act.db, { ...row, ...open })
    act.note({ kind: 'decree-comment', id: row.id, version: 1, type: 'recorded', payload: row })
  })
}

const stages = ['drafting', 'checking', 'initialling']

/** After the last initial the words are no longer spoken about: what is wrong then sends the decree back. */
export async function refuseWhenSettled(db: Db, decreeId: string): Promise<void> {
  const row = await loadCase(db, decreeId)
  if (row === null || stages.includes(row.stage)) return
  throw new AppError(
    'refused',
    'Paraf sudah lengkap, jadi komentar ditutup. Kembalikan naskah dengan catatan bila ada yang harus diubah.',
  )
}

function wrong(key: string, sentence: string): AppError {
  return new AppError('invalid', sentence, [`${key}: ${sentence}`])
}
