import type { Status } from './support.ts'

/** What a status cell says. `development` marks lines whose releases are not for everybody yet. */
export interface ReadStatus {
  readonly status: Status
  readonly development: boolean
}

const marks = (status: Status, signs: string): readonly (readonly [string, Status])[] =>
  signs.split(' ').map((sign) => [sign, status] as const)

/** Marks by their sign and by their short code. The first one in a cell decides. */
const MARKS: readonly (readonly [string, Status])[] = [
  ...marks(
    'supported',
    '✅ ✔ ✓ ☑ 🟢 🆗 👍 💚 √ 🟩 :white_check_mark: :heavy_check_mark: :ballot_box_with_check: :green_circle: :ok: :+1:',
  ),
  ...marks('supported', ':thumbsup: :check: :green_heart: :large_green_circle: :green_square: :large_green_square:'),
  ...marks(
    'unsupported',
    '❌ ✖ ✗ ✘ ❎ ⛔ 🚫 🔴 🛑 👎 🟥 ☠ 💀 :x: :heavy_multiplication_x: :no_entry: :no_entry_sign: :red_circle: :-1:',
  ),
  ...marks(
    'unsupported',
    ':negative_squared_cross_mark: :cross_mark: :octagonal_sign: :stop_sign: :thumbsdown: :skull: :red_square:',
  ),
  ...marks(
    'limited',
    '⚠ 🟡 🟠 ⏳ ⌛ ❗ ❕ ❓ ❔ 🟨 🟧 :warning: :yellow_circle: :orange_circle: :hourglass: :hourglass_flowing_sand: :exclamation:',
  ),
  ...marks('limited', ':question: :grey_question: :heavy_exclamation_mark: :yellow_square: :large_yellow_circle:'),
  ...marks(
    'planned',
    '🚧 🔨 🧪 🔜 🔮 🛠 🏗 :construction: :hammer: :test_tube: :soon: :hammer_and_wrench: :building_construction: :crystal_ball:',
  ),
]

/** Phrases in the order in which they are looked for: the refusals first, because they quote what they refuse. */
const PHRASES: readonly (readonly [Status, readonly string[]])[] = [
  [
    'planned',
    [
      'not yet',
      'no release yet',
      'unreleased',
      'to be released',
      'upcoming',
      'planned',
      'in development',
      'coming soon',
      'future',
    ],
  ],
  ['supported', ['no breaking', 'no end']],
  [
    'unsupported',
    [
      'no longer',
      'not supported',
      'not maintained',
      'not receive',
      'unsupported',
      'unmaintained',
      'non supporté',
      'nicht unterstützt',
    ],
  ],
  [
    'unsupported',
    [
      'end of life',
      'end-of-life',
      'end of support',
      'out of support',
      'eol',
      'eos',
      'deprecated',
      'discontinued',
      'retired',
      'obsolete',
    ],
  ],
  [
    'unsupported',
    [
      'compromised',
      'abandoned',
      'withdrawn',
      'yanked',
      'expired',
      'archived',
      'inactive',
      'dropped',
      'support ended',
      'no support',
    ],
  ],
  [
    'unsupported',
    [
      'please upgrade',
      'upgrade required',
      '不支持',
      '否',
      'no security',
      'no fixes',
      'no updates',
      'unsafe',
      'vulnerable',
      'insecure',
    ],
  ],
  [
    'limited',
    [
      'best effort',
      'best-effort',
      'limited',
      'partial',
      'discretion',
      'on request',
      'upon request',
      'case-by-case',
      'case by case',
      'if feasible',
    ],
  ],
  [
    'limited',
    [
      'critical',
      'severe',
      'high severity',
      'important fixes',
      'occasional',
      'sometimes',
      'where possible',
      'if possible',
      'phasing out',
      'sunset',
    ],
  ],
  [
    'planned',
    [
      'development',
      'experimental',
      'preview',
      'nightly',
      'unstable',
      'alpha',
      'beta',
      'pre-release',
      'prerelease',
      'release candidate',
    ],
  ],
  [
    'supported',
    [
      'support',
      'secur',
      'fixes',
      'fix',
      'patch',
      'maintain',
      'maintenance',
      'active',
      'current',
      'stable',
      'lts',
      'latest',
      'updates',
      'ongoing',
    ],
  ],
  [
    'supported',
    [
      'full',
      'general availability',
      'recommended',
      'receives',
      'covered',
      'in service',
      'unterstützt',
      'soportad',
      'supporté',
      'pris en charge',
      '支持',
      '是',
    ],
  ],
]

const YES = /^(?:yes|y|true|oui|ja|sí|si|sim|tak|да|evet|ok|always|all|stable|ga)(?![\p{L}\p{N}])/u
const NO = /^(?:no|none|n(?!\/?a)|false|non|nein|não|nie|нет|hayır|never|ended|x|not)(?![\p{L}\p{N}])/u
const NOTHING = /^(?:n\/a|na|tbd|tba|tbc|unknown|\?+|-+)$/u

/** Reads what a reader sees in a status cell; `unknown` where neither a mark nor a word tells. */
export function readStatus(text: string, legend: ReadonlyMap<string, Status> = new Map()): ReadStatus {
  const lower = text.toLowerCase().replaceAll('️', '').slice(0, 1_000)
  const mark = firstMark(lower, legend)
  const words = lower.replace(/:[a-z0-9_+-]+:/g, ' ').trim()
  const development =
    mark?.status === 'planned' ||
    (mark === undefined && /\b(?:development|experimental|nightly|unstable)\b/.test(words))
  const status = mark?.status ?? statusInWords(words)
  // "🚧 Upcoming" waits for its first release; "🔨 Development branch" has releases already, but not for everybody.
  const waits = /upcoming|planned|coming soon|not yet|future|to be released/.test(words)
  return { status, development: status === 'planned' && development && !waits }
}

/** The first mark in a text, with where it stands. */
export function firstMark(
  text: string,
  legend: ReadonlyMap<string, Status> = new Map(),
): { readonly sign: string; readonly status: Status; readonly at: number } | undefined {
  let first: { sign: string; status: Status; at: number } | undefined
  for (const [sign, status] of MARKS) {
    const at = text.indexOf(sign)
    if (at >= 0 && (!first || at < first.at)) first = { sign, status: legend.get(sign) ?? status, at }
  }
  return first
}

/** What the words of a status say, without any mark. */
export function statusInWords(text: string): Status {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
  if (words === '' || NOTHING.test(words)) return 'unknown'
  if (NO.test(words) && !/^no(?:t yet|t released| release)/.test(words)) return 'unsupported'
  if (YES.test(words)) return 'supported'
  for (const [status, phrases] of PHRASES) if (phrases.some((phrase) => holds(words, phrase))) return status
  return 'unknown'
}

/** Short words count only whole: `eol` is not in "geology". */
function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase)
  if (at < 0) return false
  if (phrase.length > 4 || /\P{ASCII}/u.test(phrase)) return true
  return !/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + phrase.length] ?? '')
}
