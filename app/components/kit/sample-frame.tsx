import type { ReactNode } from 'react'
import { PageFrame, type PageFrameProps } from '../page-frame.tsx'

const person = {
  name: 'Siti Rahmawati, S.Kom.',
  position: 'Admin perangkat daerah, Dinas Kesehatan',
  mayChangePosition: true,
  role: 'representative',
} as const

/** The frame of a representative in the second stage of a year. */
export function SampleFrame(props: Partial<PageFrameProps> & { title: string; children?: ReactNode }) {
  return (
    <PageFrame
      government="Pemerintah Kota Contoh"
      cycle={{ year: 2026, stageLabel: 'Pengajuan', stageNumber: 2, stageCount: 8 }}
      signedIn={person}
      current="home"
      counts={{ home: 2, ownApplications: 7 }}
      {...props}
    />
  )
}
