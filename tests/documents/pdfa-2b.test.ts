import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { simulationSigner } from '#app/signing/simulation.ts'
import { simulationPassphrase } from '#app/text/signing.ts'
import { copyDecree, newDecree } from './decree-fixture.ts'
import { beritaAcara, letter, sheetBook } from './form-fixture.ts'
import { controlSheet, receipt } from './letter-fixture.ts'
import { faultsOf2b } from './pdfa-2b.ts'
import { realRenderer } from './renderer-fixture.ts'
import { fileOf, preflight, run } from './tools.ts'

const renderer = realRenderer()
const papers = [
  ['decree', 'decree', newDecree(40)],
  ['copy', 'decree', copyDecree(3)],
  ['minutes', 'form', beritaAcara()],
  ['letter', 'form', letter()],
  ['sheets', 'form', sheetBook()],
  ['receipt', 'receipt', receipt()],
  ['control sheet', 'control-sheet', controlSheet()],
] as const

test.each(papers)(
  '%s: nothing speaks against PDF/A-2b, and PDFBox finds it sound as 1b',
  async (_, kind, source) => {
    expect(faultsOf2b((await renderer.render(kind, source)).bytes)).toEqual([])
    expect(preflight((await renderer.render(kind, source, { conformance: 'PDF/A-1b' })).bytes)).toBe('valid')
  },
)

test('a signed decree is PDF/A-2b still', async () => {
  const font = new Uint8Array(readFileSync('app/documents/fonts/liberation-sans/LiberationSans-Bold.ttf'))
  const answer = await simulationSigner({ p12: null, font }).sign({
    bytes: (await renderer.render('decree', newDecree(3))).bytes,
    fileName: 'keputusan.pdf',
    signerName: 'Pejabat',
    signerTitle: 'Wali Kota Malang',
    reason: 'Keputusan',
    location: 'Malang',
    at: '2026-09-21T04:00:00.000Z',
    visual: null,
    identityNumber: '',
    passphrase: simulationPassphrase,
  })
  expect(answer.ok && faultsOf2b(answer.bytes)).toEqual([])
})

/** A paper with its objects spelled out, something in them put otherwise. */
async function spoilt(from: string, to: string): Promise<Uint8Array> {
  const { bytes } = await renderer.render('decree', newDecree(400))
  const file = fileOf(bytes)
  const plain = run('qpdf', ['--qdf', '--object-streams=disable', file, '-'], 'latin1')
  if (!plain.includes(from)) throw new Error(`The file holds no ${from}`)
  return Buffer.from(plain.replace(from, to.padEnd(from.length)), 'latin1')
}

test.each([
  ['/S /GTS_PDFA1', '/S /GTS_PDFX ', '6.2.3'],
  ['/F 4', '/F 2', '6.3.2'],
  ['/Subtype /Link', '/Subtype /Movi', '6.3.1'],
  ['/CIDToGIDMap /Identity', '/XXXToGIDMap /Identity', '6.2.11.3.2'],
  ['/FontFile3 ', '/FontFileX ', '6.2.11.4.1'],
  ['/FontFile2 ', '/FontFileX ', '6.2.11.4.1'],
  ['<pdfaid:part>2', '<pdfaid:part>3', '6.6.4'],
  ['<pdfaid:conformance>B', '<pdfaid:conformance>X', '6.6.4'],
  ['/Lang (id-ID)', '/AA <<>>', '6.5.2'],
  ['%PDF-1.7', '%PDF-2.0', '6.1.2'],
  ['/Identity-H', '/Wrong-Map-', '6.2.11.3.3'],
  ['0 g\n', '0 k\n', '6.2.4.3'],
])('a file with %s put as %s is not PDF/A-2b', async (from, to, clause) => {
  expect(faultsOf2b(await spoilt(from, to)).join('\n')).toContain(`${clause}:`)
})

test('an encrypted file, one with an attachment and one with bytes behind its end are not PDF/A-2b', async () => {
  const { bytes } = await renderer.render('decree', newDecree(3))
  const file = fileOf(bytes)
  const other = (options: string[]) => Buffer.from(run('qpdf', [...options, file, '-'], 'latin1'), 'latin1')
  expect(faultsOf2b(other(['--encrypt', '', 'x', '256', '--'])).join()).toContain('6.1.3: encrypted')
  expect(faultsOf2b(other(['--add-attachment', fileOf(bytes), '--'])).join()).toContain('6.8:')
  expect(faultsOf2b(Buffer.concat([bytes, Buffer.from('% lagi')])).join()).toContain('6.1.3: bytes behind')
})
