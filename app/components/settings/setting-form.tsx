import { settingsText } from '#app/text/settings.ts'
import type { FieldValue } from '#workflows/catalogue/field.ts'
import { type SettingKey, settings } from '#workflows/settings/settings.ts'
import { FormFrame, type FormFrameProps } from '../form/form-frame.tsx'
import { RecordField } from '../form/record-field.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'

interface SettingFormProps extends Pick<FormFrameProps, 'state' | 'command'> {
  settingKey: SettingKey
  answers: Readonly<Record<string, FieldValue>>
}

/** The form of a setting, by its declaration. Nothing is saved before it was looked over. */
export function SettingForm({ settingKey, answers, ...frame }: SettingFormProps) {
  const { fields, source } = settings[settingKey]
  return (
    <FormFrame {...frame}>
      {fields.map((field) => (
        <RecordField key={field.key} field={field} stored={answers[field.key]} />
      ))}
      <p className="max-w-measure text-14 text-muted">
        {settingsText.source}: {source}.
      </p>
      <FormActions>
        <SubmitButton>{settingsText.toCheck}</SubmitButton>
      </FormActions>
    </FormFrame>
  )
}
