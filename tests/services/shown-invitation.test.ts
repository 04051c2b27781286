import { expect, test } from 'vitest'
import { invitationLetter, showInvitationLink } from '#app/services/invitation.server.ts'
import { inviteAgain } from '#app/services/invite-person.server.ts'
import { tokenHashOf } from '#app/services/secret-token.ts'
import { invitationFor } from '#app/views/invitation.ts'
import { aCity } from '../factories/city.ts'

const siteUrl = 'https://desk.example.go.id'

test('a letter that leaves after its link was handed over does not end that link', async () => {
  const world = await aCity().registered()
  const { office, clock } = world
  const { personId } = world.head('pertanian')
  const by = world.as(world.role('administrator'))
  const outcome = await by(inviteAgain, { personId, login: 'kepala', email: 'kepala@example.go.id' })
  const invitationId = outcome.events.find(({ subjectKind }) => subjectKind === 'invitation')?.subjectId ?? ''
  const isInvited = async (path: string) => {
    const tokenHash = tokenHashOf(path.split('/').at(-1) ?? '')
    return !('over' in (await invitationFor(office.store, { tokenHash, now: clock.now() })))
  }
  const letter = await invitationLetter(office, { invitationId, siteUrl })
  const mailed = /\/undangan\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
  expect(await isInvited(mailed)).toBe(true)
  const shown = await by(showInvitationLink, { invitationId })
  expect([await isInvited(mailed), await isInvited(shown)]).toEqual([false, true])
  expect(await invitationLetter(office, { invitationId, siteUrl })).toBeNull()
  expect(await isInvited(shown)).toBe(true)
})
