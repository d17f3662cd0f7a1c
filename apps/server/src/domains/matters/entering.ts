import type { Context } from '../../context.ts'
import { linkedMail } from '../../platform/mail/matter-link.ts'
import { linkEnded, linkUnknown, matterNotFound, signedOut } from './errors.ts'
import { type MatterRow, matterOfCustomer, matterOfMail } from './queries.ts'
import { signedInCustomer } from './signing-in.ts'

/** Somebody at the page of their own matter. */
export interface Entry {
  matter: MatterRow
  /** By which of their identifiers they have it. */
  by: string
  /** That address, where it was only claimed to be the customer's: it is shown what it said and was told itself. */
  claimed: string | null
}

/** So long after the last word a link still leads to the matter. */
const lastsDays = 90

/** Throws matter.link-unknown, matter.link-ended. */
export async function enterByLink(ctx: Context, token: string): Promise<Entry> {
  const mail = linkedMail(token, ctx.secrets.derive('matter-link'))
  const row = mail && (await matterOfMail(ctx.db, mail.workspaceId, mail.outboundId))
  // A mail with copies has told others of the link, were there one in it.
  if (!row || row.copied) throw linkUnknown()
  if (Date.now() - row.lastMessageAt.getTime() > lastsDays * 86_400_000) throw linkEnded()
  return { matter: row, by: row.address, claimed: row.proved ? null : row.address }
}

/** Throws matter.signed-out, matter.not-found. */
export async function enterSignedIn(
  ctx: Context,
  cookie: string | undefined,
  caseId: string,
): Promise<Entry> {
  const customer = signedInCustomer(ctx, cookie)
  if (!customer) throw signedOut()
  const matter = await matterOfCustomer(ctx.db, customer.workspaceId, customer.id, caseId)
  if (!matter) throw matterNotFound()
  return { matter, by: customer.by, claimed: null }
}
