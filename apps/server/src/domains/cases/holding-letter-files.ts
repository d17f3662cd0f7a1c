import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { requireCustomer } from '../customers/looking-up.ts'
import { wantUploads } from './draft-queries.ts'
import { deleteLetter, putLetter } from './letter-queries.ts'
import { openCases } from './policy.ts'

/** Holds a person's uploads for what they have begun to write to a customer, as long as it names them. */
export async function holdLetterFiles(
  ctx: Context,
  actor: Actor,
  customerId: string,
  attachments: string[],
): Promise<void> {
  permit(actor, openCases)
  await requireCustomer(ctx, actor, customerId)
  const { workspaceId, personId } = actor
  if (!personId) return
  const letter = { workspaceId, customerId, personId }
  const held = await wantUploads(ctx.db, workspaceId, personId, attachments)
  await (held.length > 0 ? putLetter(ctx.db, letter, held) : deleteLetter(ctx.db, letter))
}
