import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import {
  type ArchimateElement,
  type ArchimateRelation,
  archimateElements,
  archimateRelations,
} from '#workflows/catalogue/architecture/archimate.ts'
import { objectKindNames } from '#workflows/catalogue/architecture/kinds.ts'
import {
  type EndKind,
  type RelationKind,
  relationKindNames,
  relationKinds,
} from '#workflows/catalogue/architecture/relations.ts'
import { archimateModel, type Model } from './write-archimate.ts'

const kinds: readonly EndKind[] = ['application', ...objectKindNames]

/** One element of each kind, and one relation of each kind for each pair of kinds it may join. */
function everything(): Model {
  const elements = kinds.map((kind) => ({
    id: `${kind} 1`,
    kind,
    name: `<${kind}> & "lain"\u0007`,
    description: kind === 'data' ? '' : 'Baris satu\nbaris dua',
    properties: [{ label: 'Perangkat daerah', value: 'Dinas A & B' }],
  }))
  const relations = relationKindNames.flatMap((kind) => {
    const { from, to, label }: RelationKind = relationKinds[kind]
    return from.flatMap((start) =>
      to.map((end) => ({
        id: `${kind} ${start} ${end}`,
        kind,
        label,
        fromId: `${start} 1`,
        toId: `${end} 1`,
      })),
    )
  })
  return { name: 'Kota', documentation: 'Semua', elements, relations }
}

function attributes(xml: string, tag: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${tag} ([^>]*?)/?>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries(
      [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  )
}

test('the model is well-formed, its ids are names of XML, and everything named is there', () => {
  const xml = archimateModel(everything())
  execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: xml })
  const elements = attributes(xml, 'element')
  const relations = attributes(xml, 'relationship')
  const properties = attributes(xml, 'propertyDefinition')
  expect(elements).toHaveLength(23)
  const ids = [...elements, ...relations, ...properties].map(({ identifier = '' }) => identifier)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
  const known = new Set(elements.map(({ identifier }) => identifier))
  for (const { source, target } of relations) {
    expect(known).toContain(source)
    expect(known).toContain(target)
  }
  expect(new Set(attributes(xml, 'item').map(({ identifierRef }) => identifierRef))).toEqual(known)
  const defined = new Set(properties.map(({ identifier }) => identifier))
  for (const { propertyDefinitionRef } of attributes(xml, 'property'))
    expect(defined).toContain(propertyDefinitionRef)
  // The order of the schema: elements, relationships, organizations, propertyDefinitions.
  const places = ['elements', 'relationships', 'organizations', 'propertyDefinitions'].map((tag) =>
    xml.indexOf(`<${tag}>`),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places.every((place) => place > 0)).toBe(true)
})

/**
 * ArchiMate 3.2, appendix B, for the elements that are used: what an element may be to another beside
 * associated, which it may be to all.
 */
const allowed: Partial<Record<ArchimateElement, Partial<Record<ArchimateElement, readonly string[]>>>> = {
  ApplicationComponent: {
    BusinessProcess: ['Serving', 'Realization', 'Flow', 'Triggering'],
    BusinessService: ['Serving', 'Realization', 'Flow', 'Triggering'],
    DataObject: ['Access'],
    ApplicationComponent: [
      'Composition',
      'Flow',
      'Aggregation',
      'Realization',
      'Specialization',
      'Triggering',
      'Serving',
    ],
  },
  BusinessProcess: { BusinessService: ['Serving', 'Realization', 'Flow', 'Triggering'] },
  Device: {
    ApplicationComponent: ['Serving', 'Realization', 'Flow', 'Triggering'],
    SystemSoftware: [
      'Composition',
      'Flow',
      'Aggregation',
      'Assignment',
      'Realization',
      'Triggering',
      'Serving',
    ],
  },
  Node: {
    ApplicationComponent: ['Serving', 'Realization', 'Flow', 'Triggering'],
    SystemSoftware: [
      'Composition',
      'Flow',
      'Aggregation',
      'Assignment',
      'Realization',
      'Triggering',
      'Serving',
    ],
  },
  SystemSoftware: { ApplicationComponent: ['Serving', 'Realization', 'Flow', 'Triggering'] },
  CommunicationNetwork: { ApplicationComponent: ['Serving', 'Flow', 'Triggering'] },
  Facility: {
    ApplicationComponent: ['Serving', 'Realization', 'Flow', 'Triggering'],
    Device: ['Composition', 'Flow', 'Aggregation', 'Assignment', 'Realization', 'Triggering', 'Serving'],
    CommunicationNetwork: ['Serving', 'Flow', 'Triggering'],
  },
}

