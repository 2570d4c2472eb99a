import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Policy } from '../policy/policy.generated.ts'
import type { PartName } from '../render/part.ts'
import type { Span } from '../text/span.ts'

/** What a finding of `init` is about. */
export type FindingCode =
  | 'init-template'
  | 'init-placeholder'
  | 'init-date'
  | 'init-table'
  | 'init-encoding'
  | 'init-rule'
  | 'init-channel'
  | 'init-form'
  | 'init-lost'

/** A comment for the YAML, above one of the policy's keys. */
export interface Remark {
  readonly key: keyof Policy
  readonly text: string
}

/** The policy that is being made of a document, with all that a person has to look at. */
export class Draft {
  readonly content: Policy = { version: 1 }
  readonly remarks: Remark[] = []
  readonly findings: Diagnostic[] = []
  /** The parts and sections in the order of the document; a number is the index of a section. */
  readonly order: (PartName | number)[] = []
  /** Dates as the document writes them, and as the policy does. */
  readonly dates = new Map<string, string>()
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  note(code: FindingCode, severity: Severity, message: string, help: string, span: Span): void {
    const location = { file: this.path, span }
    this.findings.push({ code, severity, message, help, location, related: [], fixes: [] })
  }

  remark(key: keyof Policy, text: string): void {
    this.remarks.push({ key, text })
  }

  /** The heading of a part, if it is not the usual one. */
  head(key: string, text: string): void {
    this.content.render = { ...this.content.render, headings: { ...this.content.render?.headings, [key]: text } }
  }
}
