/**
 * The words that version cells are made of, in lower case. A word of no list here is a name or a remark and is read
 * through beside a version; alone it makes a cell unreadable.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const LATEST = list(
  'latest newest current recent last dernière derniere dernier neueste neuester aktuelle última ultima último ultimo más-reciente corrente nuovissima senaste nieuwste najnowsza последняя 最新 最新版 最新版本 最新バージョン',
)
export const PREVIOUS = list('previous penultimate')
export const OLDER = list(
  `older old oldest earlier prior previous legacy past outdated below lower before ancien ancienne anciens anciennes antérieures ältere alte
  frühere älter anteriores antiguas antigas precedenti oudere старые старая старее より古い それ以前 それより前 旧バージョン 旧版本 旧版 更早版本 之前的版本 以前のバージョン それ以前のバージョン 更旧 更旧版本 更旧的版本 更早 较旧 이전 구 구버전`,
)
export const OTHER = list(
  'other others else rest remaining remainder autres andere anderen otras outras altre остальные другие その他 その他のバージョン 其他 其他版本',
)
export const ALL = list('all any every everything anything each alle toutes todas todos tutte все 所有 所有版本')

/** After a version: "2.4 and earlier", "6.x or below". */
export const AND_BELOW = list(
  `earlier older below lower before prior previous down less under älter früher niedriger antérieur antérieure antérieures inférieur inférieure
  anterior anteriores inferior inferiores precedente precedenti ниже старше 以下 及以下 及更早 及更早版本 及以前 以前 이하`,
)
/** After a version: "3.2 and later". */
export const AND_ABOVE = list(
  `later newer above higher up upwards upward onwards onward greater beyond after more neuer höher später supérieur supérieure supérieures
  ultérieur ultérieure ultérieures superior superiores posterior posteriores superiore superiori successiva successive выше новее 以上 及以上
  以降 以后 或更高 及更高版本 或更高版本 이상`,
)

/** Before a version: "before 2.0", "prior to 2.0", "older than 2.0" end below it; "up to 2.4" and "through 2.4" include it. */
export const BEFORE = list(
  `before prior below under older earlier lower less pre vor älter unter avant inférieur inférieure inférieures antérieur antérieure antérieures
  antes anterior anteriores inferior inferiores menor menores prima precedente precedenti до ниже раньше младше старее 低于 小于 早于`,
)
export const UP_TO = list('to through thru until till up bis hasta até fino jusqu’à 至 到')
export const AFTER = list(
  'after above over newer later greater higher beyond nach neuer après después mayor maior dopo после 高于 大于',
)
export const FROM = list('from since starting between as ab seit dès depuis desde dal dalla от с начиная 自 从')

export const BRANCHES = list('main master develop trunk head mainline')
export const DEVELOPMENT = list('development dev unreleased nightly snapshot edge canary')

export const LEVELS: ReadonlyMap<string, 'release' | 'patch' | 'minor' | 'major'> = new Map([
  ['major', 'major'],
  ['majors', 'major'],
  ['minor', 'minor'],
  ['minors', 'minor'],
  ['patch', 'patch'],
])

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
])

/** Words that carry no meaning of their own in a version cell. */
export const NOISE = list(
  `the of a an our this only in on than for with to is and or v version versions ver release releases released tag tags line lines series
  branch branches stable lts esr public published official supported support maintained general availability ga product project patch patches
  point semver software code codebase state commit commits build builds tagged x range cycle train version(s) release(s) versión versiones
  de la le les des der die das el los las do da версия версии 버전 バージョン 版本 tip`,
)

/** A row that speaks of these is about what the project runs on, not about the project. */
export const PLATFORMS = list(
  `node node.js nodejs npm yarn pnpm python cpython pypy php java jdk jre openjdk ruby rails go golang rust rustc dotnet .net mysql mariadb
  postgres postgresql mongodb redis kubernetes k8s docker ubuntu debian windows macos android ios linux centos rhel alpine chrome firefox safari
  laravel symfony django wordpress typescript gcc clang tls ssl`,
)

/** A cell that holds the place of a version and names none. */
export const NAMES_NOTHING = /^\s*(?:n ?\/ ?a\.?|[-–—]+)?\s*$/i

/** Words that turn a row's sense round: what follows is left out, so the row cannot be read by its versions alone. */
export const EXCEPT = list('except excluding without excl excluded not but unless')

/** Rows about what comes before a release. */
export const PRERELEASES = list(
  'prerelease prereleases pre-release pre-releases alpha alphas beta betas rc rcs candidate candidates milestone milestones',
)
