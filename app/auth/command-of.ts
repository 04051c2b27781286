import type { Command } from '#app/services/office.ts'
import type { FormInput } from './form-action.ts'
import type { SignedIn } from './session.ts'

/** The command a form stands for: its id, who sends it, and the version that person was looking at. */
export function commandOf({ actor }: Pick<SignedIn, 'actor'>, form: FormInput): Command {
  const { commandId: id, expectedVersion } = form
  return expectedVersion === undefined ? { id, actor } : { id, actor, expectedVersion }
}
