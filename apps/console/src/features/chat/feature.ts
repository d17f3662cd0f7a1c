import type { ChannelDetails } from '@polku/contract'
import { lazyRouteComponent } from '@tanstack/react-router'
import { MessageCircle } from 'lucide-react'
import { feature } from '../../lib/feature.ts'

const sitesOf = (channel: ChannelDetails): string[] =>
  channel.kind === 'chat' ? channel.settings.allowedSites.map((site) => new URL(site).host) : []

export const chat = feature({
  channelKinds: [
    {
      kind: 'chat',
      icon: MessageCircle,
      name: { en: 'Chat', fi: 'Chat', sv: 'Chatt' },
      offered: { en: 'Chat on a website', fi: 'Chat sivustolle', sv: 'Chatt på en webbplats' },
      fresh: { en: 'New chat', fi: 'Uusi chat', sv: 'Ny chatt' },
      ways: {
        in: {
          name: { en: 'Chat', fi: 'Chat', sv: 'Chatt' },
          failing: {
            en: 'The chat does not work.',
            fi: 'Chat ei toimi.',
            sv: 'Chatten fungerar inte.',
          },
        },
      },
      address: (channel) => sitesOf(channel).join(', ') || null,
      Settings: lazyRouteComponent(() => import('./chat-settings.tsx'), 'ChatSettings'),
      wide: true,
    },
  ],
})
