import { deskText } from '#app/text/desk.ts'
import { ChoiceField } from '../form/choice-field.tsx'
import type { FormState } from '../form/form-state.ts'
import { NumberField, TextField } from '../form/text-field.tsx'
import { FoldedForm } from './reason-box.tsx'

export interface MoveTurnProps {
  days: { id: string; label: string }[]
  turn: { sessionId: string; time: string; minutes: number; plans: number }
  commandId: string
  state: FormState | undefined
}

/** Another day, time or length for a turn; it stays the same turn. */
export function MoveTurn({ days, turn, commandId, state }: MoveTurnProps) {
  return (
    <FoldedForm
      name="pindah"
      label={deskText.move}
      state={state}
      command={{ commandId, expectedVersion: turn.plans }}
    >
      <ChoiceField
        name="hari"
        label={deskText.moveDay}
        stored={turn.sessionId}
        choices={days.map((day) => ({ value: day.id, label: day.label }))}
      />
      <TextField
        name="mulai"
        label={deskText.scheduleStart}
        help={deskText.scheduleStartHelp}
        stored={turn.time.slice(0, 5)}
        width="short"
      />
      <NumberField name="menit" label={deskText.scheduleMinutes} stored={String(turn.minutes)} unit="menit" />
    </FoldedForm>
  )
}
