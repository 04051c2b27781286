import { ActionList } from '../action-list.tsx'
import { ButtonLink, TextLink } from '../button.tsx'
import { Section } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'
import { SummaryFigures } from '../summary-figures.tsx'
import { SampleFrame } from './sample-frame.tsx'

/** A first screen with work, and with none. */
export function HomeSheet({ isEmpty = false }: { isEmpty?: boolean }) {
  if (isEmpty)
    return (
      <SampleFrame
        title="Tidak ada yang menunggu Anda"
        eyebrow="Selasa, 21 Juli 2026"
        lead="Berkas Dinas Kesehatan sedang ditelaah Bappeda dan BKAD. Anda diberi tahu bila ada pertanyaan."
        counts={{}}
      >
        <Section id="kerja" title="Harus dikerjakan">
          <ActionList rows={[]} empty="Semua aplikasi sudah dikonfirmasi dan berkas sudah diajukan." />
        </Section>
      </SampleFrame>
    )
  return (
    <SampleFrame
      title="Dua aplikasi masih memerlukan Anda"
      eyebrow="Selasa, 21 Juli 2026"
      lead="Lengkapi keduanya, lalu Kepala Dinas dapat mengajukan berkas. Batas pengajuan Jumat, 7 Agustus 2026 pukul 16.00 WIB."
    >
      <SummaryFigures
        figures={[
          { value: 5, total: 7, label: 'aplikasi sudah dikonfirmasi' },
          { value: '13 hari', label: 'kerja tersisa' },
          { value: 'Selasa, 25 Agt', label: 'jadwal desk, 09.20 sampai 09.34, Ruang NCC' },
        ]}
      />
      <Section id="kerja" title="Harus dikerjakan">
        <ActionList
          empty=""
          rows={[
            {
              key: '1',
              title: 'e-Rujukan Puskesmas',
              hint: 'Jumlah pengguna triwulan II belum diisi. Satu bukti dukung diminta Bappeda.',
              when: <StatusTag tone="attention">Diminta kembali, 2 hari lagi</StatusTag>,
              action: <ButtonLink href="/aplikasi/1">Lengkapi</ButtonLink>,
            },
            {
              key: '2',
              title: 'SIM Imunisasi Sekolah',
              hint: 'Belum dikonfirmasi tahun ini. Data tahun lalu sudah tersedia.',
              when: 'Sebelum 7 Agustus 2026',
              action: (
                <ButtonLink href="/aplikasi/2" look="secondary">
                  Masih sama
                </ButtonLink>
              ),
            },
          ]}
        />
      </Section>
      <Section id="tunggu" title="Menunggu pihak lain">
        <ActionList
          empty=""
          rows={[
            {
              key: '3',
              title: 'Antrean Daring RSUD',
              hint: 'Ditelaah BKAD: nilai kontrak dan catatan aset.',
              when: 'Sejak Senin, 20 Juli 2026',
              action: (
                <TextLink href="/aplikasi/3" about="Antrean Daring RSUD">
                  Lihat
                </TextLink>
              ),
            },
          ]}
        />
      </Section>
      <Section id="selesai" title="Selesai">
        <ActionList
          empty=""
          rows={[
            {
              key: '4',
              title: 'SIMPUS Terpadu',
              when: <StatusTag tone="done">Dikonfirmasi</StatusTag>,
              action: (
                <TextLink href="/aplikasi/4" about="SIMPUS Terpadu">
                  Lihat
                </TextLink>
              ),
            },
          ]}
        />
      </Section>
    </SampleFrame>
  )
}
