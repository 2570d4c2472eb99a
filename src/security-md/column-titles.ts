/** Tells whether a title holds one of some words, in any letter case. */
export interface Words {
  test(title: string): boolean
}

/** What separates words: no letter or digit before; `\b` knows only ASCII letters. */
const START = '(?<![a-z\\d\\u00c0-\\u024f\\u0400-\\u04ff])'

/** One of the words: where its beginning stands in no title, there is no need to make its pattern. */
interface Entry {
  readonly beginning: string
  readonly form: string
  pattern?: RegExp
}

/**
 * Words by which the columns and headings of support tables are known, in the languages they were met in, in small letters.
 * Each is a pattern of its own: the few that a title may hold are made in a tenth of the time that one of all of them takes.
 */
function words(list: string): Words {
  let entries: readonly Entry[] | undefined
  return {
    test(title) {
      entries ??= list
        .trim()
        .split(/\s*,\s*/)
        .map(entryOf)
      const lower = title.toLowerCase()
      return entries.some((entry) => {
        if (!lower.includes(entry.beginning)) return false
        entry.pattern ??= new RegExp(`${START}(?:${entry.form})`)
        return entry.pattern.test(lower)
      })
    },
  }
}

/** The letters up to the first sign of a pattern, without one that may be missing. */
function entryOf(form: string): Entry {
  const letters = /^[^\\()[\]?|]*/.exec(form)?.[0] ?? ''
  return { beginning: form[letters.length] === '?' ? letters.slice(0, -1) : letters, form }
}

export const VERSION = words(
  `versions?\\b, releases?\\b, branch(?:es)?\\b, series\\b, tags?\\b, lines?\\b, versión, versiones, versão, versões, versione, versioni, versie, wersj, верси, ветк,
  版本, バージョン, ヴァージョン, 버전`,
)
export const STATUS = words(
  `support(?:ed|s)?\\b, status\\b, security (?:fix(?:es)?|updates?|patch(?:es)?|support|release)\\b, maintained\\b, maintenance\\b, active\\b, patched\\b,
  state\\b, phase\\b, lifecycle\\b, updates?\\b, supporté, supportat, soportad, suportad, suporte, soporte, unterstützt, wspieran, prise? en charge, statut, estado,
  поддерж, статус, 支持, 是否支持, 状态, 維護, サポート, 対応, 状況, 지원, 상태`,
)
/** Beside "Bug fixes" or "Maintained" the column of this title decides; where only severe issues are mended, a row is limited. */
export const SECURITY =
  /^(?:(?:receives |gets |severe |critical |high[- ]severity )?security(?: (?:issues?|bugs?|bug ?fix(?:es)?|fix(?:es)?|patch(?:es)?|updates?|support|only))?|sécurité|seguridad|segurança|sicurezza|sicherheit|безопасность|安全|セキュリティ|보안)\??$/i
/** Titles that speak of support itself, so that a table needs no heading that does. */
export const SUPPORT = words(
  `support, secur, maint, eol\\b, end of, end-of, soport, suport, unterstützt, wspieran, prise? en charge, поддерж, 支持, 是否支持, サポート, 지원`,
)
export const UNTIL = words(
  `eol\\b, eos\\b, eos/eol, end of, end-of, ends?\\b, until\\b, expir, sunset\\b, through\\b, till\\b, fin de, fim, fine, bis\\b, jusqu, hasta, até, до(?![а-я]), 終了, 截止, 结束`,
)
/** Of several ends the end of these is not the end of security fixes. */
export const LESSER_END = words(
  `bugs?\\b, bugfix, active\\b, features?\\b, full\\b, mainstream\\b, standard\\b, premier\\b`,
)
/** "Yes" below such a title means no support. */
export const REFUSAL = words(
  `eol\\b, eos\\b, end[- ]of[- ](?:life|support), deprecated, unsupported, not supported, discontinued, retired, obsolete, abandoned, vulnerable`,
)
const PACKAGES = new Set(
  'package component module product project plugin crate artifact image chart app sdk platform runtime browser language environment'
    .split(' ')
    .flatMap((name) => [name, `${name}s`])
    .concat('library', 'libraries', 'name', 'os', 'operating system', 'operating systems'),
)
export const PACKAGE: Words = { test: (title) => PACKAGES.has(title.toLowerCase().replace(/ names?$/, '')) }
export const NOTES = words(
  `notes?\\b, comments?\\b, classification\\b, compatib, description\\b, policy\\b, remarks?\\b, details?\\b, type\\b, level\\b, kind\\b, fixes\\b, since\\b,
  released?\\b, date\\b, quantity\\b, info\\b, remarques?, notas?, bemerkung, примеч, 备注, 说明, 備考, 비고`,
)
/** Whatever else such a table says, it is not about support. */
export const FOREIGN = words(
  `cve\\b, cvss\\b, ghsa\\b, severity\\b, advisory\\b, affected\\b, fixed in\\b, patched versions?\\b`,
)
/** These tell of another subject only where the table does not speak of versions and support. */
export const FOREIGN_ALONE = words(
  `vulnerab, response\\b, sla\\b, timeline\\b, impact\\b, issue\\b, tool\\b, stage\\b, aspect\\b, minimum\\b, environment\\b, dependenc, protocols?\\b, algorithms?\\b,
  ciphers?\\b, deprecation\\b, removal\\b, recommendation\\b, replacement\\b, changes?\\b, property\\b, setting\\b, control\\b, threat\\b, mitigation\\b`,
)
export const FOREIGN_HEADING = words(
  `vulnerabilit(?:y|ies)\\b, cves?\\b, advisor(?:y|ies)\\b, severity\\b, response\\b, dependenc, third[- ]party, cryptograph, changelog\\b, release notes\\b,
  deprecated (?:features?|config|api), experimental features?, compatib, requirements?\\b`,
)
export const SUPPORT_HEADING = words(
  `supported\\b, unsupported\\b, maintained\\b, support(?:ed)? (?:versions?|policy|status|releases?|branch(?:es)?|window|matrix|schedule)\\b,
  versions? (?:support|policy|schedule)\\b, releases? (?:support|policy|schedule)\\b, life ?cycle\\b, security (?:updates|support)\\b, end of life\\b, eol\\b,
  versions? supportées?, versions? (?:prises? en charge|maintenues?), unterstützte, versiones (?:soportadas|compatibles|con soporte), versões suportadas,
  versioni supportate, wspierane wersje, поддерживаемые, 支持的版本, 版本支持, 支持版本, 受支持, サポート, 対象バージョン, 지원`,
)
/** "Supported platforms": what is supported there is not a version of the project. */
export const SURROUNDINGS = words(
  `platforms?\\b, protocols?\\b, algorithms?\\b, browsers?\\b, ciphers?\\b, operating systems?\\b, databases?\\b, languages?\\b, devices?\\b, hardware\\b, architectures?\\b,
  distributions?\\b, integrations?\\b, features?\\b, formats?\\b, providers?\\b`,
)
