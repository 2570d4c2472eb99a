import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PolicyFile, ReadPolicy } from '../policy/policy-file.ts'
import { CannotRead, type Repository, type TagList, type TextFile } from '../repository/repository.ts'
import type { Facts } from '../rules/rule.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import { withCurrentOf } from '../support/groups.ts'
import type { Support } from '../support/support.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Releases } from '../versions/releases.ts'
import { withRelease } from '../versions/with-release.ts'
import { findCandidate, releaseOfPackage } from './find-candidate.ts'
import { type FoundDocument, findDocument, findPolicy, nothingFound, otherFormats } from './find-files.ts'
import { gatherBeside } from './gather-beside.ts'
import { gatherBranches } from './gather-branches.ts'
import { gatherCopies } from './gather-copies.ts'
import { gatherReleases, startTags } from './gather-releases.ts'
import { gatherSupport } from './gather-support.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { withOwnNames } from './own-names.ts'
import { aboutOwnersPolicy } from './owners-policy.ts'
import type { CheckSettings } from './settings.ts'
import { settingsOfChecks } from './settings-of-checks.ts'

/** What was gathered, and why what is missing is missing. */
export interface Gathered {
  readonly facts: Partial<Facts> & Pick<Facts, 'today'>
  /** For each missing fact the sentence that says why. */
  readonly missing: Readonly<Partial<Record<keyof Facts, string>>>
  /** What is wrong with the policy file itself. */
  readonly diagnostics: readonly Diagnostic[]
  readonly tagList: TagList
  readonly policy: TextFile | undefined
  readonly document: TextFile | undefined
  /** Every text that findings may point into, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads all that rules may look at. Git starts first and works while the files are parsed. Throws CannotRead where there
 * is nothing to check, or something named cannot be read.
 */
export async function gatherFacts(repository: Repository, settings: CheckSettings): Promise<Gathered> {
  const [policy, document] = await Promise.all([
    findPolicy(repository, settings.policy),
    findDocument(repository, settings.document),
  ])
  if (!policy && !document) throw await nothingToCheck(repository, settings)
  const today = settings.today ?? new Date().toISOString().slice(0, 10)
  const started = startTags(repository, settings, policy?.file)
  const [readPolicy, securityMd] = await Promise.all([parsePolicy(policy), parseDocument(document)])
  const policyFile = readPolicy?.outcome === 'read' ? readPolicy.policy : undefined
  const manifest = await readManifest(repository)
  // What stands beside the versions is read, and asked for, while the tags are on their way.
  const [{ tagList, releases: listed, faults }, beside] = await Promise.all([
    gatherReleases(repository, settings, policyFile, started, manifest),
    gatherBeside(repository, document, { policy: policyFile, securityMd, offline: settings.offline }),
  ])
  const { candidate, releases } = lookAhead(settings, manifest, listed, today)
  const support = await gatherSupport({
    policy: policyFile,
    securityMd,
    releases,
    releaseFaults: faults,
    today,
    datesOf: (names) => repository.tagDates(names),
  })
  const branches = await gatherBranches(repository, settings, tagList.source, support)
  const copies = await gatherCopies(repository, document?.hidden ?? [], today)
  const { warnBefore, profile } = settingsOfChecks(policyFile, settings)
  const facts = {
    today,
    warnBefore,
    profile,
    ...beside.facts,
    copies: copies.tables,
    ...(policyFile && { policy: policyFile }),
    ...(securityMd && { securityMd }),
    ...(isKnown(tagList, listed) && { releases: await asPromised(support, releases, repository, policyFile) }),
    support,
    ...(branches.names && { branches: branches.names }),
    ...(candidate && { candidate }),
  }
  const missing = {
    ...whyMissing({ policy, document, readPolicy, tagList, branches: branches.reason }),
    ...beside.missing,
  }
  const diagnostics = readPolicy && readPolicy.outcome !== 'read' ? readPolicy.diagnostics : []
  const read = [policy?.file, document?.file, ...beside.files, ...copies.files].filter((file) => file !== undefined)
  const texts = new Map(read.map(({ path, text }) => [path, text]))
  return { facts, missing, diagnostics, tagList, policy: policy?.file, document: document?.file, texts }
}

async function nothingToCheck(repository: Repository, settings: CheckSettings): Promise<CannotRead> {
  return nothingFound(await aboutOwnersPolicy(repository, settings), await otherFormats(repository))
}

/** With `--release` everything is judged as it will be then; what a manifest tells is looked at by a rule of its own. */
function lookAhead(
  settings: CheckSettings,
  manifest: Manifest | undefined,
  releases: Releases,
  today: string,
): { readonly candidate: Facts['candidate'] | undefined; readonly releases: Releases } {
  const withPackage = settings.release === undefined ? undefined : releaseOfPackage(settings.release, releases, today)
  if (withPackage) return { candidate: undefined, releases: withPackage }
  const found = findCandidate(settings, manifest, releases)
  if (!found?.facts.certain) return { candidate: found?.facts, releases }
  return { candidate: found.facts, releases: withRelease(releases, found.facts.version, found.tag, today) }
}

/** An empty list that may have been cut short is no knowledge: no verdict is made of it. */
const isKnown = (tagList: TagList, { newestFirst }: Releases): boolean => tagList.complete || newestFirst.length > 0

/** The releases as the rows speak of them: with the names that these use, and the current one as they have it. */
async function asPromised(
  support: Support,
  releases: Releases,
  repository: Repository,
  policy: PolicyFile | undefined,
): Promise<Releases> {
  return withCurrentOf(support, await withOwnNames(releases, support, repository, policy))
}

async function parsePolicy(found: FoundDocument | undefined): Promise<ReadPolicy | undefined> {
  if (!found) return undefined
  const { readPolicy } = await import('../policy/read-policy.ts')
  const read = await readPolicy(found.file)
  if (read.outcome === 'unreadable') throw unreadable(found.file, read.diagnostics)
  return read
}

/** What is no YAML has no findings, only a message: nothing in the file can be trusted. */
function unreadable(file: TextFile, diagnostics: readonly Diagnostic[]): CannotRead {
  const lines = new LineIndex(file.text)
  const said = diagnostics.map(({ message, help, location }) => {
    const { line, column } = lines.position(location.span.start)
    return `${file.path}:${line}:${column}: ${message}${help === undefined ? '' : ` ${help}`}`
  })
  return new CannotRead(said.join('\n'), { file: file.path })
}

async function parseDocument(found: FoundDocument | undefined): Promise<SecurityMd | undefined> {
  if (!found) return undefined
  const { readDocument } = await import('../security-md/read-document.ts')
  return readDocument(found.file)
}

interface Sources {
  readonly policy: FoundDocument | undefined
  readonly document: FoundDocument | undefined
  readonly readPolicy: ReadPolicy | undefined
  readonly tagList: TagList
  readonly branches: string | undefined
}

function whyMissing({ policy, document, readPolicy, tagList, branches }: Sources): Gathered['missing'] {
  return {
    ...(!policy && { policy: 'There is no security-policy.yml.' }),
    ...(policy && readPolicy?.outcome !== 'read' && { policy: `${policy.file.path} has to be mended first.` }),
    ...(!document && { securityMd: 'There is no SECURITY.md.' }),
    releases: tagList.notes.join(' ') || 'The releases are not known.',
    branches: branches ?? 'The branches are not known.',
    candidate: 'No version is about to be released: neither --release nor a manifest names one above every tag.',
  }
}
