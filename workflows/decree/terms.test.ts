import { expect, test } from 'vitest'
import { draftOf, plainWords } from '#workflows/testing/decree-text.ts'
import { draftWords } from './template.ts'
import { termsCheck } from './terms.ts'
import type { DecreeWords } from './words.ts'

const look = (words: Partial<DecreeWords>) => {
  const { tone, details } = termsCheck({ ...plainWords, ...words })
  return { tone, details: details.map(({ place, text }) => `${place}: ${text}`) }
}
const clean = { tone: 'good', details: [] }
const dicta = (...texts: string[]) => ({ dicta: texts.map((text) => ({ text, items: [] })) })

test.each(['new', 'amendment', 'revoke-and-replace'] as const)(
  'the template (%s) needs no word of it',
  (mode) => {
    expect(look(draftWords(draftOf(mode)))).toEqual(clean)
  },
)

test.each([
  ['in brackets behind its name', 'bahwa Badan Keuangan dan Aset Daerah (BKAD) menyusun, dan BKAD menilai;'],
  ['with its name in brackets', 'bahwa BKAD (Badan Keuangan dan Aset Daerah) menyusun, dan BKAD menilai;'],
  ['by the formula', 'bahwa Rencana Anggaran Biaya yang selanjutnya disingkat RAB, sesuai dengan RAB;'],
  ['by the shorter formula', 'bahwa Rencana Anggaran Biaya yang disingkat RAB, sesuai dengan RAB;'],
  ['though it is no row of capitals', 'bahwa Dinas Komunikasi dan Informatika (Diskominfo) menilai;'],
])('a short form is known when it is said %s', (_, first) => {
  expect(look({ considering: [first] })).toEqual(clean)
})

test('a short form nobody explains is pointed at once, where it first stands', () => {
  const words = { considering: ['bahwa OPD menyusun;', 'bahwa OPD dan Diskominfo menilai;'] }
  expect(look(words)).toEqual({
    tone: 'warning',
    details: [
      'considering.0: OPD dipakai tanpa kepanjangannya. Tulis lengkap pada penyebutan pertama.',
      'considering.1: Diskominfo dipakai tanpa kepanjangannya. Tulis Dinas Komunikasi dan Informatika.',
    ],
  })
})

test('a short form used before it is explained is pointed at, in another paragraph and in the same one', () => {
  const late = 'dipakai sebelum dijelaskan. Pindahkan penjelasannya ke penyebutan pertama.'
  const explained = 'Badan Keuangan dan Aset Daerah (BKAD) menilai.'
  expect(look({ considering: ['bahwa BKAD perlu;'], ...dicta(explained) }).details).toEqual([
    `considering.0: BKAD ${late}`,
  ])
  expect(look(dicta(`BKAD adalah ${explained}`)).details).toEqual([`dicta.0.text: BKAD ${late}`])
})

test('a term of several words is looked for before its definition too', () => {
  const words = dicta(
    'Tim Desk bersidang.',
    'Tim reviu yang selanjutnya disebut Tim Desk bersidang. Tim Desk memutus.',
  )
  expect(look(words).details).toEqual([
    'dicta.0.text: Tim Desk dipakai sebelum dijelaskan. Pindahkan penjelasannya ke penyebutan pertama.',
  ])
})

test('what is explained twice is said where it stands the second time', () => {
  const text = 'Badan Keuangan dan Aset Daerah (BKAD) menilai.'
  expect(look(dicta(text, text)).details).toEqual([
    'dicta.1.text: BKAD dijelaskan dua kali. Cukup sekali, lalu pakai.',
  ])
})

test('a name keeps its brackets in the list of recipients', () => {
  const name = 'Badan Keuangan dan Aset Daerah (BKAD)'
  expect(look({ ...dicta(`${name} menilai.`), distribution: [`Kepala ${name}`] })).toEqual(clean)
})

test('a term that is never used after its definition is no term', () => {
  expect(look(dicta('Dinas yang selanjutnya disebut Dinas Pemrakarsa menilai.')).details).toEqual([
    'dicta.0.text: Dinas Pemrakarsa didefinisikan, tetapi tidak dipakai lagi sesudahnya.',
  ])
})

test('a term keeps its capitals after its definition, not before', () => {
  const words = dicta(
    'Setiap perangkat daerah menyusun.',
    'Dinas dan badan yang selanjutnya disebut Perangkat Daerah melapor. Perangkat Daerah menilai.',
    'Laporan perangkat daerah dihimpun.',
  )
  expect(look(words).details).toEqual([
    'dicta.2.text: Perangkat Daerah sudah menjadi istilah. Tulis dengan huruf kapital di sini juga.',
  ])
})

test('capitals of a term that nobody defined are pointed at; those of a post and of an act are not', () => {
  const told = look(dicta('Setiap Perangkat Daerah menyusun.')).details
  expect(told).toEqual([
    'dicta.0.text: Perangkat Daerah ditulis seperti istilah, tetapi belum dijelaskan. Tulis "perangkat daerah", atau jelaskan dahulu.',
  ])
  const act = 'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah'
  expect(look(dicta(`Kepala Perangkat Daerah menyusun menurut ${act}.`))).toEqual(clean)
})

test('a title has no short form, and one there does not explain it to what follows', () => {
  const words = { title: 'Arsitektur SPBE', considering: ['bahwa SPBE perlu;'] }
  expect(look(words).details).toEqual([
    'title: Judul tidak memakai singkatan. Tulis kepanjangan SPBE.',
    'considering.0: SPBE dipakai tanpa kepanjangannya. Tulis lengkap pada penyebutan pertama.',
  ])
})

test('names of acts, whole titles in capitals, hours and marks bring their own capitals', () => {
  const noting = [
    'Keputusan Menteri PANRB Nomor 108 Tahun 2023 tentang Hasil Evaluasi SPBE;',
    'HASIL RAPAT TIM SPBE',
    'Rapat pukul 09.00 WIB atas {{JUMLAH}} aplikasi, Lampiran XII, Diktum KEDUA PULUH SATU;',
  ]
  expect(look({ noting })).toEqual(clean)
})

test('what follows an act in the same paragraph is looked at again', () => {
  const noting = ['Keputusan Menteri PANRB Nomor 108 Tahun 2023 tentang Hasil Evaluasi SPBE, dan rapat OPD;']
  expect(look({ noting }).details).toEqual([
    'noting.0: OPD dipakai tanpa kepanjangannya. Tulis lengkap pada penyebutan pertama.',
  ])
})
