/**
 * What is known about one national application. `umum` is shared and obligatory by decision of the
 * minister, `khusus` belongs to a ministry, `unclear` waits for proof of its standing.
 */
export interface NationalApp {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly fullName: string
  readonly otherFullNames: readonly string[]
  readonly owner: string
  /** The field of government it serves, in words. */
  readonly field: string
  /** Indonesian phrases that name its function. */
  readonly covers: readonly string[]
  /** Words that show that another function is meant. */
  readonly notFor: readonly string[]
  /** Host names under which it runs. */
  readonly hosts: readonly string[]
  readonly standing: 'umum' | 'khusus' | 'unclear' | 'infrastructure'
  readonly isMandatory: boolean
  readonly legalBasis: readonly string[]
  /** Whether owner and function were seen in a source, not only remembered. */
  readonly verified: boolean
}
