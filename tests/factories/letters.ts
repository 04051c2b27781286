import { addressLetters } from '#app/services/address-letters.server.ts'
import type { Notice } from '#app/services/notify.server.ts'
import { registerAccounts } from '#app/services/register-account.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import type { World } from './world.ts'

/** Gives everybody of the city an account with an address, without a password. */
export async function giveAddresses(world: World): Promise<void> {
  const people = [...new Set(world.people.map(({ personId }) => personId))]
  await world.as(setupActor)(registerAccounts, {
    accounts: people.map((personId, index) => ({
      personId,
      login: `orang${String(index).padStart(3, '0')}`,
      email: `orang${index}@kota.example`,
      passwordHash: null,
    })),
  })
}

/** Forgets what was told so far: the letters that follow are those of what follows. */
export function forgetLetters(world: World): void {
  world.raw.prepare("DELETE FROM outbox WHERE kind IN ('tell', 'notify')").run()
}

/** Addresses what waits and reads every letter in the outbox, by the person it is for. */
export async function lettersOf(world: World): Promise<Map<string, Notice[]>> {
  await addressLetters(world.office)
  const rows = world.raw
    .prepare<[], { payload: string }>("SELECT payload FROM outbox WHERE kind = 'notify' ORDER BY id")
    .all()
  const letters = new Map<string, Notice[]>()
  for (const { payload } of rows) {
    const notice = JSON.parse(payload) as Notice
    letters.set(notice.personId, [...(letters.get(notice.personId) ?? []), notice])
  }
  return letters
}

/** Every line of a letter, in one text. */
export function wordsOf(notices: readonly Notice[] | undefined): string {
  return (notices ?? [])
    .flatMap(({ subject, sections }) => [subject, ...sections.flatMap(({ lines }) => lines)])
    .join('\n')
}
