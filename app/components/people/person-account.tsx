import { peopleText } from '#app/text/people.ts'
import { ButtonLink, TextLink } from '../button.tsx'
import { Fold } from '../fold.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextField } from '../form/text-field.tsx'
import { Section } from '../section.tsx'
import { SummaryList } from '../summary-list.tsx'

/** What the account of a person shows; app/views/people makes it. */
export interface ShownPerson {
  id: string
  employeeNumber: string | null
  login: string | null
  email: string | null
  state: keyof typeof peopleText.states
  invitation: { id: string; until: string } | null
  accountVersion: number
}

interface PersonAccountProps {
  person: ShownPerson
  state: FormState | undefined
  commandId: string
}

/** How a person signs in, and what the administrator can do about it. */
export function PersonAccount({ person, state, commandId }: PersonAccountProps) {
  const words = peopleText
  const invited = person.invitation ? ` ${words.invitedUntil(person.invitation.until)}` : ''
  return (
    <Section id="akun" title={words.account}>
      <SummaryList
        rows={[
          { key: 'login', label: words.login, value: person.login },
          { key: 'state', label: words.account, value: words.states[person.state] + invited },
          { key: 'email', label: words.email, value: person.email },
          { key: 'nip', label: words.employeeNumber, value: person.employeeNumber },
        ]}
      />
      {person.invitation ? (
        <p className="mt-4">
          <ButtonLink href={`/pengaturan/orang/${person.id}/tautan`} look="secondary">
            {words.showLink}
          </ButtonLink>
        </p>
      ) : null}
      {person.login === null ? null : (
        <p className="mt-4">
          <TextLink href={`/pengaturan/orang/${person.id}/keamanan`}>{words.security}</TextLink>
        </p>
      )}
      <Fold title={words.inviteAgain} isOpen={state?.form === 'undangan'} className="mt-4">
        <p className="mb-4 max-w-measure text-muted">{words.inviteAgainLead}</p>
        <FormFrame
          name="undangan"
          state={state}
          command={{ commandId: `${commandId}u`, expectedVersion: person.accountVersion }}
        >
          {person.login === null ? (
            <TextField name="pengguna" label={words.login} help={words.loginHelp} width="medium" />
          ) : null}
          <TextField
            name="surel"
            label={words.email}
            help={words.emailHelp}
            type="email"
            stored={person.email ?? ''}
            isOptional
            width="medium"
          />
          <FormActions>
            <SubmitButton name="tindakan" value="undang">
              {words.inviteAgain}
            </SubmitButton>
          </FormActions>
        </FormFrame>
      </Fold>
      {person.login !== null && person.state !== 'closed' ? (
        <Fold title={words.close} isOpen={state?.form === 'tutup'} className="mt-3">
          <p className="max-w-measure text-muted">{words.closeLead}</p>
          <FormFrame
            name="tutup"
            state={state}
            command={{ commandId: `${commandId}t`, expectedVersion: person.accountVersion }}
          >
            <FormActions>
              <SubmitButton look="danger" name="tindakan" value="tutup">
                {words.close}
              </SubmitButton>
            </FormActions>
          </FormFrame>
        </Fold>
      ) : null}
    </Section>
  )
}
