import { ChatSettings } from '@polku/contract'
import type { Context } from '../../context.ts'
import { openSecretsOf } from '../channels/channel-secrets.ts'
import { anyChatKey, chatChannelByKey, chatKeyIn } from './channel-queries.ts'
import type { ChatSecrets } from './serving.ts'

export interface ChatChannel {
  workspaceId: string
  id: string
  key: string
  /** Who the visitor talks with. */
  organisation: string
  settings: ChatSettings
  /** With it the shop signs who its visitor is; null when none has been made. */
  identitySecret: string | null
}

/** The chat a page names in its script tag; null when there is none or it is switched off. */
export async function findChatChannel(ctx: Context, key: string): Promise<ChatChannel | null> {
  const row = await chatChannelByKey(ctx.db, key)
  if (!row) return null
  const { identitySecret = null } = openSecretsOf<ChatSecrets>(ctx.secrets, row.secrets)
  const { workspaceId, id, organisation } = row
  const settings = ChatSettings.parse(row.settings)
  return { workspaceId, id, key, organisation, settings, identitySecret }
}

/** The first chat of an organisation that is on, by its public key; undefined when there is none. */
export const findChatKeyIn = (ctx: Context, workspaceId: string): Promise<string | undefined> =>
  chatKeyIn(ctx.db, workspaceId)

/** Any chat that is on, by its public key; undefined when there is none. */
export const findChatKey = (ctx: Context): Promise<string | undefined> => anyChatKey(ctx.db)
