import { terbilang } from '#app/text/terbilang.ts'
import { annexFiguresOf, figuresOfDecree } from '#db/decree-annexes.ts'
import { decreeById, updateDecree } from '#db/decrees.ts'
import { eventsOfSubject } from '#db/log.ts'
import { composeDecree, countInBody, type Figures, strayMarks } from '#workflows/decree/compose.ts'
import { type DecreeWords, decreeWords } from '#workflows/decree/words.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { contentHash } from './draft-decree.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** The legal office changes the words; figures stand in them as marks and cannot be typed over. */
export function editDecreeWords(
  office: Office,
  command: Command,
  input: { decreeId: string; words: unknown },
): Promise<Outcome> {
  return perform(office, command, (act) => writeWords(act, input))
}

/**
 * Writes the next version of a decree's words and keeps it in the log.
 * @param more what the log is to say beside the words: which version they were taken from
 */
export async function writeWords(
  act: Act,
  { decreeId, words }: { decreeId: string; words: unknown },
  more: { restoredFrom?: number } = {},
): Promise<void> {
  const parsed = decreeWords.safeParse(words)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new AppError('invalid', 'Naskah belum lengkap. Isi bagian yang masih kosong.', problems)
  }
  const decree = found(await decreeById(act.db, decreeId), 'Naskah ini')
  const figures = await figuresOfDecree(act.db, decree)
  const [stray] = strayMarks(parsed.data, figures, terbilang)
  if (stray !== undefined) {
    throw new AppError('invalid', `Tanda {{${stray}}} tidak dikenal. Hapus, atau pakai tanda yang tersedia.`)
  }
  const contentSha256 = contentHash(parsed.data, figures.rows, await annexFiguresOf(act.db, decree.id))
  const { stage } = await act.send(decree.id, { type: 'wordsEdited', contentSha256 })
  // A draft is compared when it is sent; once it lies with the legal office it must stay equal.
  if (stage !== 'drafting') refuseLostFigure(parsed.data, figures)
  await updateDecree(act.db, decree.id, { words: parsed.data, title: parsed.data.title, contentSha256 })
  const version = (await eventsOfSubject(act.db, 'decree-text', decree.id)).length + 1
  const payload = { words: parsed.data, ...more }
  act.note({ kind: 'decree-text', id: decree.id, version, type: 'edited', payload })
}

function refuseLostFigure(words: DecreeWords, figures: Figures): void {
  const composed = composeDecree(words, figures, terbilang)
  const { rows, counts } = figures
  const wanted = [
    { noun: 'aplikasi', mark: 'jumlah', count: rows.length },
    { noun: 'objek', mark: 'jumlah_objek', count: counts?.objects ?? 0 },
    { noun: 'kegiatan', mark: 'jumlah_kegiatan', count: counts?.initiatives ?? 0 },
  ] as const
  for (const { noun, mark, count } of wanted) {
    if (count === 0 || countInBody(composed, noun) === count) continue
    throw new AppError(
      'invalid',
      `Diktum harus tetap menyebut jumlah ${noun} dengan tanda {{${mark}}}, yaitu ${count}. Kembalikan tanda itu.`,
    )
  }
}
