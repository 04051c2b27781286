import { decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import { ButtonLink } from '../button.tsx'
import { DecisionMark } from '../decision-tag.tsx'
import { Checkboxes, CheckboxField } from '../form/checkbox-field.tsx'
import { ChoiceField } from '../form/choice-field.tsx'
import { FileField } from '../form/file-field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import type { FormState } from '../form/form-state.ts'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { DateField, MoneyField, NumberField, TextField } from '../form/text-field.tsx'
import { SampleFrame } from './sample-frame.tsx'

/** A form that came back with something wrong at most of its fields. */
export const wrongForm: FormState = {
  code: 'invalid',
  form: '',
  formError: 'Isian belum lengkap. Periksa kembali lalu kirim ulang.',
  details: [],
  fieldErrors: {
    keputusan: 'Pilih satu keputusan.',
    tanggal: 'Isi tanggal paling lambat, sesudah 25 Agustus 2026.',
    alasan: 'Alasan terlalu panjang. Ringkas menjadi 200 huruf.',
    pengguna: 'Isi jumlah pengguna, atau pilih Tidak diketahui dan tulis alasannya.',
    nilai: 'Tulis nilai kontrak dalam rupiah penuh, misalnya 1.500.000.',
    pindaian: 'Pindaian harus berupa PDF. Pindai ulang sebagai PDF, lalu pilih lagi.',
    setuju: 'Centang untuk menyatakan data ini benar.',
  },
  values: {
    alasan: 'Fungsi sama dengan aplikasi pusat. '.repeat(8),
    nilai: 'lima juta',
    surel: '<b>budi</b>',
  },
  lists: {},
}

/** A form that somebody else overtook. */
export const staleForm: FormState = {
  ...wrongForm,
  code: 'stale',
  formError:
    'Berkas ini sudah diubah oleh Rina Wulandari pada 8 Agustus 2026 pukul 09.05 WIB. Putuskan berdasarkan keadaan terbaru.',
  fieldErrors: {},
  values: { keputusan: 'integrate', alasan: 'Fungsi sama dengan SP4N-LAPOR!.', satuan: 'dinkes' },
}

/** Every control, as it comes and as it comes back. */
export function FormSheet({ state = null }: { state?: FormState | null }) {
  return (
    <SampleFrame
      title="Beri keputusan untuk Lapor Jalan Rusak"
      crumbs={[
        { href: '/desk', label: 'Desk' },
        { href: '/desk/1', label: 'Dinas Pekerjaan Umum dan Penataan Ruang' },
      ]}
      lead="Keputusan bersifat sementara sampai Kepala Diskominfo memastikannya."
    >
      <FormFrame
        state={state}
        command={{ commandId: '4f6c1d2e-0000-4000-8000-000000000000', expectedVersion: 4 }}
        hasFiles
      >
        <ChoiceField
          name="keputusan"
          label="Keputusan"
          help="Pilih satu; alasannya ikut tercetak di lampiran."
          isBoxed
          choices={decisionCodes.map((code, index) => ({
            value: code,
            label: decisions[code].label,
            mark: <DecisionMark code={code} />,
            keyHint: String(index + 1),
          }))}
        />
        <DateField name="tanggal" label="Paling lambat" earliest="2026-08-26" />
        <TextArea name="alasan" label="Alasan" help="Satu atau dua kalimat." maxLength={200} />
        <NumberField name="pengguna" label="Pengguna aktif" unit="orang" help="Dalam triwulan II 2026." />
        <MoneyField
          name="nilai"
          label="Nilai kontrak"
          help="Tulis rupiah penuh, misalnya 1.500.000."
          isOptional
        />
        <TextField name="surel" label="Surel penanggung jawab" type="email" width="medium" isOptional />
        <ChoiceField
          name="satuan"
          label="Perangkat daerah penerima"
          as="select"
          choices={[
            { value: 'dinkes', label: 'Dinas Kesehatan' },
            {
              value: 'pupr',
              label: 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman',
            },
          ]}
        />
        <Checkboxes
          name="isu"
          label="Isu nasional yang tersentuh"
          isOptional
          stored={['stunting']}
          choices={[
            { value: 'kemiskinan', label: 'Kemiskinan' },
            { value: 'stunting', label: 'Stunting', help: 'Aplikasi ini ditandai oleh Bappeda.' },
            { value: 'inflasi', label: 'Inflasi' },
          ]}
        />
        <FileField
          name="pindaian"
          label="Pindaian surat"
          mostBytes={10_000_000}
          accept="application/pdf"
          kinds="PDF"
        />
        <CheckboxField name="setuju" label="Saya menyatakan data ini benar." />
        <FormActions>
          <SubmitButton>Simpan keputusan</SubmitButton>
          <SubmitButton look="secondary" name="lanjut" value="ya">
            Simpan, lanjut berikutnya
          </SubmitButton>
          <ButtonLink href="/desk/1" look="quiet">
            Batal
          </ButtonLink>
        </FormActions>
      </FormFrame>
    </SampleFrame>
  )
}
