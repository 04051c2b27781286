import { decisionText, deskText } from '#app/text/desk.ts'
import { itemLead } from '#app/text/desk-item.ts'
import { ApplicationCard, type ApplicationCardProps } from '../bench/application-card.tsx'
import { OpinionList, type OpinionListProps } from '../bench/opinion-list.tsx'
import { TextLink } from '../button.tsx'
import type { FormState } from '../form/form-state.ts'
import { Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'
import { Section } from '../section.tsx'
import { ActNews } from './act-news.tsx'
import { DecisionForm, type DecisionFormModel } from './decision-form.tsx'
import { type DecisionVersion, DecisionVersions } from './decision-view.tsx'
import { DeskKeys } from './desk-keys.tsx'
import { type Dissent, DissentList } from './dissent-list.tsx'
import { ItemActs } from './item-acts.tsx'
import { KeptText } from './kept-text.tsx'

export interface DeskItemModel extends Omit<ApplicationCardProps, 'facts'> {
  itemId: string
  slotId: string | null
  version: number
  stage: string
  stageLabel: string
  organisation: string
  place: number
  count: number
  before: string | null
  after: string | null
  facts: ApplicationCardProps['facts'] & { name: string }
  opinions: OpinionListProps['opinions'] | null
  exception: { ground: string; letter: string } | null
  dissents: Dissent[]
  decisions: DecisionVersion[]
  acts: string[]
  isDeskStage: boolean
  form: DecisionFormModel | null
}

export interface DeskItemPageProps {
  item: DeskItemModel
  commandId: string
  news: string | null
  state: FormState | undefined
}

/** The decision page: what is known and said at the left, what is decided at the right. */
export function DeskItemPage({ item, commandId, news, state }: DeskItemPageProps) {
  const command = { commandId, expectedVersion: item.version }
  const mayDecide = item.form !== null && item.isDeskStage
  return (
    <ReaderPage
      current="desk"
      crumbs={[
        item.slotId
          ? { href: `/desk/giliran/${item.slotId}`, label: item.organisation }
          : { href: '/desk', label: deskText.title },
      ]}
      eyebrow={`Aplikasi ${item.place} dari ${item.count} · ${item.organisation}`}
      title={item.facts.name}
      lead={itemLead(item)}
      isWide
    >
      <ActNews state={state} news={news} />
      <Steps item={item} />
      <div className="grid gap-x-9 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] print:block">
        <div className="min-w-0">
          <ApplicationCard {...item} />
          <Section id="telaah" title={decisionText.opinions}>
            {item.opinions ? (
              <OpinionList opinions={item.opinions} />
            ) : (
              <p className="text-muted">{decisionText.opinionsLater}</p>
            )}
          </Section>
          {item.exception ? (
            <Notice tone="warning" title="Pengecualian Sekretaris Daerah">
              {item.exception.ground} (surat {item.exception.letter})
            </Notice>
          ) : null}
          {item.decisions.length > 0 ? (
            <Section id="versi" title={decisionText.versions}>
              <DecisionVersions decisions={item.decisions} />
            </Section>
          ) : null}
          {item.dissents.length > 0 ? (
            <Section id="berbeda" title={decisionText.dissents}>
              <DissentList dissents={item.dissents} />
            </Section>
          ) : null}
        </div>
        <aside aria-label={decisionText.choose} className="on-screen min-w-0">
          <h2 className="mb-1 font-bold text-18">{decisionText.choose}</h2>
          {mayDecide && item.form ? (
            <DecisionForm
              itemId={item.itemId}
              form={item.form}
              isRecorded={item.decisions.length > 0}
              state={state}
              command={command}
            />
          ) : (
            <>
              <KeptText state={state} />
              <Notice>
                {whyNot(item)}
                {hasReply.has(item.stage) ? (
                  <span className="mt-2 block">
                    <TextLink href={`/tanggapan/${item.itemId}`}>{decisionText.toReply}</TextLink>
                  </span>
                ) : null}
              </Notice>
            </>
          )}
          <ItemActs acts={item.acts} state={state} command={command} />
        </aside>
      </div>
      <DeskKeys before={hrefOf(item.before)} after={hrefOf(item.after)} />
    </ReaderPage>
  )
}

const hasReply = new Set(['confirmed', 'objected', 'final'])

function hrefOf(itemId: string | null): string | null {
  return itemId === null ? null : `/desk/butir/${itemId}`
}

function whyNot({ form, stage }: DeskItemModel): string {
  if (form !== null) return decisionText.notHeard
  if (stage in decisionText.settled) return decisionText.settled[stage as keyof typeof decisionText.settled]
  return stage === 'open' ? decisionText.waitingOpinions : decisionText.readOnly
}

function Steps({ item }: { item: DeskItemModel }) {
  const [before, after] = [hrefOf(item.before), hrefOf(item.after)]
  if (before === null && after === null) return null
  return (
    <p className="on-screen mb-4 flex flex-wrap gap-x-6 text-14">
      {before ? <TextLink href={before}>Aplikasi sebelumnya</TextLink> : null}
      {after ? <TextLink href={after}>Aplikasi berikutnya</TextLink> : null}
    </p>
  )
}
