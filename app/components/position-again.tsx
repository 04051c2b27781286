import { againText, positionChoiceText, signInText } from '#app/text/accounts.ts'
import { ButtonLink } from './button.tsx'
import { type CarriedForm, CarriedInputs, isCarried, OtherPersonPage, WrittenTexts } from './carried-form.tsx'
import { ChoiceField } from './form/choice-field.tsx'
import { FormFrame } from './form/form-frame.tsx'
import { FormActions, SubmitButton } from './form/submit-button.tsx'
import { InsetText } from './notice.tsx'
import { ReaderPage } from './reader-page.tsx'

export interface PositionAgainProps extends CarriedForm {
  /** The position the form was drawn for, in words; null where the form does not say. */
  drawnFor: { id: string; title: string; isHeld: boolean } | null
  isOthers: boolean
  /** The active position, in words; null where none is. */
  now: string | null
  positions: { id: string; title: string }[]
}

/** A form that stands for another position than the active one: why it was not accepted, and the way on with it. */
export function PositionAgain(props: PositionAgainProps) {
  const { drawnFor, isOthers, now, positions } = props
  if (isOthers) return <OtherPersonPage />
  const isOver = drawnFor !== null && !drawnFor.isHeld
  const title = now === null && !isOver ? againText.chooseTitle : againText.title
  return (
    <ReaderPage current={null} title={title} lead={leadOf(props)}>
      {isCarried(props) ? null : <InsetText>{againText.notCarried}</InsetText>}
      {props.isIncomplete && isCarried(props) ? <InsetText>{signInText.incomplete}</InsetText> : null}
      <WrittenTexts carried={props} />
      {isOver || positions.length === 0 ? (
        <FormActions>
          <ButtonLink href="/">{signInText.home}</ButtonLink>
        </FormActions>
      ) : (
        <FormFrame state={null} command={{ commandId: 'jabatan' }} action="/pilih-posisi" isPersonal>
          <CarriedInputs carried={props} />
          {drawnFor ? (
            <input type="hidden" name="jabatan" value={drawnFor.id} />
          ) : (
            <ChoiceField
              name="jabatan"
              label={positionChoiceText.legend}
              as="radios"
              isBoxed
              choices={positions.map(({ id, title: label }) => ({ value: id, label }))}
            />
          )}
          <FormActions>
            <SubmitButton>
              {drawnFor ? againText.workAs(drawnFor.title) : positionChoiceText.submit}
            </SubmitButton>
          </FormActions>
        </FormFrame>
      )}
    </ReaderPage>
  )
}

function leadOf({ drawnFor, now, positions }: PositionAgainProps): string {
  if (positions.length === 0) return againText.noneHeld
  if (drawnFor === null) return againText.chooseLead
  if (drawnFor.isHeld)
    return now === null ? againText.notChosen(drawnFor.title) : againText.other(drawnFor.title, now)
  return againText.over(drawnFor.title, now)
}
