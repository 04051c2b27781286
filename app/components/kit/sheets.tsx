import type { ReactElement } from 'react'
import { BulkSheet, ConfirmationSheet } from './confirm-sheet.tsx'
import { FormSheet, staleForm, wrongForm } from './form-sheet.tsx'
import { HomeSheet } from './home-sheet.tsx'
import { ListSheet } from './list-sheet.tsx'
import { PatternSheet } from './pattern-sheet.tsx'
import { RecordSheet } from './record-sheet.tsx'

/** Every piece of the kit in its states, one page each: for looking at, and for tests/kit. */
export const sheets = {
  beranda: <HomeSheet />,
  'beranda-kosong': <HomeSheet isEmpty />,
  formulir: <FormSheet />,
  'formulir-salah': <FormSheet state={wrongForm} />,
  'formulir-tersusul': <FormSheet state={staleForm} />,
  catatan: <RecordSheet />,
  'catatan-salah': <RecordSheet isWrong />,
  daftar: <ListSheet />,
  'daftar-kosong': <ListSheet isEmpty />,
  pola: <PatternSheet />,
  konfirmasi: <ConfirmationSheet />,
  massal: <BulkSheet />,
} satisfies Record<string, ReactElement>

export type SheetName = keyof typeof sheets

export const sheetNames = Object.keys(sheets) as SheetName[]
