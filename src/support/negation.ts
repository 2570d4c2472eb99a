import { holdsAny } from '../text/words.ts'

/**
 * What a negation in a language other than English makes of words that would otherwise be read as a yes: `unsupported` where
 * it denies the support itself, `unknown` where it is not clear what it denies; undefined where there is none. `text` is in
 * small letters.
 */
export function negationIn(text: string): 'unsupported' | 'unknown' | undefined {
  return EAST_ASIAN.test(text) ? eastAsianNegation(text) : spacedNegation(text)
}

/** "No new features", in another language than English: it says nothing of security fixes. */
export function refusesLesser(clause: string): boolean {
  if (!holdsAny(clause, LESSER)) return false
  return EAST_ASIAN.test(clause) ? EAST_ASIAN_NEGATION.test(clause) : wordsOf(clause).some((word) => NEGATORS.has(word))
}

const LESSER =
  'feature bugfix funktion fonctionnal funcional funciones funzional funkcj функци возможност 功能 機能 기능'.split(' ')

/** Chinese, Japanese and Korean letters. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** It stands in front of the word (不支持, 未対応, 미지원) or behind it (対象外, しない, 아님). */
const EAST_ASIAN_NEGATION =
  /[不未非无無没沒否停外]|なし|ない|ません|[终終]了|[终終]止|[미비]지|없|않|못|아님|아닌|아닙|아니|(?<!보)안 |안[됨함돼]|불가|중단|중지|종료|만료/
/** "Without end", "free of charge", "except", and a day that only is the last one. */
const EAST_ASIAN_HARMLESS =
  /[无無](?:限期?|期限|償|偿|料)|非常|不[断斷]|以外|외부|(?:制限|期限|上限|終了日|제한|기한|종료일)[はがも은는이]? ?(?:ありません|なし|ない|無し|없)|[终終]了(?:日|時期|予定|まで)|(?:종료|만료) ?(?:일|예정|까지|시)/g
/** The support is denied, with no mark between; what stands between is short. */
const EAST_ASIAN_DENIED =
  /[不未非无無没沒停][^、。，；：,;:()（）]{0,4}(?:支持|支援|维护|維護|更新|补丁|修复|サポート|対応|メンテナンス|保守|提供)|(?:サポート|対応|対象|保守|メンテナンス|更新|修正|パッチ|アップデート|支持|支援|维护|維護|지원|업데이트|패치|유지|보수|관리)[^、。，；：,;:()（）]{0,8}?(?:外|なし|無し|ない|ません|[终終]了|[终終停]止|아님|아닌|아닙|않|없|못|(?<!보)안 |안[됨함돼]|불가|중단|중지|종료|만료)|[미비]지원/

/** What stands first decides; a negation further on ("サポート中（新規対応なし）") leaves a doubt. */
function eastAsianNegation(text: string): 'unsupported' | 'unknown' | undefined {
  const rest = text.replace(EAST_ASIAN_HARMLESS, '')
  if (!EAST_ASIAN_NEGATION.test(rest)) return undefined
  return EAST_ASIAN_DENIED.test(rest.split(/[、。，；：,;:()（）\n]/, 1)[0] ?? '') ? 'unsupported' : 'unknown'
}

/** Words that deny what follows them. French "plus" and Spanish "no" do so in company only: `COMPANY`. */
const NEGATORS: ReadonlySet<string> = new Set(
  `nicht kein keine keinen keiner keinerlei ohne nie niemals pas aucun aucune sans jamais sin ningún ninguna nunca sem nenhum nenhuma
  não nao non senza nessun nessuna nessuno bez brak не нет без никогда değil yok geen niet zonder ikke inte ingen inga utan uden uten`.split(
    /\s+/,
  ),
)
const COMPANY =
  /(?:n['’]|ne )[^,;:.()]{0,40} plus(?![a-zà-ÿ])|(?<![a-zà-ÿ])plus (?:de |d['’]|pris|maint|suivi)|(?<![a-zà-ÿ])no (?:recib|tiene|se |est[áa]|cuenta|mantenid|hay )/
/** Nothing is limited where there is no end. */
const ENDLESS =
  /(?<![a-zà-ÿа-я])(?:sans|sin|sem|senza|ohne|bez|без) (?:fin|l[ií]mit|zeit|end|frist|befrist|ogranicz|огранич|срок)/
/** Words that hold what they deny, such as `inaktiv`. */
const OPPOSITES =
  'inaktiv inactif inactive inactivo inactiva inativ inattiv ungewartet ungepflegt неподдерж неактуальн неактивн небезопасн niewspieran nieaktualn nieaktywn'.split(
    ' ',
  )
/** Words by which something is over. */
const OVER =
  'eingestellt beendet ausgelaufen abgelaufen terminé arrêté expiré finalizad terminad encerrad cessat terminat zakończon прекращ заверш окончен закончен отсутств истек истёк снят'.split(
    ' ',
  )
const ENDED =
  /(?<![a-z])(?:fin|fim|fine) (?:de |del |do |du |da |della |de la )?(?:support|soporte|suporte|prise en charge)/
/** How the words begin that speak of support. */
const SUPPORT =
  'support soport suport unterst gewartet wartung gepflegt aktiv aktuell update sicherheit patch mainten prise pris correctif sécurité mise actualizac mantenid parche segur atualiza correç aggiorna sicurezza correzion mantenut wspiera wsparci aktualiz aktualn popraw поддерж обновл исправл сопровожд актуал актив ondersteun beveiliging'.split(
    ' ',
  )

function spacedNegation(text: string): 'unsupported' | 'unknown' | undefined {
  if (holdsAny(text, OPPOSITES)) return 'unsupported'
  // The day may be still to come.
  if (ENDED.test(text) || holdsAny(text, OVER)) return /\d{4}/.test(text) ? 'unknown' : 'unsupported'
  const all = wordsOf(text)
  const at = all.findIndex((word) => NEGATORS.has(word))
  if ((at < 0 && !COMPANY.test(text)) || ENDLESS.test(text)) return undefined
  const denied = at < 0 ? all : [...all.slice(at + 1, at + 5), ...(at + 1 === all.length ? all : [])]
  return denied.some((word) => SUPPORT.some((beginning) => word.startsWith(beginning))) ? 'unsupported' : 'unknown'
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s,;:.!?()[\]"'’/]+/).filter((word) => word !== '')
