import { dateTimeText } from '#app/text/dates.ts'
import { happened } from '#app/text/happened.ts'
import { type LogLine, plainEvents, subjectKindLabels } from '#app/text/log.ts'
import type { EventRow } from '#db/log.ts'
import { type SubjectName, subjectNames } from '#db/log-subjects.ts'
import type { Db } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type Actor, type Role, roleLabels } from '#workflows/engine/actor.ts'
import { stageLabel, workflowNames } from '#workflows/engine/workflow.ts'
import { workflowNamed } from '#workflows/registry.ts'
import { settings } from '#workflows/settings/settings.ts'

/** "Berkas diajukan" for a kind and type; the type itself when nobody gave it words. */
export function eventWords(kind: string, type: string): string {
  const plain = plainEvents[type]
  return happened(kind, type) ?? (plain === undefined ? type : `${kindWords(kind)} ${plain}`)
}

export function kindWords(kind: string): string {
  return subjectKindLabels[kind] ?? kind
}

/** Rows of the log in words, in the order given. */
export async function logLines(read: Db, rows: readonly EventRow[]): Promise<LogLine[]> {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const names = await subjectNames(
    read,
    rows.map((row) => row.subjectId),
  )
  return rows.map((row) => {
    const actor = JSON.parse(row.actor) as Actor
    const subject = names.get(row.subjectId)
    return {
      n: row.n,
      at: row.at,
      when: dateTimeText(row.at, utcOffsetHours),
      what: eventWords(row.subjectKind, row.type),
      kind: row.subjectKind,
      kindLabel: kindWords(row.subjectKind),
      subjectId: row.subjectId,
      name: subject?.name ?? nameWithin(row),
      historyHref: historyOf(subject),
      who: actor.name,
      position: actor.positionTitle,
      role: roleLabels[actor.role as Role] ?? actor.role,
      stages: stagesOf(row),
      payload: readable(row.payload),
      commandId: row.commandId,
      hash: row.hash,
    }
  })
}

function historyOf(subject: SubjectName | undefined): string | null {
  if (subject === undefined) return null
  if (subject.applicationId !== null) return `/jejak/aplikasi/${subject.applicationId}`
  return subject.submissionId === null ? null : `/jejak/berkas/${subject.submissionId}`
}

/** Subjects without a row of their own are named by what was recorded, or by their key. */
function nameWithin({ subjectKind, subjectId, payload }: EventRow): string | null {
  if (subjectKind === 'setting') return settingNames[subjectId] ?? subjectId
  const recorded = JSON.parse(payload) as { name?: unknown; fileName?: unknown } | null
  const name = recorded?.name ?? recorded?.fileName
  return typeof name === 'string' ? name : null
}

const settingNames: Readonly<Record<string, string>> = {
  holidays: 'Hari libur',
  ...Object.fromEntries(Object.entries(settings).map(([key, { label }]) => [key, label])),
}

function stagesOf({ subjectKind, fromStage, toStage }: EventRow): string | null {
  const workflow = workflowNames.find((name) => name === subjectKind)
  if (workflow === undefined || toStage === null || fromStage === toStage) return null
  const label = (stage: string) => stageLabel(workflowNamed(workflow), stage)
  return fromStage === null ? label(toStage) : `${label(fromStage)} → ${label(toStage)}`
}

function readable(payload: string): string | null {
  const recorded = JSON.parse(payload) as unknown
  const isEmpty =
    recorded === null || (typeof recorded === 'object' && Object.keys(recorded ?? {}).length === 0)
  return isEmpty ? null : JSON.stringify(recorded, null, 2)
}
