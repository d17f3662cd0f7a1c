import { ChatSettings } from '@polku/contract'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Demo } from '../../platform/demo-source.ts'
import { createChannel, listChannels } from '../channels/managing-channels.ts'
import { makeIdentitySecret } from './making-identity-secret.ts'

/** Opens the chat on the company's shop; one that is there already stays. */
export async function openDemoChat(ctx: Context, { workspaceId, company }: Demo): Promise<void> {
  const actor = systemActor(workspaceId)
  const { items } = await listChannels(ctx, actor)
  if (items.some(({ kind }) => kind === 'chat')) return
  const { id } = await createChannel(ctx, actor, {
    kind: 'chat',
    name: `${company.name} · verkkokauppa`,
    settings: settings(ctx.config.url),
  })
  await makeIdentitySecret(ctx, actor, id)
}

const settings = (site: string) =>
  ChatSettings.parse({
    allowedSites: [site],
    greeting: {
      fi: 'Moi, miten voimme auttaa?',
      sv: 'Hej, hur kan vi hjälpa dig?',
      en: 'Hello, how can we help?',
    },
    officeHours: {
      fi: 'Arkisin 8–18, lauantaisin 10–15, sunnuntaisin 12–16',
      sv: 'Vardagar 8–18, lördagar 10–15, söndagar 12–16',
      en: 'Weekdays 8–18, Saturdays 10–15, Sundays 12–16',
    },
  })