test.each(relationKindNames)('%s is a relation that ArchiMate allows between all it may join', (name) => {
  const { from, to }: RelationKind = relationKinds[name]
  const { type, isReversed }: ArchimateRelation = archimateRelations[name]
  if (type === 'Association') return
  for (const start of from)
    for (const end of to) {
      const [source, target] = isReversed ? [end, start] : [start, end]
      expect(
        allowed[archimateElements[source]]?.[archimateElements[target]] ?? [],
        `${source} ${target}`,
      ).toContain(type)
    }
})

/** What the schema of the exchange format (ArchiMate 3.1) and Archi's importer ask of each line of a model. */
function faultsOf(xml: string): string[] {
  const text = '<(?:name|documentation|label|value) xml:lang="id">[^<]*</(?:name|documentation|label|value)>'
  const name = '<name xml:lang="id">[^<]+</name>'
  const documentation = '(?:<documentation xml:lang="id">[^<]+</documentation>)?'
  const property = '<property propertyDefinitionRef="[^"]+"><value xml:lang="id">[^<]*</value></property>'
  const properties = `(?:<properties>(?:${property})+</properties>)?`
  const shapes = {
    element: `<element identifier="[^"]+" xsi:type="(\\w+)">${name}${documentation}${properties}</element>`,
    relationship: `<relationship identifier="[^"]+" source="[^"]+" target="[^"]+" xsi:type="(\\w+)"(?: accessType="(?:Access|Read|Write|ReadWrite)")?>${name}</relationship>`,
    propertyDefinition: `<propertyDefinition identifier="[^"]+" type="string">${name}</propertyDefinition>`,
    item: `<item>${text}(?:<item>${text}(?:<item identifierRef="[^"]+"/>)+</item>)+</item>`,
  }
  // A description of several lines goes on without an indent.
  const lines = xml.split(/\n(?= {2,4}<)/).filter((line) => line.startsWith('    <'))
  return lines.filter((line) => {
    const tag = /^ {4}<(\w+)/.exec(line)?.[1] ?? ''
    const found = new RegExp(`^    ${shapes[tag as keyof typeof shapes] ?? 'none'}$`).exec(line)
    if (found === null) return true
    if (line.includes('accessType') && found[1] !== 'Access') return true
    return (tag === 'element' || tag === 'relationship') && !types[tag].has(found[1] ?? '')
  })
}

/** The names of types the schema defines, of those layers of which we tell something. */
const types = {
  element: new Set(
    `BusinessProcess BusinessService ApplicationComponent DataObject Node Device SystemSoftware
    CommunicationNetwork Facility Assessment Principle Requirement CourseOfAction WorkPackage Grouping`.split(
      /\s+/,
    ),
  ),
  relationship: new Set('Serving Realization Access Flow Assignment Association'.split(' ')),
}

test('each line of a model has the shape that the schema asks for', () => {
  const xml = archimateModel(everything())
  expect(faultsOf(xml)).toEqual([])
  expect(xml).toContain('xmlns="http://www.opengroup.org/xsd/archimate/3.0/"')
  expect(faultsOf(xml.replaceAll('xsi:type="DataObject"', 'xsi:type="Data"')).length).toBeGreaterThan(0)
})

test('a model of nothing, and one whose relations lead nowhere, can be opened', () => {
  const xml = archimateModel({
    name: 'Kota',
    documentation: '',
    elements: [],
    relations: [{ id: 'r', kind: 'service-process', label: 'x', fromId: 'a', toId: 'b' }],
  })
  execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: xml })
  expect(xml).not.toContain('relationship')
  // Archi's importer refuses a model without elements; the schema refuses an empty list of them.
  expect(attributes(xml, 'element')).toHaveLength(1)
  expect(faultsOf(xml)).toEqual([])
})
