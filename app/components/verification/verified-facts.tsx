import { fileSize } from '#app/text/figures.ts'
import { verificationText } from '#app/text/verification.ts'
import { TextLink } from '../button.tsx'
import { Notice, type Tone } from '../notice.tsx'
import { Section } from '../section.tsx'
import { SummaryList, type SummaryRow } from '../summary-list.tsx'

interface Related {
  number: string
  dated: string
  href: string | null
}

interface Decree {
  instrument: string
  title: string
  number: string
  dated: string
  signers: { name: string; title: string; on: string; way: string; wayLabel: string }[]
  files: { kind: string; label: string; sha256: string; byteSize: number; href: string | null }[]
  certificateCheck: string | null
  replacedBy: Related | null
  amendedBy: Related[]
}

interface VerifiedFactsProps {
  found: { status: { code: string; label: string; sentence: string }; decree: Decree | null }
}

const tones: Readonly<Record<string, Tone>> = {
  valid: 'good',
  amended: 'good',
  replaced: 'danger',
  withdrawn: 'danger',
  waiting: 'warning',
}

/** What everybody may know of a decree: its state first, then what it is, who signed, and the hashes. */
export function VerifiedFacts({ found }: VerifiedFactsProps) {
  const { status, decree } = found
  const isSimulation = decree?.signers.some(({ way }) => way === 'simulation') ?? false
  return (
    <>
      <Notice tone={tones[status.code] ?? 'info'} title={status.label}>
        <p>{status.sentence}</p>
        <RelatedDecrees decree={decree} />
      </Notice>
      {isSimulation ? <Notice tone="danger" title={simulationOf(decree)} /> : null}
      {decree === null ? null : (
        <>
          <Section id="keputusan" title={verificationText.facts}>
            <SummaryList rows={rowsOf(decree)} />
          </Section>
          <Section id="berkas" title={verificationText.files}>
            <SummaryList rows={decree.files.map(fileRow)} />
            <p className="mt-4 max-w-measure text-14 text-muted">{verificationText.notSignature}</p>
            <CertificateCheck decree={decree} />
          </Section>
        </>
      )}
    </>
  )
}

function simulationOf(decree: Decree | null): string {
  return decree?.signers.find(({ way }) => way === 'simulation')?.wayLabel ?? ''
}

function RelatedDecrees({ decree }: { decree: Decree | null }) {
  const related = decree === null ? [] : [decree.replacedBy, ...decree.amendedBy]
  return related.flatMap((other) =>
    other === null
      ? []
      : [
          <p key={other.number} className="mt-1">
            {decree?.replacedBy === other ? 'Diganti dengan ' : 'Diubah dengan '}
            {other.href === null ? nameOf(other) : <TextLink href={other.href}>{nameOf(other)}</TextLink>}.
          </p>,
        ],
  )
}

function nameOf({ number, dated }: Related): string {
  return `Nomor ${number}, ${dated}`
}

/** Only for who signed electronically: a pen has no certificate. */
function CertificateCheck({ decree: { certificateCheck, signers } }: { decree: Decree }) {
  if (certificateCheck === null || !signers.some(({ way }) => way === 'electronic')) return null
  return (
    <p className="mt-2 max-w-measure text-14">
      {verificationText.elsewhere}: <TextLink href={certificateCheck}>{certificateCheck}</TextLink>
    </p>
  )
}

function rowsOf(decree: Decree): SummaryRow[] {
  const signers = decree.signers.map(
    ({ name, title, on, wayLabel }) => `${name}, ${title}\n${on}, ${wayLabel}`,
  )
  return [
    { key: 'naskah', label: decree.instrument, value: `Nomor ${decree.number}` },
    { key: 'tentang', label: verificationText.about, value: decree.title },
    { key: 'tanggal', label: verificationText.dated, value: decree.dated },
    { key: 'penanda', label: verificationText.signers, value: signers.join('\n') },
  ]
}

function fileRow(file: Decree['files'][number]): SummaryRow {
  const value = (
    <>
      <span className="block text-14 text-muted">{verificationText.hash}</span>
      <span className="block break-all font-mono text-14">{file.sha256}</span>
      <span className="block text-14 text-muted">{fileSize(file.byteSize)}</span>
      {file.href === null ? null : (
        <TextLink href={file.href}>
          {verificationText.download} {file.label.toLowerCase()}
        </TextLink>
      )}
    </>
  )
  return { key: file.kind, label: file.label, value }
}
