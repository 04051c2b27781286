import type { DecreeContext } from './context.ts'
import { dictumLabel } from './dictum-label.ts'
import { type Government, subjectInFull } from './government.ts'
import type { DecreeWords } from './words.ts'

/** What the template is filled from when a decree is drafted. */
export interface Draft {
  mode: DecreeContext['mode']
  year: number
  productNoun: string
  government: Government
  /** Grounds of the review in words (Perpres 95/2018 art. 19(6)). */
  ground: string
  /** Sentences of the legal bases, in order. */
  inViewOf: readonly string[]
  /** The decree changed or replaced, in full: "Keputusan Wali Kota Malang Nomor … tentang …". */
  previous: { citation: string; title: string; amendmentNumber: number } | null
  /** Whether the city has a roadmap with initiatives for the year; else Annex II holds what the decisions ask for. */
  hasRoadmap: boolean
}

/**
 * The first words of a decree, in the official structure (keputusan-format sections 1 and 8). Legal
 * words are ours and meant to be edited; figures stand as marks.
 */
export function draftWords(draft: Draft): DecreeWords {
  const { government, year, productNoun } = draft
  const subject = subjectInFull(productNoun)
  const city = `Pemerintah ${government.name}`
  const title = titleOf(draft, `Arsitektur dan Peta Rencana ${subject} ${city} Tahun ${year}`)
  const act = `${government.instrument} tentang ${title}`
  return {
    title,
    considering: [
      `bahwa untuk mewujudkan tata kelola pemerintahan yang terpadu, efektif, dan efisien, ${city} memerlukan Arsitektur dan Peta Rencana ${subject} yang sesuai dengan kebutuhan dan hasil pelaksanaannya;`,
      `bahwa sesuai dengan ketentuan Pasal 19 ayat (6) Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik, telah dilakukan reviu tahun ${year} atas dasar ${lowerFirst(inFull(draft.ground))}, yang meliputi {{jumlah}} aplikasi pada {{jumlah_opd}} perangkat daerah;`,
      `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan ${act};`,
    ],
    inViewOf: [...draft.inViewOf],
    noting: [],
    dicta: [...openingDicta(draft, subject, city), ...closingDicta(draft)],
    distribution: [
      'Sekretaris Daerah',
      'Kepala Badan Perencanaan Pembangunan Daerah',
      'Kepala Badan Keuangan dan Aset Daerah',
      'Inspektur Daerah',
      'Kepala Perangkat Daerah yang bersangkutan',
    ],
  }
}

function titleOf({ mode, previous }: Draft, plain: string): string {
  if (mode !== 'amendment' || previous === null) return plain
  const which =
    previous.amendmentNumber === 1 ? 'Perubahan' : `Perubahan ${ordinal(previous.amendmentNumber)}`
  return `${which} atas ${previous.citation}`
}

/** "Kedua" for 2, "Kedua Belas" for 12. */
function ordinal(position: number): string {
  const words = dictumLabel(position).toLowerCase().split(' ')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** What annexes I and II hold, counted: the checks compare these figures with the record. */
const extents = {
  architecture: 'meliputi {{jumlah_objek}} objek pada enam domain',
  roadmap: 'meliputi {{jumlah_kegiatan}} kegiatan pada tujuh muatan',
} as const

function openingDicta(
  { mode, previous, year, hasRoadmap }: Draft,
  subject: string,
  city: string,
): DecreeWords['dicta'] {
  const roadmap = hasRoadmap ? `yang ${extents.roadmap}` : 'muatan aplikasi'
  const changedRoadmap = hasRoadmap ? `, dan Peta Rencana dalam Lampiran II ${extents.roadmap}` : ''
  const annexClause = 'yang merupakan bagian tidak terpisahkan dari Keputusan ini'
  const decisions = {
    text: `Menetapkan hasil reviu tahun ${year} atas {{jumlah}} aplikasi sebagaimana tercantum dalam Lampiran III ${annexClause}, dengan rincian:`,
    items: ['{{rincian}}'],
  }
  if (mode === 'amendment' && previous !== null) {
    return [
      {
        text: `Mengubah Lampiran I, Lampiran II, dan Lampiran III ${previous.citation} sehingga menjadi sebagaimana tercantum dalam Lampiran I, Lampiran II, dan Lampiran III ${annexClause}.`,
        items: [],
      },
      { text: `Arsitektur dalam Lampiran I ${extents.architecture}${changedRoadmap}.`, items: [] },
      decisions,
    ]
  }
  return [
    {
      text: `Menetapkan Arsitektur ${subject} ${city} Tahun ${year} yang ${extents.architecture} sebagaimana tercantum dalam Lampiran I ${annexClause}.`,
      items: [],
    },
    {
      text: `Menetapkan Peta Rencana ${subject} ${city} Tahun ${year} ${roadmap} sebagaimana tercantum dalam Lampiran II ${annexClause}.`,
      items: [],
    },
    decisions,
  ]
}

function closingDicta({ mode, previous, government, productNoun }: Draft): DecreeWords['dicta'] {
  const closing = [
    `Perangkat daerah menjadikan Arsitektur dan Peta Rencana ${subjectInFull(productNoun)} sebagai pedoman dalam penyusunan perencanaan, penganggaran, serta pengajuan pembangunan dan pengembangan aplikasi.`,
    'Perangkat daerah melaksanakan keputusan atas aplikasinya paling lambat pada batas waktu sebagaimana tercantum dalam Lampiran III, dengan menyelamatkan data dan arsip sesuai dengan ketentuan peraturan perundang-undangan.',
    `Dinas Komunikasi dan Informatika bersama Badan Perencanaan Pembangunan Daerah dan Badan Keuangan dan Aset Daerah memantau pelaksanaan Keputusan ini setiap triwulan dan melaporkan hasilnya kepada ${government.headTitle} melalui Sekretaris Daerah.`,
  ]
  if (mode === 'revoke-and-replace' && previous !== null) {
    closing.push(
      `Pada saat ${government.instrument} ini mulai berlaku, ${previous.citation} dicabut dan dinyatakan tidak berlaku.`,
    )
  }
  closing.push(`${government.instrument} ini mulai berlaku pada tanggal ditetapkan.`)
  return closing.map((text) => ({ text, items: [] }))
}

/** A decree writes out what the pages of the city abbreviate. */
function inFull(text: string): string {
  return text.replace(/\bSPBE\b/g, subjectInFull('SPBE'))
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
