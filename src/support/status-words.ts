import type { Status } from './support.ts'

/** Signs with what they mean where no legend says otherwise. */
const signs = (status: Status, list: string): readonly (readonly [string, Status])[] =>
  list.split(/\s+/).map((sign) => [sign, status] as const)

/** Marks by their sign and by their short code. `x`, `☒` and `○` are not among them: what stands beside them tells. */
export const MARKS: readonly (readonly [string, Status])[] = [
  ...signs(
    'supported',
    `✅ ✔ ✓ ☑ 🟢 🆗 👍 💚 √ 🟩 🗸 [x] :white_check_mark: :heavy_check_mark: :ballot_box_with_check: :green_circle: :ok: :+1:
    :thumbsup: :check: :check_mark: :green_heart: :large_green_circle: :green_square: :large_green_square:`,
  ),
  ...signs(
    'unsupported',
    `❌ ✖ ✗ ✘ ✕ × ❎ ⛔ 🚫 🔴 🛑 👎 🟥 ☠ 💀 ⚰ 🪦 🗙 :x: :heavy_multiplication_x: :no_entry: :no_entry_sign: :red_circle: :-1:
    :negative_squared_cross_mark: :cross_mark: :octagonal_sign: :stop_sign: :thumbsdown: :skull: :skull_and_crossbones: :red_square:
    :large_red_square: :coffin: :headstone: :no_good:`,
  ),
  ...signs(
    'limited',
    `⚠ 🟡 🟠 ⏳ ⌛ ❗ ❕ ❓ ❔ 🟨 🟧 △ :warning: :yellow_circle: :large_yellow_circle: :orange_circle: :large_orange_circle: :hourglass:
    :hourglass_flowing_sand: :exclamation: :heavy_exclamation_mark: :question: :grey_question: :yellow_square: :orange_square:`,
  ),
  ...signs(
    'planned',
    `🚧 🔨 🧪 🔜 🔮 🛠 🏗 :construction: :hammer: :test_tube: :soon: :hammer_and_wrench: :building_construction: :crystal_ball:`,
  ),
  ['[ ]', 'unsupported'],
]

const phrases = (list: string): readonly string[] => list.split(/\s*,\s*/)

/** Phrases in the order in which they are looked for: the refusals first, because they quote what they refuse. */
export const PHRASES: readonly (readonly [Status, readonly string[]])[] = [
  [
    'planned',
    phrases(
      'not yet, not released, no release yet, unreleased, to be released, upcoming, planned, in development, coming soon, future, 开发中, 開発中, geplant, prévu, в разработке, 지원 예정, サポート予定, 计划支持',
    ),
  ],
  ['supported', phrases('no end')],
  [
    'unsupported',
    phrases(
      `no longer, not supported, not maintained, not receive, unsupported, unmaintained, non support, pas support, plus support, nicht, no soport,
      não suport, non più, niewspieran, не поддерж, 不支持, 不受支持, 不再, 停止, サポート終了, サポート外, 対象外, 未サポート, 未対応, 非対応, サポートなし, 미지원, 지원 종료, 지원 안`,
    ),
  ],
  [
    'unsupported',
    phrases(
      `end of life, end-of-life, end of support, end-of-support, out of support, eol, eos, deprecated, discontinued, retired, obsolet, obsolèt,
      fin de vie, fin de support, fin de soporte, fim de vida, fine vita, abgekündigt, déprécié, abandonné, устар, архив, 已弃用, 已废弃, 廃止`,
    ),
  ],
  [
    'unsupported',
    phrases(
      `compromised, abandoned, withdrawn, yanked, expired, archived, inactive, dropped, support ended, no support, no security, no fixes,
      no updates, unsafe, vulnerable, insecure, please upgrade, upgrade required, обновитесь, 请升级, 请更新, 請升級, アップグレードしてください, 업그레이드하`,
    ),
  ],
  [
    'limited',
    phrases(
      `best effort, best-effort, limited, partial, partiell, parcial, discretion, on request, upon request, case-by-case, case by case,
      if feasible, life support, commercial support, paid support, mostly, may be, 部分`,
    ),
  ],
  [
    'limited',
    phrases(
      'critical, severe, high severity, important fixes, occasional, sometimes, where possible, if possible, phasing out, sunset, kritische, critique, crític, critic',
    ),
  ],
  [
    'planned',
    phrases(
      'development, experimental, preview, nightly, unstable, alpha, beta, pre-release, prerelease, release candidate',
    ),
  ],
  [
    'supported',
    phrases(
      `support, secur, fixes, fix, patch, maintain, maintenance, active, current, stable, lts, latest, updates, ongoing, full,
      general availability, recommended, receives, covered, in service, unterstützt, gewartet, aktiv, aktuell, soportad, suportad, pris en charge,
      prise en charge, actif, sécurité, maintenu, mantenid, activo, ativo, attivo, segurança, seguridad, sicurezza, sicherheit, supportat, wspieran,
      поддерж, актуальн, активн, исправлени, обновлени, 支持, 支援, 维护, 維護, 活跃, 安全更新, 安全修复, 安全补丁, サポート, 対応, セキュリティのみ, セキュリティ更新,
      セキュリティ修正, セキュリティパッチ, セキュリティアップデート, 지원, 유지, 보안 패치, 보안 업데이트, 보안 수정`,
    ),
  ],
  ['unsupported', phrases('superseded, replaced by, upgrade to, please update, update to')],
]

