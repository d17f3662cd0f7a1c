import { ChatSettings } from '@polku/contract'
import type { Context } from '../../context.ts'
import { makeToken } from '../../platform/auth/token.ts'
import type { ServedKind } from '../../platform/channels/served-kind.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openSecretsOf } from '../channels/channel-secrets.ts'
import { whereRepliesGo } from '../mail/where-replies-go.ts'

/** The way in of whoever opens the chat on a page. */
export const socketIntake = 'chat'

export type ChatSecrets = { identitySecret?: string }

/** Chats on web pages. What is said leaves by no server of others; a visitor who has left is followed by mail. */
export const servedChat: ServedKind<Context> = {
  name: 'chat',
  setUp: {
    begin: () => ({ address: makeToken(15), secrets: null }),
    change(_ctx, _channel, { settings: _, ...others }: Record<string, unknown>) {
      if (Object.values(others).some((value) => value !== undefined)) throw new Refusal('channel.wrong-kind')
      return {}
    },
    present(ctx, { settings, secrets }) {
      const { identitySecret } = openSecretsOf<ChatSecrets>(ctx.secrets, secrets)
      const has = { identitySecret: identitySecret !== undefined }
      return { kind: 'chat', settings: ChatSettings.parse(settings), has }
    },
    ways: { in: ['allowedSites'], out: [] },
  },
  arrival: () => ({ by: 'intake', name: socketIntake }),
  leaves: () => false,
  // Sessions hold on to their channel in the database.
  carried: async () => false,
  whereRepliesGo,
}
