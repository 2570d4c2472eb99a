/** Who has the token: a person, or the app of a workflow, whose name no route tells. */
export interface TokenHolder {
  readonly token: string
  readonly login: string
  readonly app?: boolean
  readonly mayWrite?: boolean
}

export interface StoredComment {
  readonly id: number
  readonly login: string
  readonly app: boolean
  body: string
}

export interface StoredReviewComment extends StoredComment {
  readonly path: string
  readonly line: number
  readonly startLine?: number
}

export interface StoredPull {
  readonly head: string
  readonly base: string
  readonly files: readonly { readonly filename: string; readonly patch?: string }[]
}

/** A text, bytes, or a symbolic link. */
export type StoredFile = string | Uint8Array | { readonly link: string }

/** What the server knows of one repository; tests read and change it. */
export interface State {
  owner: string
  repo: string
  private: boolean
  defaultBranch: string
  /** The only token that is known; without one anybody may read, and nobody write. */
  holder: TokenHolder | undefined
  tags: readonly string[]
  releases: readonly {
    readonly tag: string
    readonly draft?: boolean
    readonly prerelease?: boolean
    readonly published?: string
  }[]
  privateReporting: boolean | undefined
  /** Texts by `owner/repo`, then by path; a revision of its own is `owner/repo@revision`. */
  files: Readonly<Record<string, Readonly<Record<string, StoredFile>>>>
  pulls: Readonly<Record<number, StoredPull>>
  comments: Readonly<Record<number, readonly StoredComment[]>>
  reviewComments: Readonly<Record<number, readonly StoredReviewComment[]>>
  reviews: readonly { readonly pull: number; readonly body: string; readonly event: string; readonly commit: string }[]
  statuses: readonly {
    readonly sha: string
    readonly state: string
    readonly context: string
    readonly description: string
    readonly url: string | undefined
  }[]
  /** How many items of a list a page holds where nothing is asked for, and at most. */
  mostPerPage: number
}

export const initialState: State = {
  owner: 'crewkit',
  repo: 'crew',
  private: false,
  defaultBranch: 'main',
  holder: undefined,
  tags: [],
  releases: [],
  privateReporting: true,
  files: {},
  pulls: {},
  comments: {},
  reviewComments: {},
  reviews: [],
  statuses: [],
  mostPerPage: 100,
}