export const YES =
  /^(?:yes|yep|y|true|oui|ja|sí|sì|si|sim|tak|да|evet|예|네|はい|是|有|ok|always|all|stable|ga)(?![a-z\d\u00c0-\u1fff\u3040-\ud7ff])/
export const NO =
  /^(?:no|nope|none|n(?!\/?a)|false|non|nein|não|nie|нет|hayır|아니오|いいえ|否|无|無|never|ended|not)(?![a-z\d\u00c0-\u1fff\u3040-\ud7ff])/
/** What neither gives nor refuses. */
export const NOTHING =
  /^(?:n\/a|na|tbd|tba|tbc|unknown|to be (?:defined|determined|announced|decided)|not (?:recommended|affected|applicable)|\?+|-+)\.?$/u

/** Whoever is told to move on gets nothing here, however the words go on ("to the latest release", "to a supported one"). */
export const MOVE_ON =
  /^(?:please |kindly )?(?:(?:upgrade|update|migrate|switch|move)(?:$| (?:\S+ ){0,5}?to (?!(?:an? |the )?(?:maintenance|extended|security|long|limited|bug))| (?:is )?(?:strongly |highly )?(?:recommended|required|needed|advised|now|immediately|asap)(?![a-z]))|use (?:the |an? |our )?(?:latest|newest|newer|current|supported|v?\d))/
/** It may be the row's own line: "use the latest 2.1.x", "upgrade to the current patch release". */
export const WITHIN_LINE =
  /(?:latest|newest|current|last) (?:version |release )?(?:of |in |from )?v?\d|patch|point release/

/** An end that is still to come: "nearly EOL" has fixes until then. */
export const NEARLY_ENDED =
  /(?<![a-z])(?:until|till|nearly|near|nearing|almost|approaching|close to|soon|upcoming|planned|scheduled for) (?:its |the )?(?:eol|eos|end[- ]of[- ](?:life|support))(?![a-z])|(?<![a-z])(?:eol|eos|end[- ]of[- ](?:life|support)) (?:is )?(?:soon|planned|approaching|upcoming|near)(?![a-z])|(?:サポート)?終了予定|(?:지원 ?)?종료 ?예정|即将(?:停止|终止|结束)/g

/** Words that wait for a first release, and say nothing else. */
export const WAITING =
  /^[^a-z]*(?:planned|upcoming|coming soon|unreleased|(?:not )?yet to be released|not (?:yet )?released(?: yet)?)(?:[^a-z]*$|[ ,(]+(?:release|for|in|q\d|\d))/

/** "No new features" and "no longer in active development" refuse something, and say nothing of security fixes. */
export const LESSER_REFUSAL =
  /\b(?:no|not|without|non)\b[^,;:.()\n]{0,30}\b(?:features?|bug ?fix(?:es)?|bugfixes|breaking|active(?:ly)?|develop(?:ment|ed)|enhancements?)\b/
