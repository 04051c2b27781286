import { ApplicationForm } from '#app/components/application/application-form.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { SampleFrame } from './sample-frame.tsx'

const refused: FormState = {
  code: 'invalid',
  form: '',
  formError: 'Nama aplikasi belum diisi.',
  details: [
    'Nama aplikasi belum diisi.',
    'Nilai kontrak: tulis bilangan bulat antara 0 dan 1.000.000.000.000.',
  ],
  fieldErrors: {},
  values: {
    purpose: 'Warga melaporkan jalan rusak.',
    contractValue: 'lima juta',
    'userUnits.tidak-diketahui': 'ya',
  },
  lists: {},
}

/** The form of an application, drawn from the catalogue: new, or come back with two fields wrong. */
export function RecordSheet({ isWrong = false }: { isWrong?: boolean }) {
  return (
    <SampleFrame
      current="ownApplications"
      title="Catat aplikasi baru"
      crumbs={[{ href: '/aplikasi', label: 'Aplikasi kami' }]}
      lead="Paling banyak 12 pertanyaan. Yang belum Anda ketahui dapat dijawab nanti, sebelum berkas diajukan."
    >
      <ApplicationForm
        clearance="restricted"
        state={isWrong ? refused : null}
        command={{ commandId: '4f6c1d2e-0000-4000-8000-000000000001' }}
        stored={{}}
        mayBeUnknown={['userUnits']}
        actions={
          <FormActions>
            <SubmitButton>Simpan aplikasi</SubmitButton>
          </FormActions>
        }
      />
    </SampleFrame>
  )
}
