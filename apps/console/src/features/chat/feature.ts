import type { ChannelDetails } from '@polku/contract'
import { chatChannel } from '@polku/contract/chat-channel'
import { lazyRouteComponent } from '@tanstack/react-router'
import { MessageCircle } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { WaitingCommands } from './waiting/waiting-commands.ts'

const sitesOf = (channel: ChannelDetails): string[] =>
  channel.kind === 'chat' ? channel.settings.allowedSites.map((site) => new URL(site).host) : []

export const chat = feature({
  Commands: WaitingCommands,
  channelKinds: [
    {
      kind: 'chat',
      icon: MessageCircle,
      name: { en: 'Chat', fi: 'Chat', sv: 'Chatt' },
      by: { en: 'in chat', fi: 'chatissa', sv: 'i chatten' },
      can: { ...chatChannel, formatted: false, blockable: false },
      goesTo: {
        en: (address) => (address ? `To the chat, or by e-mail to ${address}` : 'To the chat'),
        fi: (address) => (address ? `Chattiin tai sähköpostilla: ${address}` : 'Chattiin'),
        sv: (address) => (address ? `Till chatten eller per e-post till ${address}` : 'Till chatten'),
      },
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
