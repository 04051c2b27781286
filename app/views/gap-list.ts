import { dateTimeText } from '#app/text/dates.ts'
import { gapsOfRoadmap, visibleGap } from '#db/gaps.ts'
import { linksOfRoadmap, linksTo } from '#db/initiative-links.ts'
import { visibleInitiative } from '#db/initiatives.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { type FieldValues, fieldOf, readableValue, visibleFields } from '#workflows/catalogue/field.ts'
import { gap } from '#workflows/catalogue/gap.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset } from './cycle-now.ts'
import { mayChange } from './initiative-form.ts'
import { recordHistory } from './record-history.ts'
import { roadmapNow } from './roadmap-now.ts'

type Reading = Pick<Store, 'read'>

/** The gaps this position may see with how many initiatives close each; null before the first roadmap. */
export async function gapList({ read }: Reading, { actor, now }: { actor: Actor; now: string }) {
  const roadmap = await roadmapNow(read, { now })
  if (roadmap === null) return null
  const closing = (await linksOfRoadmap(read, roadmap.id)).filter(({ relation }) => relation === 'closes')
  const rows = await gapsOfRoadmap(read, { roadmapId: roadmap.id, scope: scopeOf(actor) })
  return {
    roadmap: roadmap.title,
    seesAll: scopeOf(actor).kind === 'all',
    rows: rows.map(({ gap: row, organisation }) => {
      const values = row.fields as FieldValues
      const told = (key: string) =>
        values[key] === undefined ? null : readableValue(fieldOf(gap, key), values[key])
      return {
        id: row.id,
        title: row.title,
        organisation,
        domain: told('domain'),
        closingActivity: told('closingActivity'),
        target: told('target'),
        status: row.status,
        statusLabel: told('status') ?? '',
        closedBy: closing.filter(({ targetId }) => targetId === row.id).length,
      }
    }),
  }
}

/** One gap with what closes it and its history; null when it is not there for this position. */
export async function gapCard(
  { read }: Reading,
  { actor, id, only = null }: { actor: Actor; id: string; only?: string | null },
) {
  const row = await visibleGap(read, { id, scope: scopeOf(actor) })
  if (row === undefined) return null
  const utcOffsetHours = await cityOffset(read)
  const clearance = clearanceOf(actor, row.organisationId)
  const values = row.fields as FieldValues
  const closedBy = (await linksTo(read, { targetKind: 'gap', targetId: id })).filter(
    ({ relation }) => relation === 'closes',
  )
  const initiatives = []
  for (const { initiativeId, name } of closedBy) {
    const seen = await visibleInitiative(read, { id: initiativeId, scope: scopeOf(actor) })
    initiatives.push({
      id: initiativeId,
      name,
      href: seen === undefined ? null : `/peta-rencana/${initiativeId}`,
    })
  }
  return {
    id,
    title: row.title,
    version: row.version,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    changed: dateTimeText(row.updatedAt, utcOffsetHours),
    facts: visibleFields(gap, clearance)
      .filter(({ key }) => key !== 'title')
      .map((field) => {
        const value = values[field.key]
        return {
          key: field.key,
          label: field.label,
          value: value === undefined || value === '' ? null : readableValue(field, value),
        }
      }),
    initiatives,
    history: { ...(await recordHistory(read, { kind: gap, id, clearance, utcOffsetHours, only })), only },
    stored: values,
    mayChange: mayChange(actor, row.organisationId, 'gapRecorded'),
  }
}
