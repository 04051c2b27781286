import {
  type ArchimateRelation,
  archimateElements,
  archimateRelations,
} from '#workflows/catalogue/architecture/archimate.ts'
import { domains, objectKinds } from '#workflows/catalogue/architecture/kinds.ts'
import type { EndKind, RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import { endLabel } from '#workflows/catalogue/relation-record.ts'

/** An application or object as a model tells it: its name, what it is for, and answers by their labels. */
export interface ModelElement {
  readonly id: string
  readonly kind: EndKind
  readonly name: string
  readonly description: string
  readonly properties: readonly { readonly label: string; readonly value: string }[]
}

export interface ModelRelation {
  readonly id: string
  readonly kind: RelationKindName
  readonly label: string
  readonly fromId: string
  readonly toId: string
}

export interface Model {
  readonly name: string
  readonly documentation: string
  readonly elements: readonly ModelElement[]
  readonly relations: readonly ModelRelation[]
}

const namespace = 'http://www.opengroup.org/xsd/archimate/3.0/'
const schema = 'http://www.opengroup.org/xsd/archimate/3.1/archimate3_Model.xsd'
const noElements = 'Belum ada objek arsitektur'
const emptyGroup = `    <element identifier="kosong" xsi:type="Grouping"><name xml:lang="id">${noElements}</name></element>`

/**
 * A model in the Open Exchange format of ArchiMate 3.1, as Archi and other tools open it: elements, the relations
 * between them, properties, and folders by domain and kind. Relations of which an end is not among the elements
 * are left out: a model without them could not be opened.
 */
export function archimateModel({ name, documentation, elements, relations }: Model): string {
  const ids = new Set(elements.map(({ id }) => id))
  const standing = relations.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
  const labels = [...new Set(elements.flatMap(({ properties }) => properties.map(({ label }) => label)))]
  const propertyIds = new Map(labels.map((label, place) => [label, `sifat-${place + 1}`]))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<model xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}" identifier="id-model">`,
    `  <name xml:lang="id">${escaped(name)}</name>`,
    `  <documentation xml:lang="id">${escaped(elements.length === 0 ? noElements : documentation)}</documentation>`,
    // Empty lists are not allowed by the schema, and Archi opens no model without elements.
    ...inTag(
      'elements',
      elements.length === 0 ? [emptyGroup] : elements.map((element) => elementXml(element, propertyIds)),
    ),
    ...inTag('relationships', standing.map(relationXml)),
    ...inTag('organizations', folders(elements)),
    ...inTag(
      'propertyDefinitions',
      labels.map(
        (label) =>
          `    <propertyDefinition identifier="${propertyIds.get(label)}" type="string"><name xml:lang="id">${escaped(label)}</name></propertyDefinition>`,
      ),
    ),
    '</model>',
    '',
  ].join('\n')
}

function inTag(tag: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  <${tag}>`, ...lines, `  </${tag}>`]
}

function elementXml(
  { id, kind, name, description, properties }: ModelElement,
  propertyIds: ReadonlyMap<string, string>,
): string {
  const told = properties.map(
    ({ label, value }) =>
      `<property propertyDefinitionRef="${propertyIds.get(label)}"><value xml:lang="id">${escaped(value)}</value></property>`,
  )
  return [
    `    <element identifier="${nameOf(id)}" xsi:type="${archimateElements[kind]}">`,
    `<name xml:lang="id">${escaped(name)}</name>`,
    description === '' ? '' : `<documentation xml:lang="id">${escaped(description)}</documentation>`,
    told.length === 0 ? '' : `<properties>${told.join('')}</properties>`,
    '</element>',
  ].join('')
}

function relationXml({ id, kind, label, fromId, toId }: ModelRelation): string {
  const { type, isReversed, access }: ArchimateRelation = archimateRelations[kind]
  const [source, target] = isReversed ? [toId, fromId] : [fromId, toId]
  const accessType = access === undefined ? '' : ` accessType="${access}"`
  return `    <relationship identifier="${nameOf(id)}" source="${nameOf(source)}" target="${nameOf(target)}" xsi:type="${type}"${accessType}><name xml:lang="id">${escaped(label)}</name></relationship>`
}

/** A folder for each domain, and in it one for each kind that has elements. */
function folders(elements: readonly ModelElement[]): readonly string[] {
  const byDomain = new Map<string, Map<EndKind, string[]>>()
  for (const { id, kind } of elements) {
    const domain = domains[kind === 'application' ? 'application' : objectKinds[kind].domain].label
    const kinds = byDomain.get(domain) ?? new Map<EndKind, string[]>()
    const ids = kinds.get(kind)
    if (ids === undefined) kinds.set(kind, [id])
    else ids.push(id)
    byDomain.set(domain, kinds)
  }
  return [...byDomain].map(([domain, kinds]) => {
    const inside = [...kinds].map(([kind, ids]) => {
      const items = ids.map((id) => `<item identifierRef="${nameOf(id)}"/>`)
      return `<item><label xml:lang="id">${escaped(endLabel(kind))}</label>${items.join('')}</item>`
    })
    return `    <item><label xml:lang="id">${escaped(domain)}</label>${inside.join('')}</item>`
  })
}

/** An id as XML takes it (NCName): it begins with a letter and holds letters, figures, dots, dashes, underscores. */
function nameOf(id: string): string {
  const plain = id.replace(/[^\w.-]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)
  return `id-${plain}`
}

// What XML 1.0 cannot hold, and halves of characters.
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu

function escaped(text: string): string {
  return text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
