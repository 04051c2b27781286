import fc from 'fast-check'
import { expect, test } from 'vitest'
import { objectKindNames } from '#workflows/catalogue/architecture/kinds.ts'
import {
  type EndKind,
  isEndKind,
  isRelationKind,
  type RelationKind,
  type RelationKindName,
  relationKindNames,
  relationKinds,
  sidesOf,
} from '#workflows/catalogue/architecture/relations.ts'
import {
  type End,
  endingProblem,
  missingRelations,
  relationProblem,
  type StandingRelation,
  strandedBy,
} from './relations.ts'

const end = (id: string, kind: EndKind, isRetired = false): End => ({ id, kind, name: `Si ${id}`, isRetired })
const relation = (kind: RelationKindName, fromId: string, toId: string): StandingRelation => ({
  id: `${kind} ${fromId} ${toId}`,
  kind,
  fromId,
  toId,
})
const app = end('app', 'application')
const process = end('proses', 'business-process')

test('an application is related to a business process, once', () => {
  const asked = { kind: 'application-process', from: app, to: process } as const
  expect(relationProblem({ ...asked, standing: [] })).toBeNull()
  expect(relationProblem({ ...asked, standing: [relation('application-process', 'app', 'proses')] })).toBe(
    '"Si app" dan "Si proses" sudah terhubung sebagai "Mendukung proses bisnis".',
  )
})

test('nothing is related to itself, the wrong way round, or to what is gone', () => {
  const problem = (from: End, to: End, kind: RelationKindName = 'application-process') =>
    relationProblem({ kind, from, to, standing: [] })
  expect(problem(process, app)).toContain('Pilih hubungan lain')
  expect(problem(app, app, 'application-application')).toContain('dirinya sendiri')
  expect(problem(app, end('lama', 'business-process', true))).toContain('"Si lama" sudah tidak berlaku')
})

test('a server stands in one facility, software on one machine', () => {
  const server = end('server', 'server')
  const standing = [relation('hardware-facility', 'server', 'gedung')]
  const asked = { kind: 'hardware-facility', from: server, to: end('baru', 'facility') } as const
  expect(relationProblem({ ...asked, standing })).toContain('Lepaskan hubungan itu lebih dahulu')
  expect(relationProblem({ ...asked, standing: [] })).toBeNull()
})

test('the last business process of an application stays until there is another', () => {
  const only = relation('application-process', 'app', 'proses')
  const asked = { relation: only, from: app }
  expect(endingProblem({ ...asked, standing: [only] })).toContain('harus tetap punya hubungan')
  const other = relation('application-process', 'app', 'lain')
  expect(endingProblem({ ...asked, standing: [only, other] })).toBeNull()
  expect(endingProblem({ ...asked, from: end('app', 'application', true), standing: [only] })).toBeNull()
  const service = relation('application-service', 'app', 'layanan')
  expect(endingProblem({ relation: service, from: app, standing: [service] })).toBeNull()
})

test('a process that others need alone does not go without them', () => {
  const only = relation('application-process', 'app', 'proses')
  const data = [relation('data-process', 'data', 'proses'), relation('data-process', 'data', 'lain')]
  const service = relation('service-process', 'layanan', 'proses')
  expect(strandedBy('proses', [only, ...data, service])).toEqual([only])
  expect(strandedBy('lain', [only, ...data, service])).toEqual([])
})

test('what is required is told before what is expected', () => {
  expect(missingRelations('application', []).map(({ kind, need }) => [kind, need])).toEqual([
    ['application-process', 'required'],
    ['application-service', 'expected'],
  ])
  expect(missingRelations('application', [{ kind: 'application-process' }])).toHaveLength(1)
  expect(missingRelations('facility', [])).toEqual([])
  expect(missingRelations('security-audit', [])[0]?.need).toBe('expected')
})

test('every kind of thing has a relation that is about it, read from both sides', () => {
  for (const kind of ['application', ...objectKindNames] as const)
    expect(sidesOf(kind).length, kind).toBeGreaterThan(0)
  for (const name of relationKindNames) {
    const { from, to, label, inverse }: RelationKind = relationKinds[name]
    expect([from.length > 0, to.length > 0, label !== inverse]).toEqual([true, true, true])
    for (const kind of from)
      expect(sidesOf(kind).some((side) => side.relation === name && side.side === 'from')).toBe(true)
    for (const kind of to)
      expect(sidesOf(kind).some((side) => side.relation === name && side.side === 'to')).toBe(true)
  }
  for (const word of ['', 'toString', 'application']) expect(isRelationKind(word)).toBe(false)
  expect([isEndKind('application'), isEndKind('server'), isEndKind('constructor')]).toEqual([
    true,
    true,
    false,
  ])
})

test('whatever is related and ended in any order, what was once whole stays whole', () => {
  const processes = ['p1', 'p2', 'p3'].map((id) => end(id, 'business-process'))
  const step = fc.record({ isEnd: fc.boolean(), at: fc.nat(2) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let standing: StandingRelation[] = []
      let wasWhole = false
      for (const { isEnd, at } of steps) {
        const to = processes[at] ?? process
        const found = standing.find(({ toId }) => toId === to.id)
        if (!isEnd && relationProblem({ kind: 'application-process', from: app, to, standing }) === null)
          standing = [...standing, relation('application-process', app.id, to.id)]
        if (isEnd && found && endingProblem({ relation: found, from: app, standing }) === null)
          standing = standing.filter((each) => each !== found)
        wasWhole ||= standing.length > 0
        expect(new Set(standing.map(({ id }) => id)).size).toBe(standing.length)
        if (wasWhole)
          expect(missingRelations('application', standing).map(({ need }) => need)).not.toContain('required')
      }
    }),
  )
})
