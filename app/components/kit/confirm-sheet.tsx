import { ButtonLink } from '../button.tsx'
import { ConfirmList } from '../confirm-list.tsx'
import { Confirmation } from '../confirmation.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { FormActions, SubmitButton } from '../form/submit-button.tsx'
import { SampleFrame } from './sample-frame.tsx'

/** The page after a submission. */
export function ConfirmationSheet() {
  return (
    <SampleFrame current="submission" title="Berkas Dinas Kesehatan sudah diajukan">
      <Confirmation
        title="Berkas diajukan"
        numberLabel="Nomor tanda terima"
        number="TT-031/2026"
        byWhom="dr. Budi Santoso, Kepala Dinas Kesehatan, Rabu, 5 Agustus 2026 pukul 09.12 WIB"
        next={[
          'Bappeda, BKAD, dan Diskominfo menelaah 7 aplikasi Anda sampai Selasa, 18 Agustus 2026.',
          'Bila ada yang kurang, berkas kembali kepada Anda beserta catatan dan batas waktunya.',
          'Desk Dinas Kesehatan: Selasa, 25 Agustus 2026 pukul 09.20 WIB, Ruang NCC.',
        ]}
      >
        <ButtonLink href="/dokumen/1">Unduh tanda terima</ButtonLink>
        <ButtonLink href="/" look="secondary">
          Kembali ke beranda
        </ButtonLink>
      </Confirmation>
    </SampleFrame>
  )
}

/** A bulk act before it is done: over 20, the count is typed. */
export function BulkSheet() {
  const items = Array.from({ length: 41 }, (_, index) => ({
    key: String(index),
    name: `Aplikasi Layanan ${index + 1}`,
    note: index === 2 ? 'sudah punya telaah: Selaras bersyarat' : undefined,
  }))
  return (
    <SampleFrame
      current="review"
      title="Beri telaah Selaras untuk 41 aplikasi"
      crumbs={[{ href: '/telaah', label: 'Telaah' }]}
    >
      <FormFrame state={null} command={{ commandId: '4f6c1d2e-0000-4000-8000-000000000003' }}>
        <ConfirmList title="41 aplikasi akan mendapat telaah Selaras" items={items} name="pilih">
          Perangkat daerah pemiliknya diberi tahu setelah 10 menit; sampai saat itu telaah dapat dibatalkan.
        </ConfirmList>
        <FormActions>
          <SubmitButton>Beri telaah 41 aplikasi</SubmitButton>
          <ButtonLink href="/telaah" look="quiet">
            Batal
          </ButtonLink>
        </FormActions>
      </FormFrame>
    </SampleFrame>
  )
}
