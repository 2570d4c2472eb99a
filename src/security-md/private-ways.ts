import { contactsOf, isPublicPlace } from './contacts.ts'
import type { SecurityMd } from './security-md.ts'
import { templateTraces } from './template.ts'
import type { Statement, Wording } from './wording.ts'

/** Whether a document leaves people without any way to report in private. A pointer to another page may lead to anything. */
export function namesNoPrivateWay(securityMd: SecurityMd, wording: Wording): boolean {
  const leadsOn = !securityMd.hasContent && !wording.links.some(({ target }) => isPublicPlace(target))
  // Somebody who writes an address as code means it.
  if (leadsOn || contactsOf(wording).length > 0 || /\w@[\w-]+\.\w/.test(wording.text)) return false
  return !wording.statements.some(namesAnotherWay) && !templateTraces(securityMd).some(({ what }) => what === 'prompt')
}

/** Whether it names a private way beside GitHub's own: an address that somebody reads, a platform, a chat, a telephone. */
export function namesWayBesideGitHub(wording: Wording): boolean {
  const real = contactsOf(wording).filter(({ placeholder }) => !placeholder)
  return real.some(({ kind }) => kind === 'email' || kind === 'platform') || wording.statements.some(namesAnotherWay)
}

/** Chats and telephones have no address that a pattern could know; people who name them mean them. */
function namesAnotherWay({ text }: Statement): boolean {
  return /\b(?:direct message|private message|\bDM\b|discord|slack|matrix|telegram|signal|keybase|twitter|mastodon|whatsapp|phone|telephone|contact form|mailing list|privately)\b|\(?\+\d[\d ()-]{6,20}/i.test(
    text,
  )
}
