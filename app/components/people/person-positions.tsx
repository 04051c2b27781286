import { peopleText } from '#app/text/people.ts'
import { TextLink } from '../button.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Fold } from '../fold.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { Section } from '../section.tsx'
import { type PositionChoices, PositionFields } from './position-fields.tsx'

/** A position as its person's page shows it; app/views/people makes it. */
export interface ShownPosition {
  id: string
  title: string
  role: string
  organisation: string
  days: string
  letter: string | null
  state: 'isValid' | 'isOver' | 'isAhead'
}

interface PersonPositionsProps {
  person: { id: string; positions: ShownPosition[] }
  choices: PositionChoices
  state: FormState | undefined
  commandId: string
}

/** Everything a person was, is and will be, and the form for what is added. */
export function PersonPositions({ person, choices, state, commandId }: PersonPositionsProps) {
  return (
    <Section id="jabatan" title={peopleText.positions}>
      <DataTable
        caption={peopleText.positions}
        columns={columnsFor(person.id)}
        rows={person.positions}
        rowKey={({ id }) => id}
        empty={peopleText.noPositions}
      />
      <Fold title={peopleText.addPosition} isOpen={state?.form === 'jabatan'} className="mt-4">
        <FormFrame name="jabatan" state={state} command={{ commandId: `${commandId}j` }}>
          <PositionFields {...choices} />
          <FormActions>
            <SubmitButton name="tindakan" value="jabatan">
              {peopleText.addPositionSubmit}
            </SubmitButton>
          </FormActions>
        </FormFrame>
      </Fold>
    </Section>
  )
}

function columnsFor(personId: string): Column<ShownPosition>[] {
  const labels = peopleText.positionColumns
  return [
    {
      key: 'title',
      label: labels.title,
      isHeading: true,
      cell: ({ title, role }) => (
        <>
          {title}
          <span className="block font-normal text-14 text-muted">{role}</span>
        </>
      ),
    },
    { key: 'organisation', label: labels.organisation, cell: ({ organisation }) => organisation },
    {
      key: 'days',
      label: labels.days,
      cell: ({ days, state }) => (
        <>
          {days}
          <span className="block text-14 text-muted">{peopleText[state]}</span>
        </>
      ),
    },
    { key: 'letter', label: labels.letter, cell: ({ letter }) => letter ?? '–' },
    {
      key: 'act',
      label: labels.act,
      cell: ({ id, title, state }) =>
        state === 'isOver' ? (
          '–'
        ) : (
          <TextLink href={`/pengaturan/orang/${personId}/akhiri/${id}`} about={title}>
            {peopleText.end}
          </TextLink>
        ),
    },
  ]
}
