import { DecisionName } from '../decision-tag.tsx'
import { FieldHistory } from '../field-history.tsx'
import { KeyHints } from '../key-hints.tsx'
import { InsetText, Notice } from '../notice.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { Section } from '../section.tsx'
import { StageStepper } from '../stage-stepper.tsx'
import { FactGrid, SummaryList } from '../summary-list.tsx'
import { TaskList } from '../task-list.tsx'
import { Timeline } from '../timeline.tsx'
import { SampleFrame } from './sample-frame.tsx'

const stages = [
  'Persiapan',
  'Pengajuan',
  'Telaah',
  'Desk',
  'Tanggapan',
  'Keputusan',
  'Pelaksanaan',
  'Selesai',
]

/** The patterns that show and lead, one under another. */
export function PatternSheet() {
  return (
    <SampleFrame
      current="submission"
      title="Siapkan berkas Dinas Kesehatan"
      crumbs={[{ href: '/', label: 'Beranda' }]}
      lead="Empat dari enam bagian selesai."
    >
      <StageStepper stages={stages.map((label) => ({ code: label, label }))} current={1} />
      <Notice tone="warning" title="Berkas dikembalikan Bappeda">
        Lengkapi sub-kegiatan tiga aplikasi paling lambat Kamis, 13 Agustus 2026.
      </Notice>
      <Notice tone="good" isNews>
        Perubahan tersimpan.
      </Notice>
      <Notice tone="danger" title="Batas pengajuan sudah lewat">
        Ajukan tetap dapat dilakukan sampai 14 Agustus 2026; berkas dicatat terlambat.
      </Notice>
      <InsetText>Angka pengguna diambil dari catatan server milik perangkat daerah sendiri.</InsetText>
      <Section id="tugas" title="Bagian berkas">
        <TaskList
          tasks={[
            { key: 'a', name: 'Konfirmasi aplikasi', href: '/a', state: 'done', status: 'Selesai' },
            {
              key: 'b',
              name: 'Isi pemantauan triwulan II',
              href: '/b',
              state: 'to-do',
              status: '3 dari 7',
              hint: 'Berikutnya: e-Rujukan Puskesmas.',
            },
            {
              key: 'c',
              name: 'Jawab pertanyaan Bappeda',
              href: '/c',
              state: 'attention',
              status: 'Paling lambat 13 Agustus',
            },
            {
              key: 'd',
              name: 'Ajukan ke Diskominfo',
              state: 'cannot-start',
              status: 'Belum dapat dimulai',
              hint: 'Setelah semua bagian di atas selesai.',
            },
          ]}
        />
      </Section>
      <Section id="periksa" title="Periksa jawaban">
        <SummaryList
          rows={[
            { key: 'a', label: 'Nama aplikasi', value: 'e-Rujukan Puskesmas', changeHref: '/a' },
            {
              key: 'b',
              label: 'Fungsi',
              value: 'Merujuk pasien dari puskesmas ke rumah sakit.\nDipakai 16 puskesmas.',
              changeHref: '/b',
            },
            { key: 'c', label: 'Nilai kontrak', value: null, changeHref: '/c' },
            {
              key: 'd',
              label: 'Pengguna aktif',
              value: 'Tidak diketahui: server milik vendor, catatannya tidak diserahkan.',
              changeHref: '/d',
            },
          ]}
        />
        <div className="mt-4">
          <FactGrid
            facts={[
              { label: 'Jenis dan kode', value: 'Khusus, daerah · RAA.02.02' },
              { label: 'Layanan', value: 'Pengaduan infrastruktur · RAL.01.12' },
              { label: 'Dibangun', value: '2019, hibah komunitas' },
              { label: 'Biaya per tahun', value: null },
            ]}
          />
        </div>
        <FieldHistory
          label="Nilai kontrak"
          changes={[
            {
              key: '1',
              from: null,
              to: 'Rp18.000.000',
              who: 'Siti Rahmawati',
              at: '2026-07-01T02:00:00.000Z',
              when: '1 Juli 2026',
            },
          ]}
        />
        <FieldHistory label="Media" changes={[]} />
      </Section>
      <Section id="maju" title="Kemajuan">
        <ProgressBar value={31} total={42} label="perangkat daerah sudah mengajukan" />
        <p className="mt-4">
          <DecisionName code="replace-national" />
        </p>
        <KeyHints
          hints={[
            { keys: ['J', 'K'], does: 'aplikasi berikutnya, sebelumnya' },
            { keys: ['1', '7'], does: 'pilih keputusan' },
          ]}
        />
      </Section>
      <Section id="jejak" title="Jejak berkas">
        <Timeline
          empty="Belum ada yang terjadi."
          events={[
            {
              key: '1',
              title: 'Dikembalikan untuk dilengkapi',
              who: 'Rina Wulandari, Penelaah Bappeda',
              at: '2026-08-06T02:00:00.000Z',
              when: '6 Agustus 2026 pukul 09.00 WIB',
              note: 'Sub-kegiatan tiga aplikasi belum ada.\nPaling lambat 13 Agustus 2026.',
              isNotable: true,
            },
            {
              key: '2',
              title: 'Berkas diajukan',
              who: 'dr. Budi Santoso, Kepala Dinas Kesehatan',
              at: '2026-08-05T02:00:00.000Z',
              when: '5 Agustus 2026 pukul 09.00 WIB',
            },
            {
              key: '3',
              title: 'Siklus dibuka',
              who: 'Jam sistem',
              at: '2026-06-24T02:00:00.000Z',
              when: '24 Juni 2026 pukul 09.00 WIB',
            },
          ]}
        />
      </Section>
    </SampleFrame>
  )
}
