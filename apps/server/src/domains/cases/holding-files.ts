import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { holdUploads } from './draft-queries.ts'
import { noteCases } from './policy.ts'
import { deviceDays } from './pruning-uploads.ts'

/** Holds a person's uploads for a text that stands on their device alone, beside the draft that is kept here. */
export async function holdFiles(ctx: Context, actor: Actor, attachments: string[]): Promise<void> {
  permit(actor, noteCases)
  const { workspaceId, personId } = actor
  if (personId) await holdUploads(ctx.db, workspaceId, personId, attachments, deviceDays)
}
