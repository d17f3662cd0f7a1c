import type { SpamReason } from '@polku/contract'
import type { Trx } from '../../platform/db/database.ts'
import type { MailAuthentication } from '../../platform/mail/authenticate-mail.ts'
import type { MailHeader } from '../../platform/mail/parsed-mail.ts'
import { blockedAmong } from '../channels/blocking-senders.ts'

/** Why a mail is taken for spam: plain rules that can be told to anybody. */
export async function judgeSpam(
  trx: Trx,
  workspaceId: string,
  mail: {
    sender: string | null
    /** Whose address carried it, where that is not the sender's. */
    via: string | null
    headers: MailHeader[]
    authentication: MailAuthentication
  },
): Promise<SpamReason | null> {
  const addresses = [mail.sender, mail.via].filter((address) => address !== null)
  if ((await blockedAmong(trx, workspaceId, addresses)).length > 0) return 'blocked-sender'
  const { dmarc, dmarcPolicy } = mail.authentication
  if (dmarc === 'fail' && (dmarcPolicy === 'quarantine' || dmarcPolicy === 'reject'))
    return 'refused-by-domain'
  return mail.headers.some(saysSpam) ? 'marked-upstream' : null
}

/** What SpamAssassin, Rspamd and their kin write; a sender who writes it himself harms only himself. */
const saysSpam = ({ name, value }: MailHeader) =>
  (name === 'x-spam-flag' && /^\s*yes\b/i.test(value)) ||
  (name === 'x-spam-status' && /^\s*yes\b/i.test(value))
