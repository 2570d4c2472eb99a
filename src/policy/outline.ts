/** What is kept of the schema for the sentences about faults. */
export interface Outline {
  readonly $ref?: string
  readonly type?: string
  readonly description?: string
  readonly example?: unknown
  readonly pattern?: string
  readonly patternErrorMessage?: string
  readonly properties?: Readonly<Record<string, Outline>>
  /** Of keys that are not listed. */
  readonly others?: Outline
  readonly items?: Outline
  readonly required?: readonly string[]
  readonly anyOf?: readonly Outline[]
  readonly oneOf?: readonly Outline[]
}
