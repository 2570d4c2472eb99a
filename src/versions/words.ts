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
  'older old oldest earlier prior previous legacy past outdated below lower before anciennes ancienne antérieures ältere frühere anteriores antiguas oudere より古い',
)
export const OTHER = list('other others else rest remaining remainder autres andere otras outras その他 其他')
export const ALL = list('all any every everything anything each alle toutes todas todos 所有')

/** After a version: "2.4 and earlier", "6.x or below". */
export const AND_BELOW = list('earlier older below lower before prior previous down less under')
/** After a version: "3.2 and later". */
export const AND_ABOVE = list('later newer above higher up upwards upward onwards onward greater beyond after more')

/** Before a version: "before 2.0", "prior to 2.0", "older than 2.0" end below it; "up to 2.4" and "through 2.4" include it. */
export const BEFORE = list('before prior below under older earlier lower less pre pre-')
export const UP_TO = list('to through thru until till up bis')
export const AFTER = list('after above over newer later greater higher beyond')
export const FROM = list('from since starting between as')

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
  de la le les des der die das`,
)

/** A row that speaks of these is about what the project runs on, not about the project. */
export const PLATFORMS = list(
  `node node.js nodejs npm yarn pnpm python cpython pypy php java jdk jre openjdk ruby rails go golang rust rustc dotnet .net mysql mariadb
  postgres postgresql mongodb redis kubernetes k8s docker ubuntu debian windows macos android ios linux centos rhel alpine chrome firefox safari
  laravel symfony django wordpress typescript gcc clang`,
)

/** Words that turn a row's sense round: what follows is left out, so the row cannot be read by its versions alone. */
export const EXCEPT = list('except excluding without excl excluded not but unless')

/** Rows about what comes before a release. */
export const PRERELEASES = list(
  'prerelease prereleases pre-release pre-releases alpha alphas beta betas rc rcs candidate candidates milestone milestones',
)
