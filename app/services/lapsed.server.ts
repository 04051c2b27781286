import type { Db } from '#db/open.ts'
import { type Lapse, lapseSentence } from '#workflows/engine/lapse.ts'
import { AppError } from './app-error.ts'
import { cityMoment } from './city-day.server.ts'

/** The refusal of an act whose time is over: since when, at the hour of the city, and what is left to do. */
export async function lapsed(db: Db, { words, at }: Lapse): Promise<AppError> {
  return new AppError('refused', lapseSentence(words, await cityMoment(db, at)))
}
